package eu.hanza.partnering.web;

import eu.hanza.shell.spi.FieldView;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Part;
import eu.hanza.shell.spi.TextView;
import java.util.List;

/**
 * The review of a listing.
 *
 * @param id the id
 * @param title its title
 * @param what kind and subject, in words
 * @param summary its summary
 * @param body the whole text
 * @param facts what else is known; the organisation is named here
 * @param anonymous whether its organisation is not named to others
 * @param waits whether it waits for a review
 * @param state its state, in words
 * @param fields the points and remarks
 * @param reviews earlier reviews, in words
 * @param history what was done
 * @param errors what is wrong
 */
public record ReviewPage(
    String id,
    TextView title,
    String what,
    TextView summary,
    TextView body,
    List<OfferPage.Fact> facts,
    boolean anonymous,
    boolean waits,
    String state,
    List<FieldView> fields,
    List<Earlier> reviews,
    Part history,
    FormErrors errors) {

  /** Makes the lists unchangeable. */
  public ReviewPage {
    facts = List.copyOf(facts);
    fields = List.copyOf(fields);
    reviews = List.copyOf(reviews);
  }

  /**
   * An earlier review.
   *
   * @param when when
   * @param result its points and band, in words
   * @param remarks what was said; may be empty
   */
  public record Earlier(String when, String result, String remarks) {}
}
