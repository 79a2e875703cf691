package eu.hanza.events.agenda;

import eu.hanza.accounts.Actor;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventSummary;
import eu.hanza.events.OwnPlace;
import eu.hanza.events.web.OwnRegistrations;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Books all sessions that somebody marked, in one submission (E-11). */
@Pages
class ChoiceController {

  private static final String PATH = "/events/{slug}/agenda/choose";

  private final EventCalendar calendar;
  private final OwnRegistrations registrations;
  private final Wishes wishes;
  private final WishDesk desk;
  private final ChoicePages pages;
  private final AgendaPages agenda;
  private final FormReader forms;

  ChoiceController(
      EventCalendar calendar,
      OwnRegistrations registrations,
      Wishes wishes,
      WishDesk desk,
      ChoicePages pages,
      AgendaPages agenda,
      FormReader forms) {
    this.calendar = calendar;
    this.registrations = registrations;
    this.wishes = wishes;
    this.desk = desk;
    this.pages = pages;
    this.agenda = agenda;
    this.forms = forms;
  }

  @GetMapping(PATH)
  String show(
      @PathVariable String slug,
      Actor actor,
      Language language,
      Model model,
      HttpServletRequest request) {
    var event = calendar.visible(slug, actor);
    return registrations
        .at(event.id(), actor, request)
        .map(own -> choose(event, own, language, model))
        .orElseGet(() -> unknown(event, language, model));
  }

  private String choose(EventSummary event, OwnPlace own, Language language, Model model) {
    var groups = ClashGroups.of(wishes.open(own), Wish::time);
    model.addAttribute("page", pages.choose(event, groups, null, FormErrors.NONE, language));
    return "events/choose";
  }

  private String unknown(EventSummary event, Language language, Model model) {
    model.addAttribute("page", agenda.unknown(event, language));
    return "events/agenda-unknown";
  }

  /** Sending it again books nothing twice, so what became of it stands on the page itself. */
  @PostMapping(PATH)
  String book(
      @PathVariable String slug,
      @RequestParam Map<String, String> parameters,
      Actor actor,
      Language language,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    var event = calendar.visible(slug, actor);
    var own = registrations.at(event.id(), actor, request);
    if (own.isEmpty()) {
      return unknown(event, language, model);
    }
    var form = ChoiceForm.of(parameters);
    var groups = ClashGroups.of(asked(own.get(), form), Wish::time);
    var refusals = form.refusals(groups, language);
    if (!refusals.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      var errors = forms.errors(refusals, language);
      model.addAttribute("page", pages.choose(event, groups, form.typed(), errors, language));
      return "events/choose";
    }
    model.addAttribute("page", pages.chosen(event, booked(own.get(), form, groups), language));
    return "events/chosen";
  }

  /** What the page showed, also where it is booked meanwhile by the same page sent before. */
  private List<Wish> asked(OwnPlace own, ChoiceForm form) {
    return wishes.all(own).stream()
        .filter(wish -> wish.state() == null || form.asks(wish))
        .toList();
  }

  private List<WishOutcome> booked(OwnPlace own, ChoiceForm form, List<List<Wish>> groups) {
    return groups.stream().flatMap(group -> desk.book(own, form.ranked(group)).stream()).toList();
  }
}
