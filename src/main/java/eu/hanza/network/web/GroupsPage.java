package eu.hanza.network.web;

import java.util.List;

/** The groups of countries in the office. */
public record GroupsPage(List<Row> rows) {

  /** A group: its members of today, and whether it has none yet. */
  public record Row(
      String name, String href, String count, String members, String suspended, boolean empty) {}
}
