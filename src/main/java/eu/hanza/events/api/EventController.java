package eu.hanza.events.api;

import eu.hanza.accounts.Actor;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventSummary;
import eu.hanza.events.seats.Audience;
import eu.hanza.events.seats.Bookings;
import eu.hanza.events.sessions.Slot;
import eu.hanza.events.sessions.Timetable;
import eu.hanza.kernel.EventId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Events, as everybody may read them. */
@RestController("eventsForPrograms")
@RequestMapping("/api/v1/events")
@Tag(name = "Events")
class EventController {

  private final EventCalendar calendar;
  private final Bookings bookings;
  private final Timetable timetable;

  EventController(EventCalendar calendar, Bookings bookings, Timetable timetable) {
    this.calendar = calendar;
    this.bookings = bookings;
    this.timetable = timetable;
  }

  /**
   * An event.
   *
   * @param id the id
   * @param slug its part of addresses
   * @param kind what kind it is
   * @param title the title by language
   * @param starts when it begins
   * @param ends when it ends, which does not belong to it
   * @param zone the zone of the place
   * @param city the city by language
   * @param country ISO 3166-1 code
   * @param platform the online platform
   * @param state how far it is
   * @param seats the places; null where it is not asked for
   */
  record EventAnswer(
      String id,
      String slug,
      String kind,
      Map<String, String> title,
      OffsetDateTime starts,
      OffsetDateTime ends,
      String zone,
      Map<String, String> city,
      String country,
      String platform,
      String state,
      @Nullable Seats seats) {

    static EventAnswer of(EventSummary event, @Nullable Seats seats) {
      var said = event.event();
      return new EventAnswer(
          event.id().toString(),
          event.slug(),
          said.kind().name(),
          said.title().byLanguage(),
          said.time().start().toOffsetDateTime(),
          said.time().end().toOffsetDateTime(),
          said.time().zone().getId(),
          said.place().city().byLanguage(),
          said.place().country(),
          said.place().platform(),
          event.state().name(),
          seats);
    }
  }

  /**
   * Places of an event.
   *
   * @param capacity how many there are; null for as many as come
   * @param taken how many are taken
   * @param waiting how many people wait
   */
  record Seats(@Nullable Integer capacity, int taken, int waiting) {}

  @GetMapping
  @Operation(summary = "Coming events of all programmes, the next first")
  List<EventAnswer> coming() {
    return calendar.coming(null).stream().map(event -> EventAnswer.of(event, null)).toList();
  }

  @GetMapping("/{event}")
  @Operation(summary = "An event with its places, by id or by the last part of its address")
  EventAnswer event(@PathVariable String event, Actor actor) {
    var found = calendar.visible(slug(event), actor);
    var seats =
        bookings.pools(found.id()).stream()
            .filter(pool -> pool.audience() == Audience.ALL)
            .map(pool -> new Seats(pool.capacity(), pool.taken(), pool.waiting()))
            .findFirst()
            .orElse(null);
    return EventAnswer.of(found, seats);
  }

  /**
   * A session of an event.
   *
   * @param id the id
   * @param slug its part of addresses
   * @param kind what kind it is
   * @param title the title by language
   * @param starts when it begins
   * @param ends when it ends, which does not belong to it
   * @param zone the zone of the place
   * @param language the tag of the language that is spoken
   * @param interpretation the tags of the languages that it is interpreted into
   * @param room its room by language; null without one
   * @param mode where people take part
   * @param booking how people come to a seat
   * @param state how far it is
   * @param seats the seats by audience
   */
  record SessionAnswer(
      String id,
      String slug,
      String kind,
      Map<String, String> title,
      OffsetDateTime starts,
      OffsetDateTime ends,
      String zone,
      String language,
      List<String> interpretation,
      @Nullable Map<String, String> room,
      String mode,
      String booking,
      String state,
      Map<String, Seats> seats) {

    static SessionAnswer of(Slot slot) {
      var said = slot.said();
      var room = slot.room();
      return new SessionAnswer(
          slot.session().id().toString(),
          slot.session().slug(),
          said.kind().name(),
          said.title().byLanguage(),
          said.time().start().toOffsetDateTime(),
          said.time().end().toOffsetDateTime(),
          said.time().zone().getId(),
          said.language(),
          said.interpretation(),
          room == null ? null : room.name().byLanguage(),
          said.mode().name(),
          said.booking().name(),
          slot.session().state().name(),
          slot.pools().stream()
              .collect(
                  Collectors.toMap(
                      pool -> pool.audience().name(),
                      pool -> new Seats(pool.capacity(), pool.taken(), pool.waiting()))));
    }
  }

  @GetMapping("/{event}/sessions")
  @Operation(summary = "The published sessions of an event and of the events within it")
  List<SessionAnswer> sessions(@PathVariable String event, Actor actor) {
    var found = calendar.visible(slug(event), actor);
    return timetable.of(found.id()).stream().map(SessionAnswer::of).toList();
  }

  private String slug(String idOrSlug) {
    return idOrSlug.length() == 36 && idOrSlug.charAt(8) == '-'
        ? calendar.get(EventId.of(idOrSlug)).slug()
        : idOrSlug;
  }
}
