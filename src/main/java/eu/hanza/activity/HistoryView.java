package eu.hanza.activity;

import java.util.List;

/**
 * The history of one thing, ready to be shown.
 *
 * @param rows its lines, the newest first
 */
public record HistoryView(List<HistoryRow> rows) {

  /**
   * One line.
   *
   * @param at the instant in ISO 8601
   * @param when the same in words
   * @param who the name of the person, or who else it was
   * @param what what was done
   * @param changes the changed fields
   */
  public record HistoryRow(
      String at, String when, String who, String what, List<ChangeRow> changes) {}

  /**
   * One changed field.
   *
   * @param field the field's name
   * @param before the value before
   * @param after the value after
   */
  public record ChangeRow(String field, String before, String after) {}
}
