package eu.hanza.search;

import eu.hanza.search.spi.Audience;
import eu.hanza.search.spi.Facet;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question as the index understands it.
 *
 * @param parts what a document must have, all of them; none asks for everything
 * @param without what it must not have
 * @param filters the chosen values of facets: one of each facet's must fit
 * @param readers who asks
 * @param appeared only what appeared within this time; null for everything
 * @param all whether every part must fit; otherwise one is enough
 */
public record Question(
    List<Part> parts,
    List<Part> without,
    Map<Facet, Set<String>> filters,
    Set<Audience> readers,
    @Nullable Appeared appeared,
    boolean all) {

  /** Makes the lists unchangeable. */
  public Question {
    parts = List.copyOf(parts);
    without = List.copyOf(without);
    filters = Map.copyOf(filters);
    readers = Set.copyOf(readers);
  }

  /** The question in which one word is enough. */
  public Question loosened() {
    return new Question(
        parts.stream().flatMap(Part::single).toList(), without, filters, readers, appeared, false);
  }

  /** The question in which one word is enough, or a concept that one of its concepts is part of. */
  public Question widened(UnaryOperator<Set<String>> broader) {
    var wider =
        parts.stream()
            .map(
                part ->
                    part.phrase()
                        ? part
                        : new Part(
                            part.words(), false, broader.apply(part.concepts()), part.joined()))
            .toList();
    return with(wider).loosened();
  }

  /** The question with other parts. */
  public Question with(List<Part> others) {
    return new Question(others, without, filters, readers, appeared, all);
  }

  /**
   * A time within which documents appeared.
   *
   * @param after its beginning, exclusively
   * @param until its end, inclusively
   */
  public record Appeared(Instant after, Instant until) {}

  /**
   * A part of a question: words that stand together or anywhere, or concepts that mean the same.
   *
   * @param words the words, each by everything it may be found by
   * @param phrase whether they must stand one behind the other
   * @param concepts the slugs of the concepts that serve as well
   * @param joined the words written as one, which serves as well; empty for none
   */
  public record Part(List<Wanted> words, boolean phrase, Set<String> concepts, String joined) {

    /** Makes the lists unchangeable. */
    public Part {
      words = List.copyOf(words);
      concepts = Set.copyOf(concepts);
    }

    /** A part of one word. */
    public static Part of(Wanted word) {
      return new Part(List.of(word), false, Set.of(), "");
    }

    private Stream<Part> single() {
      return phrase || words.size() < 2
          ? Stream.of(this)
          : Stream.concat(
              concepts.isEmpty() ? Stream.empty() : Stream.of(this), words.stream().map(Part::of));
    }
  }

  /**
   * A word that is looked for.
   *
   * @param folded the word as typed, small, without marks, in Latin letters
   * @param lexemes by what it is found
   * @param distance how many words behind the one before it stands in a phrase
   */
  public record Wanted(String folded, Set<String> lexemes, int distance) {

    /** Makes the lexemes unchangeable. */
    public Wanted {
      lexemes = Set.copyOf(lexemes);
    }
  }
}
