package eu.hanza.forms.paper;

import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.QuestionId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a place on a card is found by, such as {@code q12r2c0}: the twelfth row of the form, in the
 * second instance of the repeat around it, the first of its choices. A published version never
 * changes, so the numbers stay right.
 *
 * @param row the place of the question among all rows of the form, from zero on
 * @param instances which instance of each repeat around it, from the outermost on
 * @param choice the place of the choice in its list; {@link #NO_CHOICE} where none is meant
 */
record CardTag(int row, List<Integer> instances, int choice) {

  static final String CODE = "card";
  static final String FORM = "form";
  static final String VERSION = "version";
  static final String LANGUAGE = "language";
  static final int NO_CHOICE = -1;

  private static final Pattern FORMAT =
      Pattern.compile("q(\\d{1,6})((?:r[1-9]\\d{0,3}){0,8})(?:c(\\d{1,5}))?");

  CardTag {
    instances = List.copyOf(instances);
  }

  /** The places of all rows of a form. */
  static Map<QuestionId, Integer> rows(FormDefinition form) {
    var rows = new HashMap<QuestionId, Integer>();
    form.all().forEach(item -> rows.putIfAbsent(item.id(), rows.size()));
    return rows;
  }

  /** The same, of one choice. */
  CardTag at(int place) {
    return new CardTag(row, instances, place);
  }

  static Optional<CardTag> of(String text) {
    var match = FORMAT.matcher(text);
    if (!match.matches()) {
      return Optional.empty();
    }
    var instances = new ArrayList<Integer>();
    for (var part : match.group(2).split("r", -1)) {
      if (!part.isEmpty()) {
        instances.add(Integer.valueOf(part));
      }
    }
    var choice = match.group(3) == null ? NO_CHOICE : Integer.parseInt(match.group(3));
    return Optional.of(new CardTag(Integer.parseInt(match.group(1)), instances, choice));
  }

  @Override
  public String toString() {
    var text = new StringBuilder("q").append(row);
    instances.forEach(instance -> text.append('r').append(instance));
    return choice == NO_CHOICE ? text.toString() : text.append('c').append(choice).toString();
  }
}
