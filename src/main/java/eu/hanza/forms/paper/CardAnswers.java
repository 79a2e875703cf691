package eu.hanza.forms.paper;

import eu.hanza.forms.AnswerPath;
import eu.hanza.forms.AnswerSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was answered on a card, before it is read by the rules of the form.
 *
 * @param texts what a person wrote, choices by their names with spaces between; an empty text is a
 *     place that was left blank. Questions whose places are gone, and files, are not among them
 * @param counts how many instances of each repeat were filled in
 * @param contradictions places that say more than one thing: a person decides
 * @param unknown tags in the manner of a card that the form does not have
 */
public record CardAnswers(
    Map<AnswerPath, String> texts,
    Map<AnswerPath, Integer> counts,
    Map<AnswerPath, List<String>> contradictions,
    List<String> unknown) {

  /** Sorts by path and makes all unchangeable. */
  public CardAnswers {
    texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    counts = Collections.unmodifiableMap(new TreeMap<>(counts));
    contradictions = Collections.unmodifiableMap(new TreeMap<>(contradictions));
    unknown = List.copyOf(unknown);
  }

  /** A draft with room for every instance that was filled in, ready to take the texts. */
  public AnswerSet within(AnswerSet draft) {
    var roomy = draft;
    for (var count : counts.entrySet()) {
      if (count.getValue() > roomy.count(count.getKey())) {
        roomy = roomy.withCount(count.getKey(), count.getValue());
      }
    }
    return roomy;
  }
}
