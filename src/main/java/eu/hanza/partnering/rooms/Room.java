package eu.hanza.partnering.rooms;

import eu.hanza.kernel.PersonId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.partnering.ListingId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A room for a problem.
 *
 * @param need the need it was opened from; null for none
 * @param language BCP 47 tag of the language in which title and problem are written
 * @param openedBy who opened it; null once that person is erased
 * @param outcome what solved the problem, or why nothing did; empty while it is open
 * @param outcomePage a practice, an offer or another page that holds the solution; may be empty
 */
@Table(schema = "partnering", name = "room")
record Room(
    @Id RoomId id,
    ProgrammeId programme,
    @Nullable ListingId need,
    String title,
    String problem,
    String language,
    @Nullable PersonId openedBy,
    Instant openedAt,
    RoomState state,
    @Nullable PersonId closedBy,
    @Nullable Instant closedAt,
    @Nullable Ending ending,
    String outcome,
    String outcomePage,
    @Version int version) {

  /** Refuses a closed room without an outcome. */
  Room {
    if (state == RoomState.CLOSED && (outcome.isBlank() || ending == null || closedAt == null)) {
      throw new IllegalArgumentException("A room is not closed without an outcome: " + id);
    }
  }

  /** What solved a problem, or why nothing did. */
  record Outcome(@Nullable Ending ending, String text, String page) {}

  static Room open(
      ProgrammeId programme,
      @Nullable ListingId need,
      RoomWords words,
      @Nullable PersonId by,
      Instant now) {
    return new Room(
        RoomId.next(),
        programme,
        need,
        words.title(),
        words.problem(),
        words.language(),
        by,
        now,
        RoomState.OPEN,
        null,
        null,
        null,
        "",
        "",
        0);
  }

  /** What a room is for, in one language. */
  record RoomWords(String title, String problem, String language) {}

  /** Ends the work with an outcome. */
  Room close(Outcome what, @Nullable PersonId by, Instant now) {
    if (state != RoomState.OPEN) {
      throw new IllegalStateException("A room can be closed from OPEN, not from " + state);
    }
    return new Room(
        id,
        programme,
        need,
        title,
        problem,
        language,
        openedBy,
        openedAt,
        RoomState.CLOSED,
        by,
        now,
        what.ending(),
        what.text(),
        what.page(),
        version);
  }

  boolean isOpen() {
    return state == RoomState.OPEN;
  }
}
