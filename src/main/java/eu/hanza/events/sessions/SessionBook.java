package eu.hanza.events.sessions;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventRules;
import eu.hanza.events.EventSummary;
import eu.hanza.events.online.Seal;
import eu.hanza.events.seats.Audience;
import eu.hanza.events.seats.BookingState;
import eu.hanza.events.seats.BookingView;
import eu.hanza.events.seats.Bookings;
import eu.hanza.events.seats.SeatBook;
import eu.hanza.events.seats.SeatNews;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.Refusal;
import eu.hanza.kernel.Slug;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What coordinators do with the sessions of their events. */
@Service
@Transactional
public class SessionBook {

  /** Who has to choose between two seats has so long, but not into the last hours (E-12). */
  private static final Duration TO_CHOOSE = Duration.ofDays(3);

  private static final Duration LAST_HOURS = Duration.ofHours(12);

  private final Sessions sessions;
  private final EventCalendar calendar;
  private final EventTree tree;
  private final SeatBook seats;
  private final SeatNews news;
  private final Bookings bookings;
  private final Seal seal;
  private final ExternalRegistration external;
  private final History history;
  private final Clock clock;

  SessionBook(
      Sessions sessions,
      EventCalendar calendar,
      EventTree tree,
      SeatBook seats,
      SeatNews news,
      Bookings bookings,
      Seal seal,
      ExternalRegistration external,
      History history,
      Clock clock) {
    this.sessions = sessions;
    this.calendar = calendar;
    this.tree = tree;
    this.seats = seats;
    this.news = news;
    this.bookings = bookings;
    this.seal = seal;
    this.external = external;
    this.history = history;
    this.clock = clock;
  }

  /** What keeps a session from being said so; empty if nothing does. */
  @Transactional(readOnly = true)
  public List<Refusal> refusals(EventId event, SessionDraft draft) {
    var parent = calendar.get(event);
    var refusals = new ArrayList<Refusal>();
    if (draft.title().isEmpty()) {
      refusals.add(Refusal.of("events.office.session.title.missing").at("title"));
    }
    var time = parent.event().time();
    if (draft.time().start().isBefore(time.start()) || draft.time().end().isAfter(time.end())) {
      refusals.add(Refusal.of("events.office.session.outside").at("startsOn"));
    }
    return refusals;
  }

  /**
   * Starts a session, which only the office sees.
   *
   * @throws IllegalArgumentException if {@link #refusals} names anything
   */
  public SessionId draft(Actor by, EventId event, SessionDraft draft, SessionSeats places) {
    var parent = kept(by, event);
    require(refusals(event, draft));
    var session =
        sessions.save(
            Session.draft(
                event,
                tree.registersAt(event),
                free(event, draft),
                sealed(draft),
                clock.instant()));
    openSeats(session, places);
    history.note(
        Line.of("events.history.session.drafted", by.person(), parent.id())
            .with("title", title(session)));
    return session.id();
  }

  private SessionDraft sealed(SessionDraft draft) {
    return draft.withJoinLink(seal.seal(seal.open(draft.joinLink())));
  }

  /** The address of the online room, for the office that entered it. */
  @Transactional(readOnly = true)
  public String joinLink(Actor by, SessionId id) {
    var session = find(id);
    kept(by, session.event());
    return seal.open(session.draft().joinLink());
  }

  private static void require(List<Refusal> refusals) {
    if (!refusals.isEmpty()) {
      throw new IllegalArgumentException("The session is refused: " + refusals);
    }
  }

  private void openSeats(Session session, SessionSeats places) {
    for (var audience : session.draft().mode().audiences()) {
      var capacity = audience == Audience.ONLINE ? places.online() : places.onSite();
      seats.open(session.id(), audience, session.registersAt(), capacity);
    }
  }

  private Slug free(EventId event, SessionDraft draft) {
    var wanted = Slug.of(draft.title().in(Language.PL).text());
    var slug = wanted;
    for (var number = 2; sessions.existsByEventAndSlug(event, slug); number++) {
      var cut = wanted.value();
      var room = Slug.LONGEST - 5;
      slug = Slug.of((cut.length() > room ? cut.substring(0, room) : cut) + " " + number);
    }
    return slug;
  }

  /**
   * Changes a session. A new time is taken over into its bookings: whoever then has two seats at
   * once keeps both and has to choose. Fewer seats than are taken need the choice who loses one.
   *
   * @param losing whose seats go where there are fewer now; null for nobody, which refuses it
   */
  public List<Refusal> change(
      Actor by,
      SessionId id,
      SessionDraft draft,
      SessionSeats places,
      @Nullable List<BookingView> losing) {
    var session = find(id);
    kept(by, session.event());
    var refusals = new ArrayList<>(refusals(session.event(), draft));
    if (refusals.isEmpty()) {
      refusals.addAll(resize(by, session, draft, places, losing));
    }
    if (!refusals.isEmpty()) {
      return refusals;
    }
    var said = sessions.save(session.say(sealed(draft), clock.instant()));
    if (!session.starts().equals(said.starts()) || !session.ends().equals(said.ends())) {
      seats.move(id, untilChosen(said.starts()), by);
    } else if (hasMoved(session.draft(), draft) && session.state() == SessionState.PUBLISHED) {
      news.announce(id, SeatNews.News.MOVED);
    }
    history.note(
        Line.of("events.history.session.changed", by.person(), session.event())
            .with("title", title(said))
            .changed("starts", session.draft().time().start(), draft.time().start())
            .changed("ends", session.draft().time().end(), draft.time().end()));
    return List.of();
  }

  /** Whether people have to go somewhere else. */
  private static boolean hasMoved(SessionDraft before, SessionDraft after) {
    return !Objects.equals(before.room(), after.room())
        || !before.platform().equals(after.platform());
  }

  private List<Refusal> resize(
      Actor by,
      Session session,
      SessionDraft draft,
      SessionSeats places,
      @Nullable List<BookingView> losing) {
    if (losing != null) {
      losing.forEach(booking -> seats.unseat(booking.id(), "capacity", by));
    }
    var refusals = new ArrayList<Refusal>();
    for (var audience : draft.mode().audiences()) {
      var capacity = audience == Audience.ONLINE ? places.online() : places.onSite();
      seats.open(session.id(), audience, session.registersAt(), capacity);
      if (!seats.resize(session.id(), audience, capacity)) {
        refusals.add(tooFew(session.id(), audience, capacity));
      }
    }
    refusals.addAll(close(session.id(), draft.mode()));
    return refusals;
  }

  /** Nobody is left in an audience that the session has no more. */
  private List<Refusal> close(SessionId session, SessionMode mode) {
    var refusals = new ArrayList<Refusal>();
    for (var pool : bookings.pools(session)) {
      if (!mode.audiences().contains(pool.audience())) {
        if (pool.taken() + pool.waiting() > 0) {
          refusals.add(
              Refusal.of(
                      "events.office.session.mode.taken",
                      Map.of(
                          "n", pool.taken() + pool.waiting(), "audience", pool.audience().name()))
                  .at("mode"));
        } else {
          seats.resize(session, pool.audience(), 0);
        }
      }
    }
    return refusals;
  }

  private Refusal tooFew(SessionId id, Audience audience, @Nullable Integer capacity) {
    var lost = losing(id, audience, capacity == null ? 0 : capacity);
    return Refusal.of("events.office.session.seats.taken", Map.of("n", lost.size()))
        .at(audience == Audience.ONLINE ? "online" : "onSite");
  }

  /** Who would lose the seat if there were only so many: those who were confirmed last (E-13). */
  @Transactional(readOnly = true)
  public List<BookingView> losing(SessionId id, Audience audience, int capacity) {
    var seated =
        bookings.of(id).stream()
            .filter(booking -> booking.audience() == audience && booking.state().holdsSeat())
            .toList();
    return capacity >= seated.size()
        ? List.of()
        : seated.subList(Math.max(0, capacity), seated.size());
  }

  private Instant untilChosen(Instant starts) {
    var usual = clock.instant().plus(TO_CHOOSE);
    var last = starts.minus(LAST_HOURS);
    return usual.isBefore(last) ? usual : last;
  }

  /** Shows the session to everybody. */
  public void publish(Actor by, SessionId id) {
    var session = find(id);
    kept(by, session.event());
    sessions.save(session.publish(clock.instant()));
    history.note(
        Line.of("events.history.session.published", by.person(), session.event())
            .with("title", title(session)));
  }

  /** Shows several sessions to everybody: all of them or none. */
  public void publish(Actor by, List<SessionId> ids) {
    ids.forEach(id -> publish(by, id));
  }

  /** Calls the session off: its bookings end, everybody is told, nobody is offered a seat. */
  public void cancel(Actor by, SessionId id, String reason) {
    var session = find(id);
    kept(by, session.event());
    sessions.save(session.cancel(clock.instant()));
    bookings.of(id).stream()
        .filter(booking -> booking.state().isLive())
        .forEach(booking -> seats.leave(booking.id(), BookingState.CANCELLED, reason, by));
    history.note(
        Line.of("events.history.session.cancelled", by.person(), session.event())
            .with("title", title(session)));
  }

  /** Closes the session after its attendance list is closed. */
  public void hold(Actor by, SessionId id) {
    var session = find(id);
    kept(by, session.event());
    sessions.save(session.hold(clock.instant()));
  }

  /** A session of the office, with its speakers. */
  @Transactional(readOnly = true)
  public Optional<SessionSummary> session(SessionId id) {
    return sessions.findById(id).map(Session::summary);
  }

  /** The session of an address in an event. */
  @Transactional(readOnly = true)
  public Optional<SessionSummary> session(EventId event, String slug) {
    try {
      return sessions.findByEventAndSlug(event, new Slug(slug)).map(Session::summary);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Says where people register for a session in another system; an empty address for nowhere. */
  public void register(Actor by, SessionId id, String url) {
    kept(by, find(id).event());
    external.keep(id, url);
  }

  private Session find(SessionId id) {
    return sessions.findById(id).orElseThrow(() -> new NotFoundException("session " + id));
  }

  private EventSummary kept(Actor by, EventId event) {
    var parent = calendar.get(event);
    by.must(EventRules.mayKeep(by, parent.programme()), "keep the sessions of " + event);
    return parent;
  }

  private static String title(Session session) {
    return session.draft().title().in(Language.PL).text();
  }
}
