package eu.hanza.events.web;

import eu.hanza.accounts.Consents;
import eu.hanza.accounts.Token;
import eu.hanza.events.EventWords;
import eu.hanza.events.OwnPlace;
import eu.hanza.events.RegistrationDesk;
import eu.hanza.events.RegistrationState;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import java.time.Clock;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own registration, behind the link of a letter: to see it, to give the place up. */
@Pages
class OwnPlaceController {

  private static final String NEWS = "news";

  private final RegistrationDesk desk;
  private final EventSites sites;
  private final Consents consents;
  private final ProgrammeDirectory programmes;
  private final Messages messages;
  private final Clock clock;

  OwnPlaceController(
      RegistrationDesk desk,
      EventSites sites,
      Consents consents,
      ProgrammeDirectory programmes,
      Messages messages,
      Clock clock) {
    this.desk = desk;
    this.sites = sites;
    this.consents = consents;
    this.programmes = programmes;
    this.messages = messages;
    this.clock = clock;
  }

  @GetMapping("/events/registration")
  String show(@RequestParam String token, Language language, Model model) {
    var place = place(token);
    var event = place.event();
    var title = event.event().title().in(language);
    model.addAttribute(
        "page",
        new OwnPlacePage(
            sites.site(event, "", language),
            token,
            place.number(),
            title.text(),
            title.language(),
            EventWords.time(event.event().time(), language),
            EventWords.place(event.event().place(), language),
            state(place),
            consents.holds(place.person(), NEWS, event.programme())));
    return "events/own-place";
  }

  private OwnPlace place(String token) {
    return desk.own(new Token(token))
        .orElseThrow(() -> new NotFoundException("a registration by its link"));
  }

  private String state(OwnPlace place) {
    if (place.state() == RegistrationState.WITHDRAWN) {
      return "withdrawn";
    }
    return place.event().event().time().isOver(clock.instant()) ? "over" : "confirmed";
  }

  @PostMapping("/events/registration/withdraw")
  String withdraw(@RequestParam String token, Language language, RedirectAttributes next) {
    if (desk.withdraw(new Token(token)).isEmpty()) {
      throw new NotFoundException("a registration by its link");
    }
    Notice.done(next, "events.own.withdrawn");
    return back(token, language, next);
  }

  /** The second step of a double opt-in: only the owner of the mailbox comes here (L3). */
  @PostMapping("/events/registration/news")
  String news(@RequestParam String token, Language language, RedirectAttributes next) {
    var place = place(token);
    var programme = programmes.get(place.event().programme());
    if (consents.holds(place.person(), NEWS, programme.id())) {
      consents.withdraw(place.person(), NEWS, programme.id());
      Notice.done(next, "events.own.news.off");
    } else {
      var text =
          messages.text(
              language, "events.own.news.text", "programme", programme.name().in(language).text());
      consents.give(place.person(), NEWS, programme.id(), text, language);
      Notice.done(next, "events.own.news.on");
    }
    return back(token, language, next);
  }

  private static String back(String token, Language language, RedirectAttributes next) {
    next.addAttribute("token", token);
    return "redirect:/" + language.tag() + "/events/registration";
  }
}
