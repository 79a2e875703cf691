package eu.hanza.events.reconfirmation;

import eu.hanza.accounts.Token;
import eu.hanza.events.EventWords;
import eu.hanza.events.OwnPlace;
import eu.hanza.events.RegistrationDesk;
import eu.hanza.events.RegistrationState;
import eu.hanza.events.web.EventSites;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The page behind the two links of a letter. Programs that look through mail follow links, so
 * opening one answers nothing: each answer is a button.
 */
@Pages
class ReconfirmationController {

  private static final String PATH = "/events/reconfirmation";

  private final RegistrationDesk desk;
  private final Reconfirmations answers;
  private final ReconfirmationTerms terms;
  private final EventSites sites;
  private final Messages messages;

  ReconfirmationController(
      RegistrationDesk desk,
      Reconfirmations answers,
      ReconfirmationTerms terms,
      EventSites sites,
      Messages messages) {
    this.desk = desk;
    this.answers = answers;
    this.terms = terms;
    this.sites = sites;
    this.messages = messages;
  }

  @GetMapping(PATH)
  String show(
      @RequestParam String token,
      @RequestParam(defaultValue = "") String answer,
      Language language,
      Model model,
      HttpServletResponse response) {
    var found = desk.own(new Token(token));
    if (found.isEmpty()) {
      response.setStatus(HttpStatus.NOT_FOUND.value());
      return "events/dead-link";
    }
    model.addAttribute("page", page(found.get(), token, "no".equals(answer), language));
    return "events/reconfirmation";
  }

  private ReconfirmationPage page(OwnPlace place, String token, boolean giving, Language language) {
    var event = place.event();
    var open = answers.isOpen(place);
    var confirmed = answers.of(place.id()).filter(Reply.YES::equals).isPresent();
    return new ReconfirmationPage(
        sites.site(event, "", language),
        token,
        place.number(),
        event.path(),
        EventWords.time(event.event().time(), language),
        EventWords.place(event.event().place(), language),
        lede(place, open, confirmed, language),
        open && !confirmed ? terms.silence(event, language) : "",
        open,
        confirmed,
        giving);
  }

  private String lede(OwnPlace place, boolean open, boolean confirmed, Language language) {
    if (open) {
      var key = confirmed ? "confirmed" : "question";
      return messages.text(language, "events.reconfirmation." + key);
    }
    return place.state() == RegistrationState.CONFIRMED
        ? messages.text(language, "events.reconfirmation.begun")
        : messages.text(
            language, "events.own.state." + place.state().name().toLowerCase(Locale.ROOT));
  }

  @PostMapping(PATH)
  String answer(
      @RequestParam String token,
      @RequestParam Reply answer,
      Language language,
      HttpServletResponse response,
      RedirectAttributes next) {
    var place = answers.answer(new Token(token), answer);
    if (place.isEmpty()) {
      response.setStatus(HttpStatus.NOT_FOUND.value());
      return "events/dead-link";
    }
    if (answers.of(place.get().id()).filter(answer::equals).isPresent()) {
      Notice.done(next, "events.reconfirmation.said." + answer);
    }
    next.addAttribute("token", token);
    return "redirect:/" + language.tag() + PATH;
  }
}
