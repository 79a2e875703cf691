package eu.hanza.events.polls;

import eu.hanza.accounts.Actor;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventSummary;
import eu.hanza.events.OwnPlace;
import eu.hanza.events.RegistrationState;
import eu.hanza.events.attendance.Gatherings;
import eu.hanza.events.polls.AskedQuestions.Asked;
import eu.hanza.events.polls.AskedQuestions.AskedState;
import eu.hanza.events.sessions.SessionId;
import eu.hanza.events.sessions.SessionState;
import eu.hanza.events.sessions.SessionSummary;
import eu.hanza.events.web.EventSites;
import eu.hanza.events.web.OwnRegistrations;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.Refusal;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page that people in a session open: to vote, and to ask. */
@Pages
class LiveController {

  private static final String BASE = "/events/{slug}/live/{session}";

  private final EventCalendar calendar;
  private final Gatherings gatherings;
  private final OwnRegistrations own;
  private final Polls polls;
  private final AskedQuestions asked;
  private final PollPages pages;
  private final EventSites sites;
  private final FormReader forms;

  LiveController(
      EventCalendar calendar,
      Gatherings gatherings,
      OwnRegistrations own,
      Polls polls,
      AskedQuestions asked,
      PollPages pages,
      EventSites sites,
      FormReader forms) {
    this.calendar = calendar;
    this.gatherings = gatherings;
    this.own = own;
    this.polls = polls;
    this.asked = asked;
    this.pages = pages;
    this.sites = sites;
    this.forms = forms;
  }

  static String path(EventSummary event, SessionSummary session) {
    return event.path() + "/live/" + session.id();
  }

  private SessionSummary session(EventSummary event, String session) {
    return Optional.ofNullable(gatherings.of(event.id(), SessionId.of(session)).session())
        .filter(one -> one.state() == SessionState.PUBLISHED || one.state() == SessionState.HELD)
        .orElseThrow(() -> new NotFoundException("session " + session));
  }

  @GetMapping(BASE)
  String show(
      @PathVariable String slug,
      @PathVariable String session,
      Actor actor,
      Language language,
      HttpServletRequest request,
      Model model) {
    var event = calendar.visible(slug, actor);
    var place = own.at(event.id(), actor, request).filter(LiveController::hasPlace).isPresent();
    var found = session(event, session);
    return page(event, found, place, "", FormErrors.NONE, language, model);
  }

  private String page(
      EventSummary event,
      SessionSummary found,
      boolean place,
      String words,
      FormErrors errors,
      Language language,
      Model model) {
    var title = found.session().title().in(language);
    model.addAttribute(
        "page",
        new LivePage(
            sites.site(event, "", language),
            path(event, found),
            title.text(),
            title.language(),
            PollPages.when(found, language),
            place,
            place && asked.takes(found),
            pages.of(found, false, language),
            asked.of(found.id()).stream()
                .filter(one -> one.state() == AskedState.NEW)
                .map(Asked::words)
                .toList(),
            words,
            errors));
    return "events/live";
  }

  private static boolean hasPlace(OwnPlace place) {
    return place.state() == RegistrationState.CONFIRMED;
  }

  @PostMapping(BASE + "/{poll}")
  String vote(
      @PathVariable String slug,
      @PathVariable String session,
      @PathVariable String poll,
      @RequestParam(defaultValue = "-1") int answer,
      Actor actor,
      Language language,
      HttpServletRequest request,
      RedirectAttributes next) {
    var event = calendar.visible(slug, actor);
    var found = session(event, session);
    var id = polls.get(found.id(), PollId.of(poll)).id();
    var voted =
        own.at(event.id(), actor, request)
            .filter(place -> polls.vote(place, id, answer))
            .isPresent();
    Notice.done(next, voted ? "events.poll.voted" : "events.poll.not-voted");
    return "redirect:/" + language.tag() + path(event, found);
  }

  @PostMapping(BASE + "/asked")
  String ask(
      @PathVariable String slug,
      @PathVariable String session,
      @RequestParam(defaultValue = "") String words,
      Actor actor,
      Language language,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes next) {
    var event = calendar.visible(slug, actor);
    var found = session(event, session);
    var place = own.at(event.id(), actor, request).filter(LiveController::hasPlace);
    var said = words.replace("\r\n", "\n").strip();
    if (place.isPresent() && asked.takes(found) && !AskedQuestions.fits(said)) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      var errors = forms.errors(List.of(refusal(said)), language);
      return page(event, found, true, words, errors, language, model);
    }
    var taken = place.filter(one -> asked.ask(one, found, said)).isPresent();
    Notice.done(next, taken ? "events.poll.asked" : "events.poll.not-asked");
    return "redirect:/" + language.tag() + path(event, found);
  }

  private static Refusal refusal(String said) {
    var sizes = Map.<String, Object>of("n", said.length(), "max", AskedQuestions.LONGEST);
    return Refusal.of("events.poll.ask.long", sizes).at("words");
  }
}
