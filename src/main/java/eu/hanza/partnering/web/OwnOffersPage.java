package eu.hanza.partnering.web;

import eu.hanza.shell.spi.TextView;
import java.util.List;

/**
 * What the organisations of the reader offer and need, and the interest in it.
 *
 * @param speaks whether the reader speaks for an organisation at all
 * @param listings the listings
 * @param received the interest that came
 * @param sent the interest that was sent
 */
public record OwnOffersPage(
    boolean speaks, List<OfferRow> listings, List<InterestRow> received, List<InterestRow> sent) {

  /** Makes the lists unchangeable. */
  public OwnOffersPage {
    listings = List.copyOf(listings);
    received = List.copyOf(received);
    sent = List.copyOf(sent);
  }

  /**
   * An expression of interest in a list.
   *
   * @param path where it leads, without the language
   * @param title the title of the listing
   * @param who the other side, as far as the reader may know it
   * @param when when it was sent and until when an answer is awaited, in words
   * @param state its state, in words
   * @param tone on, warn or off
   */
  public record InterestRow(
      String path, TextView title, TextView who, String when, String state, String tone) {}
}
