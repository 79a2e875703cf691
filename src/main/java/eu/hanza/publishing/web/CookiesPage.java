package eu.hanza.publishing.web;

import eu.hanza.shell.spi.TextView;
import java.util.List;

/**
 * The register of cookies.
 *
 * @param rows all cookies
 * @param choosable whether there are optional ones
 * @param choice what the visitor chose: accepted, refused, or none
 */
public record CookiesPage(List<Row> rows, boolean choosable, String choice) {

  /** One cookie. */
  public record Row(
      String name, TextView purpose, TextView lifetime, String provider, boolean necessary) {}
}
