package eu.hanza.forms.paper;

import eu.hanza.kernel.LocalizedText;
import java.util.List;

/**
 * What stands at the top and at the end of a paper card, in the words of its language.
 *
 * @param title what the form is called
 * @param formId the form as its workbook names it
 * @param version the number of the published version
 * @param code the code of this card
 * @param address where the QR code leads
 * @param deadline until when it must be back, with the time zone; empty where there is no bound
 * @param returning how it is returned
 * @param clause the lines of the information on personal data; empty for none
 * @param notice who co-finances; empty for none
 */
public record CardHead(
    LocalizedText.Spoken title,
    String formId,
    int version,
    CardCode code,
    String address,
    String deadline,
    String returning,
    List<String> clause,
    String notice) {

  /** Makes the list unchangeable and checks the version. */
  public CardHead {
    clause = List.copyOf(clause);
    if (version < 1) {
      throw new IllegalArgumentException("Versions are numbered from one on: " + version);
    }
  }
}
