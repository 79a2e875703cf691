package eu.hanza.accounts.web;

import java.util.List;

/**
 * The information clauses that the reader keeps.
 *
 * @param rows the clauses
 */
public record ClausesPage(List<ClauseRow> rows) {

  /**
   * A clause.
   *
   * @param id its id
   * @param name its name
   * @param edition the published edition; 0 for none
   * @param missing the names of the missing parts
   */
  public record ClauseRow(String id, String name, int edition, List<String> missing) {}
}
