package eu.hanza.events.sessions;

import eu.hanza.accounts.Actor;
import eu.hanza.events.EventSummary;
import eu.hanza.events.seats.Audience;
import eu.hanza.events.seats.Pool;
import eu.hanza.events.seats.SeatBook;
import eu.hanza.events.sessions.SchedulePlan.Step;
import eu.hanza.events.sessions.ScheduleShelves.Places;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Slug;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Carries out what a schedule brings. */
@Component
class ScheduleSteps {

  private static final int ROOM_FOR_NUMBERS = 5;

  private final Sessions sessions;
  private final SessionBook book;
  private final Timetable timetable;
  private final EventTree tree;
  private final SeatBook seats;
  private final Clock clock;

  ScheduleSteps(
      Sessions sessions,
      SessionBook book,
      Timetable timetable,
      EventTree tree,
      SeatBook seats,
      Clock clock) {
    this.sessions = sessions;
    this.book = book;
    this.timetable = timetable;
    this.tree = tree;
    this.seats = seats;
    this.clock = clock;
  }

  /** Adds the new sessions as drafts that anybody registered may come to. */
  void add(EventSummary event, SchedulePlan plan, Places places) {
    var registersAt = tree.registersAt(event.id());
    var used = new HashSet<String>();
    timetable.all(event.id()).forEach(slot -> used.add(slot.session().slug()));
    for (var step : plan.of(Step.Created.class)) {
      var draft = ScheduledSession.fresh(plan.file(), step.entry(), step.key(), places);
      add(event.id(), registersAt, draft, slug(step.entry().title(), used));
    }
  }

  private void add(EventId event, EventId registersAt, SessionDraft draft, Slug slug) {
    var session = sessions.save(Session.draft(event, registersAt, slug, draft, clock.instant()));
    seats.open(session.id(), Audience.ONSITE, registersAt, null);
  }

  private static Slug slug(String title, Set<String> used) {
    var wanted = Slug.of(title);
    var slug = wanted;
    for (var number = 2; !used.add(slug.value()); number++) {
      var cut = Math.min(wanted.value().length(), Slug.LONGEST - ROOM_FOR_NUMBERS);
      slug = Slug.of(wanted.value().substring(0, cut) + " " + number);
    }
    return slug;
  }

  /** Changes a session; its seats stay as they are, and moved bookings are told. */
  void change(Actor by, SchedulePlan plan, Step.Changed step, Places places) {
    var slot = step.slot();
    var said = sessions.findById(slot.session().id()).orElseThrow().draft();
    var draft = ScheduledSession.over(said, plan.file(), step.entry(), places);
    var kept = new SessionSeats(seats(slot, Audience.ONSITE), seats(slot, Audience.ONLINE));
    var refusals = book.change(by, slot.session().id(), draft, kept, null);
    if (!refusals.isEmpty()) {
      throw new IllegalStateException("The session is refused: " + refusals);
    }
  }

  private static @Nullable Integer seats(Slot slot, Audience audience) {
    return slot.pools().stream()
        .filter(pool -> pool.audience() == audience)
        .findFirst()
        .map(Pool::capacity)
        .orElse(null);
  }
}
