package eu.hanza.events.series;

import eu.hanza.accounts.Actor;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventRules;
import eu.hanza.events.EventSummary;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Refusal;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office of series, and of where events belong. */
@Pages
class SeriesOfficeController {

  private static final String FORM = "events.office.series";
  private static final String VIEW = "events/series-form";

  private final SeriesDirectory directory;
  private final SeriesBook book;
  private final Belongings belongings;
  private final EventCalendar calendar;
  private final SeriesOfficePages pages;
  private final FormReader forms;

  SeriesOfficeController(
      SeriesDirectory directory,
      SeriesBook book,
      Belongings belongings,
      EventCalendar calendar,
      SeriesOfficePages pages,
      FormReader forms) {
    this.directory = directory;
    this.book = book;
    this.belongings = belongings;
    this.calendar = calendar;
    this.pages = pages;
    this.forms = forms;
  }

  @GetMapping("/office/series")
  String list(Actor actor, Language language, Model model) {
    actor.must(actor.coordinatesAny(), "see the office of series");
    model.addAttribute("page", pages.list(actor, language));
    return "events/series-office";
  }

  @GetMapping("/office/series/new")
  String fresh(Actor actor, Language language, Model model) {
    actor.must(actor.coordinatesAny(), "start a series");
    var form = new SeriesForm(null, null, null, "", false);
    model.addAttribute("page", pages.fresh(actor, form, FormErrors.NONE, language));
    return VIEW;
  }

  @PostMapping("/office/series/new")
  String add(
      Actor actor,
      @Valid @ModelAttribute SeriesForm form,
      BindingResult result,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    actor.must(actor.coordinatesAny(), "start a series");
    var programme = form.programme();
    var missing =
        programme == null || programme.isEmpty()
            ? List.of(Refusal.of("shell.error.NotBlank").at("programme"))
            : List.<Refusal>of();
    var errors = forms.errors(form, result, missing, FORM, language);
    if (errors.any() || programme == null) {
      response.setStatus(422);
      model.addAttribute("page", pages.fresh(actor, form, errors, language));
      return VIEW;
    }
    var id = book.add(actor, ProgrammeId.of(programme), form.draft());
    Notice.done(next, "events.office.series.saved");
    return to(language, id);
  }

  private static String to(Language language, SeriesId id) {
    return "redirect:/" + language.tag() + "/office/series/" + id;
  }

  private SeriesSummary kept(Actor actor, String id) {
    var series = directory.get(SeriesId.of(id));
    actor.must(EventRules.mayKeep(actor, series.programme()), "keep the series " + id);
    return series;
  }

  @GetMapping("/office/series/{id}")
  String show(Actor actor, @PathVariable String id, Language language, Model model) {
    var series = kept(actor, id);
    var form = SeriesForm.of(series);
    model.addAttribute("page", pages.page(series, form, FormErrors.NONE, language));
    return VIEW;
  }

  @PostMapping("/office/series/{id}")
  String change(
      Actor actor,
      @PathVariable String id,
      @Valid @ModelAttribute SeriesForm form,
      BindingResult result,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var series = kept(actor, id);
    var errors = forms.errors(form, result, List.of(), FORM, language);
    if (!errors.any()) {
      errors = forms.errors(book.change(actor, series.id(), form.draft()), FORM, language);
    }
    if (errors.any()) {
      response.setStatus(422);
      model.addAttribute("page", pages.page(series, form, errors, language));
      return VIEW;
    }
    Notice.done(next, "events.office.series.saved");
    return to(language, series.id());
  }

  @GetMapping("/office/events/{id}/belonging")
  String belonging(Actor actor, @PathVariable String id, Language language, Model model) {
    var event = event(actor, id);
    model.addAttribute("page", pages.belonging(actor, event, FormErrors.NONE, language));
    return "events/belonging";
  }

  private EventSummary event(Actor actor, String id) {
    var event = calendar.get(EventId.of(id));
    actor.must(EventRules.mayKeep(actor, event.programme()), "place the event " + id);
    return event;
  }

  @PostMapping("/office/events/{id}/belonging")
  String place(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String edition,
      @RequestParam(defaultValue = "") String partOf,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var event = event(actor, id);
    var refusals =
        belongings.place(
            actor,
            event.id(),
            edition.isEmpty() ? null : SeriesEditionId.of(edition),
            partOf.isEmpty() ? null : EventId.of(partOf));
    if (!refusals.isEmpty()) {
      response.setStatus(422);
      var errors = forms.errors(refusals, FORM, language);
      model.addAttribute("page", pages.belonging(actor, event, errors, language));
      return "events/belonging";
    }
    Notice.done(next, "events.office.series.saved");
    return "redirect:/" + language.tag() + "/office/events/" + event.id() + "/belonging";
  }
}
