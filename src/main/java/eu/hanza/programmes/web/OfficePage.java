package eu.hanza.programmes.web;

import java.util.List;

/**
 * The programmes that the reader runs.
 *
 * @param rows the programmes
 * @param mayCreate whether the reader may start one
 */
public record OfficePage(List<Row> rows, boolean mayCreate) {

  /**
   * A programme.
   *
   * @param name its name
   * @param path where it is kept
   * @param published whether everybody may see it
   */
  public record Row(String name, String path, boolean published) {}
}
