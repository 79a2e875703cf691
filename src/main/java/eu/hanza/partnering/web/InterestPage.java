package eu.hanza.partnering.web;

import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.TextView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An expression of interest for one of its two sides.
 *
 * @param id the id
 * @param title the title of the listing
 * @param listing the page of the listing; null if nobody sees it any more
 * @param who the other side
 * @param profile the page of the other side; null while it is not named
 * @param when when it was sent, in words
 * @param state its state, in words
 * @param tone on, warn or off
 * @param reason why it was declined, in words; may be empty
 * @param fit why the two fit
 * @param contribution what the sender would bring
 * @param timing when it would suit; may be empty
 * @param received whether the reader answers
 * @param open whether an answer is awaited
 * @param shortlisted whether it is kept in mind already
 * @param contacts how the other side is reached: name and address
 * @param reasons the reasons with which it can be declined
 */
public record InterestPage(
    String id,
    TextView title,
    @Nullable String listing,
    TextView who,
    @Nullable String profile,
    String when,
    String state,
    String tone,
    String reason,
    String fit,
    String contribution,
    String timing,
    boolean received,
    boolean open,
    boolean shortlisted,
    List<Option> contacts,
    List<Option> reasons) {

  /** Makes the lists unchangeable. */
  public InterestPage {
    contacts = List.copyOf(contacts);
    reasons = List.copyOf(reasons);
  }
}
