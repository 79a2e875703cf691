package eu.hanza.network.web;

import eu.hanza.shell.spi.Pager;
import java.util.List;

/** The register as its keepers see it: a list with a search, and how many pairs look alike. */
public record OfficeListPage(
    String words, String count, int duplicates, List<Row> rows, Pager pager) {

  /** An entry of the register. */
  public record Row(
      String name, String language, String href, String line, String legalClass, boolean closed) {}
}
