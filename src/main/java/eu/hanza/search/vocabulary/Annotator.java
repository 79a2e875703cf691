package eu.hanza.search.vocabulary;

import eu.hanza.search.analysis.Analysis;
import eu.hanza.search.analysis.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the concepts of a text by their labels: the longest label that stands at a place wins, in
 * any inflection (S-3). What it finds is a proposal; people confirm it.
 */
public final class Annotator {

  private final Map<String, List<Label>> byFirst = new HashMap<>();

  /** A label, as words. */
  private record Label(String concept, String language, List<Word> words) {}

  /**
   * A concept at a place of a text.
   *
   * @param concept the slug of the concept
   * @param from the number of its first word in the list of words, from 0
   * @param to the number after its last word
   */
  public record Mention(String concept, int from, int to) {}

  /** An annotator for the concepts of a vocabulary. */
  public Annotator(Vocabulary vocabulary, Analysis analysis) {
    for (var concept : vocabulary.concepts()) {
      concept
          .labels()
          .forEach(
              (language, labels) ->
                  labels.forEach(label -> add(concept.slug(), language, analysis, label)));
    }
    byFirst
        .values()
        .forEach(list -> list.sort((a, b) -> Integer.compare(b.words.size(), a.words.size())));
  }

  private void add(String concept, String language, Analysis analysis, String text) {
    var words = said(analysis.words(text, language));
    if (!words.isEmpty()) {
      var label = new Label(concept, language, words);
      words
          .getFirst()
          .lexemes()
          .forEach(lexeme -> byFirst.computeIfAbsent(lexeme, key -> new ArrayList<>()).add(label));
    }
  }

  /** The words that say something. */
  private static List<Word> said(List<Word> words) {
    return words.stream().filter(word -> !word.isStopWord()).toList();
  }

  /** The concepts that a text of these languages mentions, without stop words between. */
  public List<Mention> mentions(List<Word> words, Collection<String> languages) {
    var mentions = new ArrayList<Mention>();
    var at = 0;
    while (at < words.size()) {
      var here = longest(words, at, Set.copyOf(languages));
      mentions.addAll(here);
      at = here.isEmpty() ? at + 1 : here.getFirst().to();
    }
    return mentions;
  }

  /** The concepts of the longest labels that begin at a place. */
  private List<Mention> longest(List<Word> words, int at, Set<String> languages) {
    var found = new ArrayList<Mention>();
    for (var lexeme : words.get(at).lexemes()) {
      for (var label : byFirst.getOrDefault(lexeme, List.of())) {
        var to = languages.contains(label.language) ? end(label, words, at) : -1;
        if (to > 0 && (found.isEmpty() || to >= found.getFirst().to())) {
          found.removeIf(shorter -> shorter.to() < to);
          add(found, new Mention(label.concept, at, to));
        }
      }
    }
    return found;
  }

  private static void add(List<Mention> found, Mention mention) {
    if (!found.contains(mention)) {
      found.add(mention);
    }
  }

  /** The number after the last word of a label that stands at a place; -1 if it does not. */
  private static int end(Label label, List<Word> words, int at) {
    var to = at;
    for (var wanted : label.words) {
      while (to > at && to < words.size() && words.get(to).isStopWord()) {
        to++;
      }
      if (to == words.size() || Collections.disjoint(wanted.lexemes(), words.get(to).lexemes())) {
        return -1;
      }
      to++;
    }
    return to;
  }
}
