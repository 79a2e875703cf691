package eu.hanza.partnering.rooms;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Refusal;
import eu.hanza.partnering.ListingId;
import eu.hanza.partnering.rooms.Room.Outcome;
import eu.hanza.partnering.rooms.Room.RoomWords;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the people of a programme do with their rooms. */
@Service
@Transactional
class RoomDesk {

  static final int TITLE = 120;
  static final int TEXT = 4000;
  static final int PAGE = 300;

  private final Rooms rooms;
  private final RoomBook book;
  private final RoomLetters letters;
  private final History history;
  private final Clock clock;

  RoomDesk(Rooms rooms, RoomBook book, RoomLetters letters, History history, Clock clock) {
    this.rooms = rooms;
    this.book = book;
    this.letters = letters;
    this.history = history;
    this.clock = clock;
  }

  /** A room that was opened, or the reasons why none was. */
  record Result(@Nullable RoomId id, List<Refusal> refusals) {}

  /** Opens a room; whoever opens it takes part. */
  Result open(Actor by, ProgrammeId programme, @Nullable ListingId need, RoomWords words) {
    by.must(RoomRules.maySee(by, programme), "open a room in " + programme);
    var refusals = new ArrayList<Refusal>();
    check(refusals, "title", words.title(), TITLE);
    check(refusals, "problem", words.problem(), TEXT);
    if (!refusals.isEmpty()) {
      return new Result(null, refusals);
    }
    var room = rooms.save(Room.open(programme, need, words, by.person(), clock.instant()));
    if (by.person() != null) {
      book.join(room.id(), by.who(), clock.instant());
    }
    history.note(Line.of("partnering.history.room.opened", by.person(), room.id()));
    return new Result(room.id(), List.of());
  }

  private static void check(List<Refusal> refusals, String field, String text, int most) {
    if (text.isBlank()) {
      refusals.add(Refusal.of("shell.error.NotBlank").at(field));
    } else if (text.length() > most) {
      refusals.add(Refusal.of("shell.error.Longest", Map.of("max", most)).at(field));
    }
  }

  /** A room, for the people of its programme. */
  @Transactional(readOnly = true)
  Room get(Actor by, RoomId id) {
    var room = rooms.findById(id).orElseThrow(() -> new NotFoundException("room " + id));
    by.must(RoomRules.maySee(by, room.programme()), "see the room " + id);
    return room;
  }

  /** Takes part in an open room. */
  void join(Actor by, RoomId id) {
    if (get(by, id).isOpen()) {
      book.join(id, by.who(), clock.instant());
    }
  }

  /** Takes part no more; what was written stays. */
  void leave(Actor by, RoomId id) {
    book.leave(get(by, id).id(), by.who());
  }

  /** Writes in an open room in which one takes part. */
  List<Refusal> write(Actor by, RoomId id, String text) {
    var room = get(by, id);
    if (!room.isOpen()) {
      return List.of(Refusal.of("partnering.room.against.closed").at("text"));
    }
    by.must(book.members(id).contains(by.who()), "write in the room " + id);
    var refusals = new ArrayList<Refusal>();
    check(refusals, "text", text, TEXT);
    if (refusals.isEmpty()) {
      book.write(id, by.person(), text.strip(), clock.instant());
    }
    return refusals;
  }

  /** Hides a post with a reason, which stands in its place. */
  List<Refusal> hide(Actor by, RoomId id, PostId post, String because) {
    var room = get(by, id);
    by.must(RoomRules.mayModerate(by, room.programme()), "moderate the room " + id);
    var refusals = new ArrayList<Refusal>();
    check(refusals, "because", because, PAGE);
    if (refusals.isEmpty()) {
      if (!book.hide(id, post, because.strip())) {
        throw new NotFoundException("post " + post);
      }
      history.note(
          Line.of("partnering.history.room.hidden", by.person(), id)
              .with("reason", because.strip()));
    }
    return refusals;
  }

  /** Closes a room, which is refused without an outcome; those who took part are told. */
  List<Refusal> close(Actor by, RoomId id, Outcome outcome) {
    var room = get(by, id);
    by.must(RoomRules.mayClose(by, room), "close the room " + id);
    if (!room.isOpen()) {
      return List.of(Refusal.of("partnering.room.against.closed"));
    }
    var refusals = new ArrayList<Refusal>();
    if (outcome.ending() == null) {
      refusals.add(Refusal.of("partnering.room.against.ending").at("ending"));
    }
    if (outcome.text().isBlank()) {
      refusals.add(Refusal.of("partnering.room.against.outcome").at("outcome"));
    } else {
      check(refusals, "outcome", outcome.text(), TEXT);
    }
    if (!outcome.page().isEmpty() && !isAddress(outcome.page())) {
      refusals.add(Refusal.of("partnering.room.against.page").at("page"));
    }
    if (refusals.isEmpty()) {
      var closed = rooms.save(room.close(outcome, by.person(), clock.instant()));
      history.note(Line.of("partnering.history.room.closed", by.person(), id));
      letters.closed(closed, book.members(id), by);
    }
    return refusals;
  }

  private static boolean isAddress(String text) {
    return text.length() <= PAGE && text.matches("https?://[^\\s<>\"]+|/[^\\s<>\"/][^\\s<>\"]*");
  }
}
