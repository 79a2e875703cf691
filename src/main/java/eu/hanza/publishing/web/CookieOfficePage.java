package eu.hanza.publishing.web;

import eu.hanza.shell.spi.Part;
import java.util.List;

/**
 * The optional cookies in the office.
 *
 * @param rows the cookies
 * @param history what was done
 */
public record CookieOfficePage(List<Row> rows, Part history) {

  /**
   * An optional cookie.
   *
   * @param name its name
   * @param base its address, without the language
   * @param purpose what it is for
   * @param note how long it lives and who sets it
   */
  public record Row(String name, String base, String purpose, String note) {}
}
