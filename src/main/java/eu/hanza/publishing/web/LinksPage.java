package eu.hanza.publishing.web;

import eu.hanza.shell.spi.FormErrors;
import java.util.List;

/**
 * The addresses that articles link to.
 *
 * @param rows the addresses, those that need attention first
 * @param errors what was wrong with a copy
 */
public record LinksPage(List<Row> rows, FormErrors errors) {

  /** An address with what was found there and the copy of it. */
  public record Row(
      String address,
      String state,
      String status,
      String checked,
      int uses,
      String copy,
      String copyOn) {}
}
