package eu.hanza.forms.paper;

import eu.hanza.forms.AnswerSet;
import eu.hanza.forms.FormDefinition;
import eu.hanza.kernel.Language;
import java.time.ZoneId;
import java.util.Map;

/**
 * A form that is to be filled in on paper.
 *
 * @param form the published version; its order is what the tags of the card rely on
 * @param answers what is filled in already
 * @param instances how many times each repeat stands on the card, by its name; {@link #USUAL} where
 *     nothing is said
 * @param language the language of the card, in which answers are read back
 * @param zone the zone of times without one
 */
public record Card(
    FormDefinition form,
    CardHead head,
    AnswerSet answers,
    Map<String, Integer> instances,
    Language language,
    ZoneId zone) {

  /** How many times a repeat stands on a card. */
  public static final int USUAL = 2;

  /** How many times it stands there at most. */
  public static final int MOST = 50;

  /** Makes the map unchangeable. */
  public Card {
    instances = Map.copyOf(instances);
  }

  /** An empty card. */
  public static Card empty(FormDefinition form, CardHead head, Language language, ZoneId zone) {
    return new Card(form, head, AnswerSet.EMPTY, Map.of(), language, zone);
  }
}
