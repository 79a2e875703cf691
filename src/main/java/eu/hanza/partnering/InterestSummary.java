package eu.hanza.partnering;

import eu.hanza.kernel.EmailAddress;
import eu.hanza.kernel.OrganisationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An interest as one of its two sides sees it.
 *
 * @param id the id
 * @param listing in what
 * @param organisation who is interested
 * @param interest what it says
 * @param state how far it has come
 * @param sentAt when it was sent
 * @param answerBy until when an answer is awaited
 * @param reason why it was declined; null where it was not
 * @param received whether the reader is the one who answers
 * @param contacts how the other side is reached; none before both sides agreed
 */
public record InterestSummary(
    InterestId id,
    ListingSummary listing,
    OrganisationId organisation,
    InterestDraft interest,
    InterestState state,
    Instant sentAt,
    Instant answerBy,
    @Nullable DeclineReason reason,
    boolean received,
    List<Contact> contacts) {

  /** Makes the list unchangeable. */
  public InterestSummary {
    contacts = List.copyOf(contacts);
  }

  /** A person by whom the other side is reached. */
  public record Contact(String name, EmailAddress email) {}

  /** The other side, as far as the reader may know it (P-4). */
  public Optional<OrganisationId> other() {
    if (received) {
      return Optional.of(organisation);
    }
    return state == InterestState.ACCEPTED ? Optional.of(listing.organisation()) : listing.named();
  }
}
