package eu.hanza.search;

import eu.hanza.search.Question.Part;
import eu.hanza.search.Question.Wanted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Finds what a mistyped word may have meant. Whether the asker finds anything by a proposal is
 * asked of the documents, so that words of others' documents are never shown (T9, S-4).
 */
@Component
class Spelling {

  private static final int PROPOSALS = 8;

  private final SearchIndex index;

  Spelling(SearchIndex index) {
    this.index = index;
  }

  /**
   * A question that was put right.
   *
   * @param question the question as it probably was meant
   * @param words what was typed, and what it was taken for
   */
  record Corrected(Question question, Map<String, String> words) {}

  /** The question with its unknown words put right; empty if that finds nothing either. */
  Optional<Corrected> correct(Question question) {
    var words = new java.util.LinkedHashMap<String, String>();
    var parts = new ArrayList<Part>();
    for (var part : question.parts()) {
      parts.add(
          new Part(
              part.words().stream().map(word -> right(word, question, words)).toList(),
              part.phrase(),
              part.concepts(),
              ""));
    }
    var corrected = question.with(parts);
    return words.isEmpty() || index.count(corrected).total() == 0
        ? Optional.empty()
        : Optional.of(new Corrected(corrected, words));
  }

  private Wanted right(Wanted word, Question question, Map<String, String> words) {
    if (finds(question, word)) {
      return word;
    }
    for (var proposal : index.resembling(word.folded(), PROPOSALS)) {
      var instead = new Wanted(proposal, Set.of(proposal), word.distance());
      if (finds(question, instead)) {
        words.put(word.folded(), proposal);
        return instead;
      }
    }
    return word;
  }

  private boolean finds(Question question, Wanted word) {
    var alone =
        new Question(
            List.of(Part.of(word)),
            List.of(),
            Map.of(),
            question.readers(),
            question.appeared(),
            true);
    return !index.find(alone, SearchIndex.Order.LATEST, 0, 1).isEmpty();
  }
}
