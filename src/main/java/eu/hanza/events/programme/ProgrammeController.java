package eu.hanza.events.programme;

import eu.hanza.accounts.Actor;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.programme.ProgrammePages.For;
import eu.hanza.events.sessions.Slot;
import eu.hanza.events.sessions.Timetable;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The public programme of an event and the pages of its sessions. */
@Pages
class ProgrammeController {

  private final EventCalendar calendar;
  private final Timetable timetable;
  private final ProgrammePages pages;
  private final SessionPages sessions;
  private final OwnBookings bookings;
  private final ReaderZone zones;

  ProgrammeController(
      EventCalendar calendar,
      Timetable timetable,
      ProgrammePages pages,
      SessionPages sessions,
      OwnBookings bookings,
      ReaderZone zones) {
    this.calendar = calendar;
    this.timetable = timetable;
    this.pages = pages;
    this.sessions = sessions;
    this.bookings = bookings;
    this.zones = zones;
  }

  @GetMapping("/events/{slug}/programme")
  String programme(
      @PathVariable String slug,
      @ModelAttribute("filter") SlotFilter filter,
      @RequestParam(required = false) @Nullable String zone,
      Actor actor,
      Language language,
      HttpServletRequest request,
      Model model) {
    var event = calendar.visible(slug, actor);
    var slots = timetable.of(event.id());
    var reader = reader(slots, zone, actor, language, request);
    model.addAttribute("page", pages.page(event, slots, filter, reader));
    return "events/programme";
  }

  private For reader(
      List<Slot> slots,
      @Nullable String zone,
      Actor actor,
      Language language,
      HttpServletRequest request) {
    return new For(zones.of(zone, actor, request), bookings.of(slots, actor, request), language);
  }

  @GetMapping("/events/{slug}/sessions/{session}")
  String session(
      @PathVariable String slug,
      @PathVariable String session,
      @RequestParam(required = false) @Nullable String zone,
      Actor actor,
      Language language,
      HttpServletRequest request,
      Model model) {
    var event = calendar.visible(slug, actor);
    var slot = find(event.id(), session);
    var reader = reader(List.of(slot), zone, actor, language, request);
    model.addAttribute("page", sessions.page(event, slot, reader));
    return "events/session";
  }

  private Slot find(EventId event, String session) {
    return timetable
        .find(event, session)
        .orElseThrow(() -> new NotFoundException("session " + session));
  }
}
