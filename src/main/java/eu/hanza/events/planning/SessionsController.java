package eu.hanza.events.planning;

import eu.hanza.accounts.Actor;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventSummary;
import eu.hanza.events.sessions.SessionBook;
import eu.hanza.events.sessions.SessionId;
import eu.hanza.events.sessions.SessionState;
import eu.hanza.events.sessions.Timetable;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.Refusal;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office's list of sessions: published one by one or all at once, and called off. */
@Pages
class SessionsController {

  private static final String LIST = "/office/events/{id}/sessions";

  private final EventCalendar calendar;
  private final SessionBook book;
  private final Timetable timetable;
  private final SessionsPages pages;
  private final FormReader forms;

  SessionsController(
      EventCalendar calendar,
      SessionBook book,
      Timetable timetable,
      SessionsPages pages,
      FormReader forms) {
    this.calendar = calendar;
    this.book = book;
    this.timetable = timetable;
    this.pages = pages;
    this.forms = forms;
  }

  @GetMapping(LIST)
  String list(Actor actor, @PathVariable String id, Language language, Model model) {
    model.addAttribute("page", pages.page(kept(actor, id), FormErrors.NONE, language));
    return "events/sessions";
  }

  private EventSummary kept(Actor actor, String id) {
    var event = calendar.get(EventId.of(id));
    actor.must(actor.coordinates(event.programme()), "keep the sessions of " + id);
    return event;
  }

  @PostMapping(LIST + "/publish")
  String publishAll(
      Actor actor, @PathVariable String id, Language language, RedirectAttributes next) {
    var event = kept(actor, id);
    var drafts =
        timetable.all(event.id()).stream()
            .filter(slot -> slot.session().state() == SessionState.DRAFT)
            .filter(slot -> slot.session().event().equals(event.id()))
            .map(slot -> slot.session().id())
            .toList();
    book.publish(actor, drafts);
    Notice.done(next, "events.office.session.published.all");
    return to(language, id);
  }

  @PostMapping(LIST + "/{session}/publish")
  String publish(
      Actor actor,
      @PathVariable String id,
      @PathVariable String session,
      Language language,
      RedirectAttributes next) {
    book.publish(actor, SessionId.of(session));
    Notice.done(next, "events.office.session.published");
    return to(language, id);
  }

  @PostMapping(LIST + "/{session}/cancel")
  String cancel(
      Actor actor,
      @PathVariable String id,
      @PathVariable String session,
      @RequestParam(defaultValue = "") String reason,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    if (reason.isBlank()) {
      response.setStatus(422);
      var refusal = Refusal.of("events.office.session.reason.missing").at("reason-" + session);
      var errors = forms.errors(List.of(refusal), language);
      model.addAttribute("page", pages.page(kept(actor, id), errors, language));
      return "events/sessions";
    }
    book.cancel(actor, SessionId.of(session), reason.strip());
    Notice.done(next, "events.office.session.cancelled");
    return to(language, id);
  }

  private static String to(Language language, String event) {
    return "redirect:/" + language.tag() + "/office/events/" + EventId.of(event) + "/sessions";
  }
}
