package eu.hanza.search.analysis;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What one document is found by: lexemes with the places and the weight at which they stand. */
public final class Lexemes {

  /** How much it says that a word stands somewhere. */
  public enum Weight {
    /** In the title or a name. */
    A,
    /** In the summary, or as a concept. */
    B,
    /** In the body. */
    C,
    /** As a concept that is broader than one of the document's. */
    D
  }

  /** The last place that PostgreSQL can remember. */
  public static final int LAST_PLACE = 16_383;

  private static final int MOST_PLACES = 100;
  private static final int GAP = 10;

  private final Map<String, Set<Place>> places = new LinkedHashMap<>();
  private int next = 1;

  /** A place of a lexeme, and its weight. */
  public record Place(int number, Weight weight) implements Comparable<Place> {

    @Override
    public int compareTo(Place other) {
      var byNumber = Integer.compare(number, other.number);
      return byNumber != 0 ? byNumber : weight.compareTo(other.weight);
    }
  }

  /** Adds the words of a text behind those that are there, too far away for a phrase. */
  public void add(Iterable<Word> words, Weight weight) {
    var last = 0;
    for (var word : words) {
      word.lexemes().forEach(lexeme -> add(lexeme, next + word.position(), weight));
      last = word.position();
    }
    next += last + GAP;
  }

  /** Adds a lexeme that stands at no place of the text. */
  public void add(String lexeme, Weight weight) {
    add(lexeme, LAST_PLACE, weight);
  }

  private void add(String lexeme, int place, Weight weight) {
    var known = places.computeIfAbsent(lexeme, key -> new TreeSet<>());
    if (known.size() < MOST_PLACES) {
      known.add(new Place(Math.min(place, LAST_PLACE), weight));
    }
  }

  /** The places of every lexeme. */
  public Map<String, Set<Place>> places() {
    return java.util.Collections.unmodifiableMap(places);
  }
}
