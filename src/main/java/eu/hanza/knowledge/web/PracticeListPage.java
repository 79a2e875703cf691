package eu.hanza.knowledge.web;

import eu.hanza.knowledge.web.ReuseView.TransferRow;
import java.util.List;

/** Practices of an author or an office, by how far they have come, and transfers to tell of. */
public record PracticeListPage(List<Shelf> shelves, List<TransferRow> transfers) {

  /** Those of one state. */
  public record Shelf(String heading, List<Entry> entries) {}

  /** A practice with the address where the reader works on it. */
  public record Entry(String path, PracticeRow row) {}
}
