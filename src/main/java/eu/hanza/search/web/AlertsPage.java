package eu.hanza.search.web;

import java.util.List;

/** The page of the searches that somebody keeps. */
public record AlertsPage(List<Row> rows) {

  /** One of them. */
  public record Row(String id, String name, String href, String rhythm) {}
}
