package eu.hanza.partnering.ideas;

import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.ProjectId;
import eu.hanza.partnering.ListingId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An idea as its pages show it.
 *
 * @param id the id
 * @param organisation whose idea it is
 * @param idea what it says
 * @param state how far it has come today
 * @param returned whether it rested until today or before, and nobody has looked since
 * @param restUntil until when it rests; null for not at all
 * @param reason why it rests or is closed; may be empty
 * @param listing the search for partners; null before
 * @param project the project; null before
 * @param partners who joined, in their order
 * @param enteredOn the day on which it was entered
 */
public record IdeaSummary(
    IdeaId id,
    OrganisationId organisation,
    IdeaDraft idea,
    IdeaState state,
    boolean returned,
    @Nullable LocalDate restUntil,
    String reason,
    @Nullable ListingId listing,
    @Nullable ProjectId project,
    List<OrganisationId> partners,
    LocalDate enteredOn) {

  /** Makes the list unchangeable. */
  public IdeaSummary {
    partners = List.copyOf(partners);
  }
}
