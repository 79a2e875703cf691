package eu.hanza.forms.paper;

import java.time.ZonedDateTime;
import java.util.List;

/**
 * What is known of answers that were handed in.
 *
 * @param number the number under which they are kept
 * @param received when they arrived, in the zone that is told
 * @param digest the digest of the answers
 * @param title what the form is called
 * @param version the number of its version
 * @param signers who confirmed the answers; may be empty
 * @param notice who co-finances; empty for none
 */
public record AnswerReceipt(
    String number,
    ZonedDateTime received,
    String digest,
    String title,
    int version,
    List<String> signers,
    String notice) {

  /** Makes the list unchangeable. */
  public AnswerReceipt {
    signers = List.copyOf(signers);
  }
}
