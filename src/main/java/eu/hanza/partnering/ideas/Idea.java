package eu.hanza.partnering.ideas;

import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.ProjectId;
import eu.hanza.partnering.ListingId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** An idea of an organisation for something to be done together. */
@Table(schema = "partnering", name = "idea")
record Idea(
    @Id IdeaId id,
    OrganisationId organisation,
    @Nullable OrganisationId absorbed,
    @Embedded.Empty IdeaDraft draft,
    IdeaState state,
    @Nullable LocalDate restUntil,
    String reason,
    @Nullable ListingId listing,
    @Nullable ProjectId project,
    Instant enteredAt,
    @Version int version) {

  static Idea enter(OrganisationId organisation, IdeaDraft draft, Instant now) {
    return new Idea(
        IdeaId.next(), organisation, null, draft, IdeaState.OPEN, null, "", null, null, now, 0);
  }

  /** The state on a day: from its day on, what rested is open again. */
  IdeaState stateOn(LocalDate day) {
    return restUntil != null && !day.isBefore(restUntil) ? IdeaState.OPEN : state;
  }

  private void require(String verb, LocalDate day, IdeaState... from) {
    if (Arrays.stream(from).noneMatch(stateOn(day)::equals)) {
      throw new IllegalStateException(
          "An idea can " + verb + " from " + Arrays.toString(from) + ", not from " + stateOn(day));
    }
  }

  Idea say(IdeaDraft words, LocalDate day) {
    require("be changed", day, IdeaState.OPEN);
    return with(words, IdeaState.OPEN, null, "", listing, null);
  }

  Idea search(ListingId search, LocalDate day) {
    require("look for partners", day, IdeaState.OPEN);
    return with(draft, IdeaState.SEARCHING, null, "", search, null);
  }

  Idea rest(LocalDate until, String why, LocalDate day) {
    require("rest", day, IdeaState.OPEN, IdeaState.SEARCHING);
    return with(draft, IdeaState.RESTING, until, why, listing, null);
  }

  Idea wake(LocalDate day) {
    require("return", day, IdeaState.RESTING, IdeaState.CLOSED);
    return with(draft, IdeaState.OPEN, null, "", listing, null);
  }

  Idea close(String why, LocalDate day) {
    require("be closed", day, IdeaState.OPEN, IdeaState.SEARCHING, IdeaState.RESTING);
    return with(draft, IdeaState.CLOSED, null, why, listing, null);
  }

  Idea become(ProjectId opened, LocalDate day) {
    require("become a project", day, IdeaState.OPEN, IdeaState.SEARCHING);
    return with(draft, IdeaState.PROJECT, null, "", listing, opened);
  }

  private Idea with(
      IdeaDraft words,
      IdeaState next,
      @Nullable LocalDate until,
      String why,
      @Nullable ListingId search,
      @Nullable ProjectId opened) {
    return new Idea(
        id, organisation, absorbed, words, next, until, why, search, opened, enteredAt, version);
  }
}
