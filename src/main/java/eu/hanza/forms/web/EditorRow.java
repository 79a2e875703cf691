package eu.hanza.forms.web;

import eu.hanza.shell.spi.TextView;
import java.util.List;

/**
 * A row of a form in the outline of the editor.
 *
 * @param key its id as addresses have it
 * @param number its number, such as {@code 2.1}
 * @param depth how deep it lies in groups
 * @param label what it is called
 * @param kind what it is
 * @param marks what else is to be known of it
 * @param steps the steps that it can take
 * @param block whether it holds other rows
 * @param table whether these are the rows of a table
 * @param choices what people choose from
 */
public record EditorRow(
    String id,
    String key,
    String number,
    int depth,
    TextView label,
    String kind,
    List<String> marks,
    List<String> steps,
    boolean block,
    boolean table,
    List<TextView> choices) {

  /** Makes the lists unchangeable. */
  public EditorRow {
    marks = List.copyOf(marks);
    steps = List.copyOf(steps);
    choices = List.copyOf(choices);
  }
}
