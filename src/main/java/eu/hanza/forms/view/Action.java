package eu.hanza.forms.view;

import eu.hanza.forms.AnswerPath;
import eu.hanza.forms.FormDefinition;
import java.util.Optional;

/**
 * What a button of a form asks for: a verb, and often a field, such as {@code add:q5}, {@code
 * up:q5-2} or {@code raise:q7.n3}.
 *
 * @param path the row that is meant; empty where the button names none of this version
 * @param choice the number of a choice in its list, from zero on; -1 where none is named
 */
public record Action(String verb, Optional<AnswerPath> path, int choice) {

  /** Reads what a button sends. */
  public static Action of(String text, FormDefinition form) {
    var parts = text.split(":", 2);
    if (parts.length < 2) {
      return new Action(parts[0], Optional.empty(), -1);
    }
    var field = parts[1].split("\\.n", 2);
    var choice = field.length == 2 && field[1].matches("\\d{1,4}") ? field[1] : "-1";
    return new Action(parts[0], new FieldNames(form).path(field[0]), Integer.parseInt(choice));
  }
}
