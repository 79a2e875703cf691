package eu.hanza.events.certificates;

import eu.hanza.shell.spi.FormErrors;
import java.util.List;

/**
 * The certificates of an event in the office.
 *
 * @param event the event
 * @param title its title
 * @param language the language of the title
 * @param series what is typed as the beginning of the numbers
 * @param threshold what is typed as the threshold
 * @param hours what is typed as the hours
 * @param ready what keeps certificates from being issued or how many can be, in words
 * @param issuable whether any can be issued
 * @param rows the certificates
 * @param errors what is wrong
 */
public record CertificatesPage(
    String event,
    String title,
    String language,
    String series,
    String threshold,
    String hours,
    String ready,
    boolean issuable,
    List<Row> rows,
    FormErrors errors) {

  /** Makes the list unchangeable. */
  public CertificatesPage {
    rows = List.copyOf(rows);
  }

  /** A certificate: valid, or void with the reason. */
  public record Row(
      String id, String number, String holder, String issued, boolean valid, String reason) {}
}
