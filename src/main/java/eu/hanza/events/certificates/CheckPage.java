package eu.hanza.events.certificates;

import java.util.List;

/**
 * The public page where anybody checks a certificate.
 *
 * @param number what is typed as the number
 * @param code what is typed as the code
 * @param name what is typed as the name
 * @param kind what was found: {@code nothing} typed yet, {@code unknown}, {@code busy}, {@code
 *     valid} or {@code void}
 * @param facts what the certificate says
 */
public record CheckPage(
    String number, String code, String name, String kind, List<CheckFact> facts) {

  /** Makes the list unchangeable. */
  public CheckPage {
    facts = List.copyOf(facts);
  }

  /** A fact with its label and the language of its text. */
  public record CheckFact(String label, String text, String language) {}
}
