package eu.hanza.search;

import eu.hanza.search.spi.Audience;
import eu.hanza.search.spi.Ref;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Where documents are filed and found. PostgreSQL does it by default, in the transaction of the
 * change; another engine implements this without a change elsewhere.
 */
public interface SearchIndex {

  /** How answers are ordered. */
  enum Order {
    /** What fits best, first. */
    FIT,
    /** What is about the latest day, first. */
    LATEST,
    /** What could be found last, first. */
    NEWEST
  }

  /**
   * Keeps others from filing things of a kind until the transaction ends, or waits while others do.
   * Whoever files one thing shares with others who do so; whoever builds the index anew is alone,
   * so that nothing older is ever written over something newer.
   */
  void reserve(String kind, boolean alone);

  /** Files documents, or files them anew. */
  void put(List<IndexedDocument> documents);

  /** Takes documents out; those that are not in it stay out. */
  void remove(Collection<Ref> refs);

  /** The ids of everything that is filed of a kind. */
  Set<UUID> filed(String kind);

  /** One document as it is filed, whoever may read it. */
  Optional<Found> find(Ref ref);

  /** How many documents are filed, by kind. */
  Map<String, Long> sizes();

  /** Whether nothing is filed at all. */
  boolean isEmpty();

  /** How many documents fit, by facet value too; never counts what the asker may not find. */
  Counted count(Question question);

  /** One page of what fits. */
  List<Found> find(Question question, Order order, int offset, int size);

  /** The addresses of everything that these readers may find, each once, in a steady order. */
  List<String> addresses(Set<Audience> readers, int offset, int size);

  /** Titles that have words which begin like these. */
  List<Found> beginning(List<String> words, Set<Audience> readers, int size);

  /** Words that resemble a mistyped one, the likeliest first. */
  List<String> resembling(String word, int size);
}
