package eu.hanza.events.web;

import eu.hanza.accounts.Actor;
import eu.hanza.accounts.Consents;
import eu.hanza.events.BookingDesk;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventQuestions;
import eu.hanza.events.EventWords;
import eu.hanza.events.OwnPlace;
import eu.hanza.events.OwnPlacePart;
import eu.hanza.events.RegistrationDesk;
import eu.hanza.events.RegistrationState;
import eu.hanza.events.seats.BookingState;
import eu.hanza.events.seats.BookingView;
import eu.hanza.events.seats.Outlook;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import eu.hanza.shell.spi.Part;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One's own registration, behind the link of a letter or for whoever is signed in: to see it, to
 * give the place up. A form sends back the key that opened its page.
 */
@Pages
class OwnPlaceController {

  private static final String NEWS = "news";

  private final EventCalendar calendar;
  private final RegistrationDesk desk;
  private final OwnRegistrations own;
  private final BookingDesk bookings;
  private final EventQuestions questions;
  private final EventSites sites;
  private final Consents consents;
  private final ProgrammeDirectory programmes;
  private final Messages messages;
  private final List<OwnPlacePart> parts;
  private final Clock clock;

  OwnPlaceController(
      EventCalendar calendar,
      RegistrationDesk desk,
      OwnRegistrations own,
      BookingDesk bookings,
      EventQuestions questions,
      EventSites sites,
      Consents consents,
      ProgrammeDirectory programmes,
      Messages messages,
      List<OwnPlacePart> parts,
      Clock clock) {
    this.calendar = calendar;
    this.desk = desk;
    this.own = own;
    this.bookings = bookings;
    this.questions = questions;
    this.sites = sites;
    this.consents = consents;
    this.programmes = programmes;
    this.messages = messages;
    this.parts = parts;
    this.clock = clock;
  }

  @GetMapping("/events/registration")
  String show(
      @RequestParam String token,
      Actor actor,
      Language language,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    var found = own.behind(token, actor, request);
    if (found.isEmpty()) {
      return dead(response);
    }
    own.remember(request, found.get());
    return page(found.get(), token, language, model);
  }

  /** The same for whoever is signed in, or came by a letter before. */
  @GetMapping("/events/{slug}/place")
  String show(
      @PathVariable String slug,
      Actor actor,
      Language language,
      Model model,
      HttpServletRequest request) {
    var event = calendar.visible(slug, actor);
    var found = own.at(event.id(), actor, request);
    return found.isEmpty()
        ? "redirect:/" + language.tag() + event.path() + "/agenda"
        : page(found.get(), found.get().id().toString(), language, model);
  }

  private String page(OwnPlace place, String key, Language language, Model model) {
    var event = place.event();
    var title = event.event().title().in(language);
    model.addAttribute(
        "page",
        new OwnPlacePage(
            sites.site(event, "", language),
            key,
            place.number(),
            title.text(),
            title.language(),
            EventWords.time(event.event().time(), language),
            EventWords.place(event.event().place(), language),
            state(place),
            queue(place, language),
            event.path() + "/agenda",
            consents.holds(place.person(), NEWS, event.programme()),
            answers(place, language),
            parts(place, key, language)));
    return "events/own-place";
  }

  private List<Part> parts(OwnPlace place, String token, Language language) {
    return parts.stream()
        .sorted(Comparator.comparingInt(OwnPlacePart::order))
        .flatMap(part -> part.of(place, token, language).stream())
        .toList();
  }

  private List<RegistrationsPage.Answered> answers(OwnPlace place, Language language) {
    var sheet = questions.sheet(place.event().id(), List.of(place.id()), language);
    return sheet.questions().entrySet().stream()
        .map(
            question ->
                new RegistrationsPage.Answered(
                    question.getValue(), sheet.answer(place.id().value(), question.getKey())))
        .filter(one -> !one.answer().isEmpty())
        .toList();
  }

  /** A newer letter has replaced the link, or nobody ever got it. */
  private static String dead(HttpServletResponse response) {
    response.setStatus(HttpStatus.NOT_FOUND.value());
    return "events/dead-link";
  }

  private String state(OwnPlace place) {
    var key = place.key(clock.instant());
    return key.substring(key.lastIndexOf('.') + 1);
  }

  @PostMapping("/events/registration/withdraw")
  String withdraw(
      @RequestParam String token,
      Actor actor,
      Language language,
      HttpServletRequest request,
      HttpServletResponse response,
      RedirectAttributes next) {
    var place = own.behind(token, actor, request);
    if (place.isEmpty()) {
      return dead(response);
    }
    desk.withdraw(place.get());
    var had = place.get().state() == RegistrationState.CONFIRMED;
    Notice.done(next, had ? "events.own.withdrawn" : "events.own.taken-back");
    return OwnRegistrations.back(place.get(), token, language, next);
  }

  private String queue(OwnPlace place, Language language) {
    var booking = desk.booking(place);
    var until = booking.map(BookingView::expiresAt).orElse(null);
    if (until != null) {
      var zone = place.event().event().time().zone();
      var when = Formats.of(language).dateTime(until.atZone(zone));
      return messages.text(language, "events.own.until", "when", when);
    }
    return booking
        .filter(one -> one.state() == BookingState.WAITING)
        .map(one -> place(one, language))
        .orElse("");
  }

  private String place(BookingView one, Language language) {
    var place = messages.text(language, "events.own.place", "n", one.place(), "all", one.list());
    return Stream.concat(
            Stream.of(place),
            bookings.outlooks(List.of(one.id())).values().stream()
                .map(outlook -> messages.text(language, Outlook.KEY, outlook.values())))
        .collect(Collectors.joining(". "));
  }

  @PostMapping("/events/registration/accept")
  String accept(
      @RequestParam String token,
      Actor actor,
      Language language,
      HttpServletRequest request,
      HttpServletResponse response,
      RedirectAttributes next) {
    var place = own.behind(token, actor, request);
    if (place.isEmpty()) {
      return dead(response);
    }
    if (desk.accept(place.get())) {
      Notice.done(next, "events.booking.accepted");
    } else {
      Notice.refused(next, messages.text(language, "events.booking.too-late"));
    }
    return OwnRegistrations.back(place.get(), token, language, next);
  }

  @PostMapping("/events/registration/decline")
  String decline(
      @RequestParam String token,
      Actor actor,
      Language language,
      HttpServletRequest request,
      HttpServletResponse response,
      RedirectAttributes next) {
    var place = own.behind(token, actor, request);
    if (place.isEmpty()) {
      return dead(response);
    }
    desk.decline(place.get());
    Notice.done(next, "events.booking.declined");
    return OwnRegistrations.back(place.get(), token, language, next);
  }

  /** The second step of a double opt-in: only the owner of the mailbox comes here (L3). */
  @PostMapping("/events/registration/news")
  String news(
      @RequestParam String token,
      @RequestParam boolean wanted,
      Actor actor,
      Language language,
      HttpServletRequest request,
      HttpServletResponse response,
      RedirectAttributes next) {
    var place = own.behind(token, actor, request);
    if (place.isEmpty()) {
      return dead(response);
    }
    news(place.get(), wanted, language);
    Notice.done(next, wanted ? "events.own.news.on" : "events.own.news.off");
    return OwnRegistrations.back(place.get(), token, language, next);
  }

  /** Asking twice for the same changes nothing. */
  private void news(OwnPlace place, boolean wanted, Language language) {
    var programme = programmes.get(place.event().programme());
    if (consents.holds(place.person(), NEWS, programme.id()) == wanted) {
      return;
    }
    if (wanted) {
      var name = programme.name().in(language).text();
      var text = messages.text(language, "events.own.news.text", "programme", name);
      consents.give(place.person(), NEWS, programme.id(), text, language);
    } else {
      consents.withdraw(place.person(), NEWS, programme.id());
    }
  }
}
