package eu.hanza.events.planning;

import eu.hanza.accounts.Actor;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventSummary;
import eu.hanza.events.RegistrationList;
import eu.hanza.events.RegistrationRow;
import eu.hanza.events.RegistrationState;
import eu.hanza.events.seats.Audience;
import eu.hanza.events.seats.BookingView;
import eu.hanza.events.seats.Bookings;
import eu.hanza.events.seats.Pool;
import eu.hanza.events.sessions.ExternalRegistration;
import eu.hanza.events.sessions.SessionBook;
import eu.hanza.events.sessions.SessionId;
import eu.hanza.events.sessions.SessionSeats;
import eu.hanza.events.sessions.SessionSummary;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.Refusal;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office's form of a session. */
@Pages
class SessionFormController {

  private static final String FORM = "events.office.session";
  private static final String VIEW = "events/session-form";

  private final EventCalendar calendar;
  private final SessionBook book;
  private final Bookings bookings;
  private final ExternalRegistration external;
  private final RegistrationList registrations;
  private final SessionFormPages pages;
  private final FormReader forms;

  SessionFormController(
      EventCalendar calendar,
      SessionBook book,
      Bookings bookings,
      ExternalRegistration external,
      RegistrationList registrations,
      SessionFormPages pages,
      FormReader forms) {
    this.calendar = calendar;
    this.book = book;
    this.bookings = bookings;
    this.external = external;
    this.registrations = registrations;
    this.pages = pages;
    this.forms = forms;
  }

  private EventSummary kept(Actor actor, String id) {
    var event = calendar.get(EventId.of(id));
    actor.must(actor.coordinates(event.programme()), "keep the sessions of " + id);
    return event;
  }

  @GetMapping("/office/events/{id}/sessions/new")
  String fresh(Actor actor, @PathVariable String id, Language language, Model model) {
    var event = kept(actor, id);
    var form = SessionForm.empty(event);
    model.addAttribute("page", pages.fresh(event, form, FormErrors.NONE, language));
    return VIEW;
  }

  @PostMapping("/office/events/{id}/sessions/new")
  String add(
      Actor actor,
      @PathVariable String id,
      @Valid @ModelAttribute SessionForm form,
      BindingResult result,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var event = kept(actor, id);
    var errors = forms.errors(form, result, refusals(event, form, result), FORM, language);
    if (errors.any()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("page", pages.fresh(event, form, errors, language));
      return VIEW;
    }
    var session = book.draft(actor, event.id(), form.draft(List.of()), form.seats());
    book.register(actor, session, SessionForm.shown(form.externalUrl()));
    Notice.done(next, "events.office.session.drafted");
    return to(language, event.id(), session);
  }

  private List<Refusal> refusals(EventSummary event, SessionForm form, BindingResult result) {
    return result.hasErrors() ? List.of() : book.refusals(event.id(), form.draft(List.of()));
  }

  private static String to(Language language, EventId event, SessionId session) {
    return "redirect:/" + language.tag() + "/office/events/" + event + "/sessions/" + session;
  }

  @GetMapping("/office/events/{id}/sessions/{session}")
  String show(
      Actor actor,
      @PathVariable String id,
      @PathVariable String session,
      Language language,
      Model model) {
    var event = kept(actor, id);
    var found = find(event, session);
    var form =
        SessionForm.of(
            found.session(),
            seats(found.id()),
            external.of(found.id()),
            book.joinLink(actor, found.id()));
    model.addAttribute(
        "page", pages.page(event, found, form, List.of(), FormErrors.NONE, language));
    return VIEW;
  }

  private SessionSummary find(EventSummary event, String session) {
    return book.session(SessionId.of(session))
        .filter(found -> found.event().equals(event.id()))
        .orElseThrow(() -> new NotFoundException("session " + session));
  }

  private SessionSeats seats(SessionId session) {
    var pools = bookings.pools(session);
    return new SessionSeats(capacity(pools, Audience.ONSITE), capacity(pools, Audience.ONLINE));
  }

  private static @Nullable Integer capacity(List<Pool> pools, Audience audience) {
    return pools.stream()
        .filter(pool -> pool.audience() == audience)
        .findFirst()
        .map(Pool::capacity)
        .orElse(null);
  }

  @PostMapping("/office/events/{id}/sessions/{session}")
  String change(
      Actor actor,
      @PathVariable String id,
      @PathVariable String session,
      @Valid @ModelAttribute SessionForm form,
      BindingResult result,
      @RequestParam(defaultValue = "false") boolean unseat,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var event = kept(actor, id);
    var found = find(event, session);
    var errors = forms.errors(form, result, List.of(), FORM, language);
    var losing = errors.any() ? List.<BookingView>of() : losing(found, form);
    if (!errors.any()) {
      errors = forms.errors(changed(actor, found, form, unseat ? losing : null), FORM, language);
    }
    if (errors.any()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute(
          "page", pages.page(event, found, form, names(actor, losing), errors, language));
      return VIEW;
    }
    Notice.done(next, "events.office.session.saved");
    return to(language, event.id(), found.id());
  }

  private List<Refusal> changed(
      Actor actor, SessionSummary found, SessionForm form, @Nullable List<BookingView> losing) {
    var draft = form.draft(found.session().speakers());
    var refusals = book.change(actor, found.id(), draft, form.seats(), losing);
    if (refusals.isEmpty()) {
      book.register(actor, found.id(), SessionForm.shown(form.externalUrl()));
    }
    return refusals;
  }

  /** Who would lose a seat if there were only so many (E-13). */
  private List<BookingView> losing(SessionSummary found, SessionForm form) {
    var losing = new ArrayList<BookingView>();
    if (form.onSite() != null) {
      losing.addAll(book.losing(found.id(), Audience.ONSITE, form.onSite()));
    }
    if (form.online() != null) {
      losing.addAll(book.losing(found.id(), Audience.ONLINE, form.online()));
    }
    return losing;
  }

  private List<String> names(Actor actor, List<BookingView> losing) {
    if (losing.isEmpty()) {
      return List.of();
    }
    var known =
        registrations.all(actor, losing.getFirst().event(), RegistrationState.CONFIRMED).stream()
            .collect(Collectors.toMap(RegistrationRow::id, RegistrationRow::name));
    return losing.stream()
        .map(one -> known.getOrDefault(one.registration(), "") + " (" + one.number() + ")")
        .toList();
  }
}
