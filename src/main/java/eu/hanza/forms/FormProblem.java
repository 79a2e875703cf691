package eu.hanza.forms;

import java.util.Map;

/**
 * What is wrong with a form itself.
 *
 * @param item the name of the row
 * @param column the column of the workbook
 * @param key the key of the message
 * @param values what the message names
 * @param refused whether the form cannot be published with it; else it is a warning
 */
public record FormProblem(
    String item, String column, String key, Map<String, Object> values, boolean refused) {

  /** Makes the values unchangeable. */
  public FormProblem {
    values = Map.copyOf(values);
  }
}
