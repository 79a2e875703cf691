package eu.hanza.events.web;

import eu.hanza.accounts.Actor;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventOffice;
import eu.hanza.events.EventQuestions;
import eu.hanza.events.EventSummary;
import eu.hanza.events.LostPlaces;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Refusal;
import eu.hanza.kernel.Slug;
import eu.hanza.network.OrganisationFinder;
import eu.hanza.network.OrganisationFinder.Found;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
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

/** The coordinator's office: events drafted, changed, published, closed. */
@Pages
class OfficeController {

  private static final String FORM = "events.office.form";

  private final EventCalendar calendar;
  private final EventOffice office;
  private final EventQuestions questions;
  private final OfficePages pages;
  private final OrganisationFinder finder;
  private final FormReader forms;

  OfficeController(
      EventCalendar calendar,
      EventOffice office,
      EventQuestions questions,
      OfficePages pages,
      OrganisationFinder finder,
      FormReader forms) {
    this.calendar = calendar;
    this.office = office;
    this.questions = questions;
    this.pages = pages;
    this.finder = finder;
    this.forms = forms;
  }

  @GetMapping("/office/events")
  String list(Actor actor, Language language, Model model) {
    actor.must(actor.coordinatesAny(), "see the office of events");
    model.addAttribute("page", pages.list(actor, language));
    return "events/office";
  }

  @GetMapping("/office/events/new")
  String fresh(Actor actor, Language language, Model model) {
    actor.must(actor.coordinatesAny(), "draft an event");
    model.addAttribute("page", pages.fresh(actor, null, FormErrors.NONE, language));
    return "events/event-form";
  }

  @PostMapping("/office/events/new")
  String add(
      Actor actor,
      @Valid @ModelAttribute EventForm form,
      BindingResult result,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    actor.must(actor.coordinatesAny(), "draft an event");
    var programme = EventForm.shown(form.programme());
    var refusals =
        programme.isEmpty()
            ? List.of(Refusal.of("shell.error.NotBlank").at("programme"))
            : office.refusals(ProgrammeId.of(programme), form.clauseId());
    var errors = errors(form, result, refusals, language);
    if (errors.any()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("page", pages.fresh(actor, form, errors, language));
      return "events/event-form";
    }
    var draft = form.draft(organiser(form));
    var id = office.draft(actor, ProgrammeId.of(programme), draft);
    Notice.done(next, "events.office.drafted");
    return to(language, id);
  }

  private FormErrors errors(
      EventForm form, BindingResult result, List<Refusal> refusals, Language language) {
    var all = new ArrayList<>(refusals);
    var organiser = EventForm.shown(form.organiser());
    if (!organiser.isBlank() && finder.find(organiser) instanceof Found.Refused refused) {
      all.add(refused.why().at("organiser"));
    }
    return forms.errors(form, result, all, FORM, language);
  }

  private @Nullable OrganisationId organiser(EventForm form) {
    var typed = EventForm.shown(form.organiser());
    return !typed.isBlank() && finder.find(typed) instanceof Found.One one
        ? one.organisation()
        : null;
  }

  private static String to(Language language, EventId id) {
    return "redirect:/" + language.tag() + "/office/events/" + id;
  }

  @GetMapping("/office/events/{id}")
  String show(Actor actor, @PathVariable String id, Language language, Model model) {
    return page(actor, kept(actor, id), null, FormErrors.NONE, language, model);
  }

  private EventSummary kept(Actor actor, String id) {
    var event = calendar.get(EventId.of(id));
    actor.must(actor.coordinates(event.programme()), "keep the event " + id);
    return event;
  }

  private String page(
      Actor actor,
      EventSummary event,
      @Nullable EventForm form,
      FormErrors errors,
      Language language,
      Model model) {
    model.addAttribute("page", pages.page(actor, event, form, null, errors, language));
    return "events/event-form";
  }

  @PostMapping("/office/events/{id}")
  String change(
      Actor actor,
      @PathVariable String id,
      @Valid @ModelAttribute EventForm form,
      BindingResult result,
      @RequestParam(required = false) LostPlaces.@Nullable Way losing,
      @RequestParam(defaultValue = "") String numbers,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var event = kept(actor, id);
    var lost = losing == null ? null : new LostPlaces(losing, numbers);
    var refusals =
        office.refusals(event.id(), form.clauseId(), lost == null ? form.capacity() : null);
    var errors = errors(form, result, refusals, language);
    if (!errors.any()) {
      var draft = form.draft(organiser(form));
      errors = forms.errors(office.change(actor, event.id(), draft, lost), FORM, language);
    }
    if (errors.any()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      var losers = pages.losing(actor, event, form.capacity(), lost, language);
      model.addAttribute("page", pages.page(actor, event, form, null, losers, errors, language));
      return "events/event-form";
    }
    Notice.done(next, "events.office.saved");
    return to(language, event.id());
  }

  /** Leads to the questions that the event asks when people register. */
  @PostMapping("/office/events/{id}/questions")
  String questions(Actor actor, @PathVariable String id, Language language) {
    var form = questions.make(actor, EventId.of(id));
    return "redirect:/" + language.tag() + "/office/forms/" + form + "/edit";
  }

  @PostMapping("/office/events/{id}/publish")
  String publish(
      Actor actor,
      @PathVariable String id,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var event = kept(actor, id);
    var refusals = office.publish(actor, event.id());
    if (!refusals.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(actor, event, null, forms.errors(refusals, FORM, language), language, model);
    }
    Notice.done(next, "events.office.published");
    return to(language, event.id());
  }

  @PostMapping("/office/events/{id}/address")
  String move(
      Actor actor,
      @PathVariable String id,
      @RequestParam String slug,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var event = kept(actor, id);
    var refusals =
        slug.isBlank()
            ? List.of(Refusal.of("shell.error.NotBlank").at("slug"))
            : office.move(actor, event.id(), Slug.of(slug));
    if (refusals.isEmpty()) {
      Notice.done(next, "events.office.moved");
      return to(language, event.id());
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    var errors = forms.errors(refusals, FORM, language);
    model.addAttribute("page", pages.page(actor, event, null, slug, errors, language));
    return "events/event-form";
  }

  @PostMapping("/office/events/{id}/close")
  String close(
      Actor actor,
      @PathVariable String id,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var event = kept(actor, id);
    var refusals = office.close(actor, event.id());
    if (!refusals.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(actor, event, null, forms.errors(refusals, FORM, language), language, model);
    }
    Notice.done(next, "events.office.closed");
    return to(language, event.id());
  }
}
