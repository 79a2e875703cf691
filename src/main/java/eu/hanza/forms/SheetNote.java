package eu.hanza.forms;

import java.util.Map;

/**
 * What is to be said of a place in the workbook of a form.
 *
 * @param sheet the name of the sheet; empty where the whole file is meant
 * @param row the number of the row as a spreadsheet shows it; zero where none is meant
 * @param column the header of the column; empty where none is meant
 * @param key the key of the message
 * @param values what the message names
 */
public record SheetNote(
    String sheet, int row, String column, String key, Map<String, Object> values) {

  /** Makes the values unchangeable. */
  public SheetNote {
    values = Map.copyOf(values);
  }
}
