package eu.hanza.publishing.web;

import java.util.List;

/**
 * The profiles of the reader's programmes on other websites.
 *
 * @param groups the programmes
 */
public record ProfilesPage(List<Group> groups) {

  /** A programme with its profiles. */
  public record Group(String programme, String base, List<Row> rows) {}

  /** A profile. */
  public record Row(String id, String label, String address) {}
}
