package eu.hanza.search.spi;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * One kind of thing that can be found. The module that keeps it implements this, and tells {@link
 * SearchIndexing} in the transaction of every change.
 */
public interface SearchSource {

  /** The kind's stable name, such as {@code event}. */
  String kind();

  /** The key of the words for several of the kind, such as "Events". */
  String labelKey();

  /** The key of the words for one of the kind, such as "Event". */
  String oneKey();

  /** The key of the words for a value of {@link Facet#TYPE}, given without the kind. */
  default String typeKey(String type) {
    return "";
  }

  /** Smaller numbers stand first where kinds are listed. */
  int order();

  /** The ids of everything that may have to be found, for building the index anew. */
  List<UUID> ids();

  /**
   * The documents of some of them, in any order and with a fixed number of statements; whatever
   * nobody may find is left out.
   */
  List<SearchDocument> documents(Collection<UUID> ids);
}
