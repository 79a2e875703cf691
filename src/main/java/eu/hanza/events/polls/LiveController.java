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
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
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
  private static final int LONGEST = 500;

  private final EventCalendar calendar;
  private final Gatherings gatherings;
  private final OwnRegistrations own;
  private final Polls polls;
  private final AskedQuestions asked;
  private final PollPages pages;
  private final EventSites sites;

  LiveController(
      EventCalendar calendar,
      Gatherings gatherings,
      OwnRegistrations own,
      Polls polls,
      AskedQuestions asked,
      PollPages pages,
      EventSites sites) {
    this.calendar = calendar;
    this.gatherings = gatherings;
    this.own = own;
    this.polls = polls;
    this.asked = asked;
    this.pages = pages;
    this.sites = sites;
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
    var found = session(event, session);
    var title = found.session().title().in(language);
    var place = own.at(event.id(), actor, request).filter(LiveController::hasPlace).isPresent();
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
                .toList()));
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
      RedirectAttributes next) {
    var event = calendar.visible(slug, actor);
    var found = session(event, session);
    var said = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    var taken =
        own.at(event.id(), actor, request)
            .filter(place -> asked.ask(place, found, said))
            .isPresent();
    Notice.done(next, taken ? "events.poll.asked" : "events.poll.not-asked");
    return "redirect:/" + language.tag() + path(event, found);
  }
}
