package eu.hanza.events.agenda;

import eu.hanza.accounts.Actor;
import eu.hanza.accounts.Token;
import eu.hanza.events.BookingDesk;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventSummary;
import eu.hanza.events.OwnPlace;
import eu.hanza.events.online.JoinDesk;
import eu.hanza.events.seats.BookingId;
import eu.hanza.events.seats.BookingOutcome;
import eu.hanza.events.seats.BookingState;
import eu.hanza.events.sessions.SessionBook;
import eu.hanza.events.sessions.SessionId;
import eu.hanza.events.sessions.SessionSummary;
import eu.hanza.events.web.OwnRegistrations;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own agenda of an event: to book, to give up, to accept, to mark. */
@Pages
class AgendaController {

  /** Paths without anything that a redirect would read as more than a path. */
  private static final Pattern OWN_PAGE =
      Pattern.compile("(/[A-Za-z0-9._~-]+)+(\\?[A-Za-z0-9._~=&-]*)?(#[A-Za-z0-9._~-]*)?");

  private final EventCalendar calendar;
  private final OwnRegistrations registrations;
  private final SessionBook sessions;
  private final BookingDesk desk;
  private final JoinDesk joins;
  private final Agenda agenda;
  private final AgendaPages pages;
  private final RefusalWords refusals;
  private final Messages messages;

  AgendaController(
      EventCalendar calendar,
      OwnRegistrations registrations,
      SessionBook sessions,
      BookingDesk desk,
      JoinDesk joins,
      Agenda agenda,
      AgendaPages pages,
      RefusalWords refusals,
      Messages messages) {
    this.calendar = calendar;
    this.registrations = registrations;
    this.sessions = sessions;
    this.desk = desk;
    this.joins = joins;
    this.agenda = agenda;
    this.pages = pages;
    this.refusals = refusals;
    this.messages = messages;
  }

  @GetMapping("/events/{slug}/agenda")
  String show(
      @PathVariable String slug,
      Actor actor,
      Language language,
      Model model,
      HttpServletRequest request) {
    return page(slug, actor, language, model, request, null);
  }

  private String page(
      String slug,
      Actor actor,
      Language language,
      Model model,
      HttpServletRequest request,
      @Nullable Token feed) {
    var event = calendar.visible(slug, actor);
    var own = registrations.at(event.id(), actor, request);
    if (own.isEmpty()) {
      model.addAttribute("page", pages.unknown(event, language));
      return "events/agenda-unknown";
    }
    model.addAttribute("page", pages.page(event, own.get(), actor, language, feed));
    return "events/agenda";
  }

  private OwnPlace own(EventSummary event, Actor actor, HttpServletRequest request) {
    return registrations
        .at(event.id(), actor, request)
        .orElseThrow(() -> new NotFoundException("registration at " + event.id()));
  }

  private SessionSummary session(EventSummary event, String session) {
    return sessions
        .session(event.id(), session)
        .orElseThrow(() -> new NotFoundException("session " + session));
  }

  /** Books a session, or joins its list; comes back to the page that asked. */
  @PostMapping("/events/{slug}/sessions/{session}/book")
  String book(
      @PathVariable String slug,
      @PathVariable String session,
      @RequestParam(defaultValue = "false") boolean waits,
      @RequestParam(defaultValue = "") String back,
      Actor actor,
      Language language,
      HttpServletRequest request,
      RedirectAttributes next) {
    var event = calendar.visible(slug, actor);
    var wanted = session(event, session);
    var place = place(event, wanted, actor, request);
    if (place.isEmpty()) {
      return "redirect:/" + language.tag() + event.path() + "/agenda";
    }
    say(desk.book(place.get(), wanted.id(), null, waits), wanted, language, next);
    return back(back, event, language);
  }

  /** The registration that counts for a session, which may be that of a larger event. */
  private Optional<OwnPlace> place(
      EventSummary event, SessionSummary session, Actor actor, HttpServletRequest request) {
    return event.id().equals(session.registersAt())
        ? registrations.at(event.id(), actor, request)
        : registrations.at(session.registersAt(), actor, request);
  }

  private void say(
      BookingOutcome outcome, SessionSummary session, Language language, RedirectAttributes next) {
    var title = session.session().title().in(language).text();
    switch (outcome) {
      case BookingOutcome.Booked booked -> {
        var words = Map.<String, Object>of("what", title, "place", booked.place());
        var key = "events.booking.said." + booked.state();
        Notice.said(next, messages.text(language, key, words));
      }
      case BookingOutcome.Busy busy ->
          Notice.refused(next, messages.text(language, "events.booking.busy"));
      case BookingOutcome.Refused refused ->
          Notice.refused(next, refusals.why(refused, title, language));
    }
  }

  /** Only pages of this installation are come back to. */
  private static String back(String back, EventSummary event, Language language) {
    var home = "/" + language.tag() + event.path() + "/agenda";
    var own = OWN_PAGE.matcher(back).matches() && back.startsWith("/" + language.tag() + "/");
    return "redirect:" + (own ? back : home);
  }

  @PostMapping("/events/{slug}/agenda/{booking}/withdraw")
  String withdraw(
      @PathVariable String slug,
      @PathVariable String booking,
      @RequestParam(defaultValue = "") String back,
      Actor actor,
      Language language,
      HttpServletRequest request,
      RedirectAttributes next) {
    var event = calendar.visible(slug, actor);
    desk.withdraw(own(event, actor, request), BookingId.of(booking));
    Notice.done(next, "events.booking.withdrawn");
    return back(back, event, language);
  }

  @PostMapping("/events/{slug}/agenda/{booking}/accept")
  String accept(
      @PathVariable String slug,
      @PathVariable String booking,
      Actor actor,
      Language language,
      HttpServletRequest request,
      RedirectAttributes next) {
    var event = calendar.visible(slug, actor);
    var state = desk.accept(own(event, actor, request), BookingId.of(booking));
    if (state.filter(BookingState.CONFIRMED::equals).isPresent()) {
      Notice.done(next, "events.booking.accepted");
    } else {
      Notice.refused(next, messages.text(language, "events.booking.too-late"));
    }
    return back("", event, language);
  }

  @PostMapping("/events/{slug}/agenda/{booking}/decline")
  String decline(
      @PathVariable String slug,
      @PathVariable String booking,
      Actor actor,
      Language language,
      HttpServletRequest request,
      RedirectAttributes next) {
    var event = calendar.visible(slug, actor);
    desk.decline(own(event, actor, request), BookingId.of(booking));
    Notice.done(next, "events.booking.declined");
    return back("", event, language);
  }

  /** Says what somebody on a list wishes: no offers for now, or to keep the place once. */
  @PostMapping("/events/{slug}/agenda/{booking}/prefer")
  String prefer(
      @PathVariable String slug,
      @PathVariable String booking,
      @RequestParam(defaultValue = "false") boolean optedOut,
      @RequestParam(defaultValue = "false") boolean keepsPlace,
      Actor actor,
      Language language,
      HttpServletRequest request,
      RedirectAttributes next) {
    var event = calendar.visible(slug, actor);
    desk.prefer(own(event, actor, request), BookingId.of(booking), optedOut, keepsPlace);
    Notice.done(next, "events.agenda.preferred");
    return back("", event, language);
  }

  /** Leads into the online room by a new personal link. */
  @PostMapping("/events/{slug}/agenda/{booking}/join")
  String join(
      @PathVariable String slug,
      @PathVariable String booking,
      Actor actor,
      Language language,
      HttpServletRequest request) {
    var event = calendar.visible(slug, actor);
    var id = desk.joinable(own(event, actor, request), BookingId.of(booking));
    return "redirect:/" + language.tag() + "/join/" + joins.pass(id).value();
  }

  /** Marks a session for one's agenda, or takes the mark away; needs no seat. */
  @PostMapping("/events/{slug}/sessions/{session}/mark")
  String mark(
      @PathVariable String slug,
      @PathVariable String session,
      @RequestParam boolean wanted,
      @RequestParam(defaultValue = "") String back,
      Actor actor,
      Language language,
      HttpServletRequest request,
      RedirectAttributes next) {
    var event = calendar.visible(slug, actor);
    var found = session(event, session);
    var person =
        actor.isSignedIn()
            ? Optional.of(actor.who())
            : place(event, found, actor, request).map(OwnPlace::person);
    if (person.isEmpty()) {
      return "redirect:/" + language.tag() + event.path() + "/agenda";
    }
    SessionId id = found.id();
    if (wanted) {
      agenda.mark(person.get(), id);
    } else {
      agenda.unmark(person.get(), id);
    }
    Notice.done(next, wanted ? "events.agenda.marked" : "events.agenda.unmarked");
    return back(back, event, language);
  }

  /** The secret address stands on this page only. */
  @PostMapping("/events/{slug}/agenda/feed")
  String feed(
      @PathVariable String slug,
      @RequestParam boolean wanted,
      Actor actor,
      Language language,
      Model model,
      HttpServletRequest request) {
    var event = calendar.visible(slug, actor);
    var own = own(event, actor, request);
    if (!wanted) {
      agenda.stopFeed(own.person());
      return "redirect:/" + language.tag() + event.path() + "/agenda";
    }
    var token = agenda.feed(own.person(), actor.isSignedIn() ? null : own);
    return page(slug, actor, language, model, request, token);
  }

  @GetMapping("/events/agenda.ics")
  ResponseEntity<byte[]> calendar(@RequestParam String key, Language language) {
    var name = messages.text(language, "events.agenda.title");
    return agenda
        .calendar(new Token(key), name, language)
        .map(
            file ->
                ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
                    .header(HttpHeaders.CACHE_CONTROL, "private, max-age=300")
                    .body(file))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }
}
