package eu.hanza.forms.paper;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

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
 * @param files the names of attached files, by their ids
 */
public record AnswerReceipt(
    String number,
    ZonedDateTime received,
    String digest,
    String title,
    int version,
    List<String> signers,
    String notice,
    Map<String, String> files) {

  /** Makes the collections unchangeable. */
  public AnswerReceipt {
    files = Map.copyOf(files);
    signers = List.copyOf(signers);
  }
}
