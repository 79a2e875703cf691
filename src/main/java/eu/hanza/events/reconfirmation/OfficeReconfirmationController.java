package eu.hanza.events.reconfirmation;

import eu.hanza.accounts.Actor;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventRules;
import eu.hanza.events.EventSummary;
import eu.hanza.events.reconfirmation.Reconfirmations.Said;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office of reconfirmation: whether people are asked again, and what they answered. */
@Pages
class OfficeReconfirmationController {

  private static final String PATH = "/office/events/{id}/reconfirmation";
  private static final String VIEW = "events/office-reconfirmation";

  private final EventCalendar calendar;
  private final ReconfirmationTerms terms;
  private final OfficeReconfirmationPages pages;
  private final FormReader forms;

  OfficeReconfirmationController(
      EventCalendar calendar,
      ReconfirmationTerms terms,
      OfficeReconfirmationPages pages,
      FormReader forms) {
    this.calendar = calendar;
    this.terms = terms;
    this.pages = pages;
    this.forms = forms;
  }

  private EventSummary kept(Actor actor, String id) {
    var event = calendar.get(EventId.of(id));
    actor.must(EventRules.mayKeep(actor, event.programme()), "see the answers of " + id);
    return event;
  }

  @GetMapping(PATH)
  String show(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String said,
      @RequestParam(defaultValue = "1") int page,
      Language language,
      Model model) {
    var event = kept(actor, id);
    model.addAttribute(
        "page", pages.page(actor, event, read(said), page, FormErrors.NONE, language));
    return VIEW;
  }

  private static @Nullable Said read(String said) {
    return Arrays.stream(Said.values())
        .filter(one -> one.name().equals(said))
        .findFirst()
        .orElse(null);
  }

  @PostMapping(PATH)
  String declare(
      Actor actor,
      @PathVariable String id,
      @RequestParam Asking asking,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var event = kept(actor, id);
    var refusals = terms.declare(actor, event.id(), asking);
    if (!refusals.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      var errors = forms.errors(refusals, language);
      model.addAttribute("page", pages.page(actor, event, null, 1, errors, language));
      return VIEW;
    }
    Notice.done(next, "events.office.reconfirmation.saved");
    return "redirect:/" + language.tag() + "/office/events/" + event.id() + "/reconfirmation";
  }
}
