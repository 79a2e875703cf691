package eu.hanza.search.glossary;

import eu.hanza.search.analysis.Analysis;
import eu.hanza.search.analysis.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A form of a name as words, to be found in a text in any inflection. */
record Phrase(List<Word> words) {

  static Phrase of(String text, String language, Analysis analysis) {
    return new Phrase(analysis.words(text, language));
  }

  /** The words of the text that are this phrase, if it stands at a place of it. */
  Optional<List<Word>> at(int place, List<Word> text, String written) {
    if (words.isEmpty() || place + words.size() > text.size()) {
      return Optional.empty();
    }
    var here = text.subList(place, place + words.size());
    for (var number = 0; number < words.size(); number++) {
      var word = here.get(number);
      if (!isSame(words.get(number), word)
          || (number > 0 && isApart(here.get(number - 1), word, written))) {
        return Optional.empty();
      }
    }
    return Optional.of(here);
  }

  private static boolean isSame(Word one, Word other) {
    return (one.isStopWord() || other.isStopWord())
        ? one.folded().equals(other.folded())
        : !Collections.disjoint(one.lexemes(), other.lexemes());
  }

  private static boolean isApart(Word one, Word next, String written) {
    var between = written.substring(one.to(), next.from());
    return !between.matches("[\\s\\u00A0\\-‑–„”\"]{1,4}");
  }

  /**
   * This name in the inflection of a form that says the same words in another order; empty where
   * the form has words of its own.
   */
  Optional<String> inflectedLike(List<Word> form, String written) {
    var left = new ArrayList<>(form);
    var said = new ArrayList<String>();
    for (var word : words) {
      left.stream()
          .filter(one -> isSame(word, one))
          .findFirst()
          .ifPresent(
              one -> {
                left.remove(one);
                said.add(written.substring(one.from(), one.to()));
              });
    }
    return left.isEmpty() && !said.isEmpty()
        ? Optional.of(String.join(" ", said))
        : Optional.empty();
  }
}
