package eu.hanza.events.web;

import eu.hanza.accounts.Actor;
import eu.hanza.accounts.InformationClauses;
import eu.hanza.accounts.People;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventQuestions;
import eu.hanza.events.EventSummary;
import eu.hanza.events.RegistrationDesk;
import eu.hanza.events.RegistrationResult.Accepted;
import eu.hanza.events.RegistrationResult.Drawn;
import eu.hanza.events.RegistrationResult.Listed;
import eu.hanza.events.RegistrationResult.Refused;
import eu.hanza.events.RegistrationResult.Requested;
import eu.hanza.events.SeatRules;
import eu.hanza.events.reconfirmation.ReconfirmationTerms;
import eu.hanza.forms.EmbeddedForms.Attempt;
import eu.hanza.kernel.EmailAddress;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.Refusal;
import eu.hanza.network.Sector;
import eu.hanza.network.WorkFunction;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Registering for an event. */
@Pages
class RegistrationController {

  private final EventCalendar calendar;
  private final EventPages pages;
  private final EventSites sites;
  private final RegistrationDesk desk;
  private final EventQuestions questions;
  private final ReconfirmationTerms reconfirmation;
  private final InformationClauses clauses;
  private final People people;
  private final SeatRules rules;
  private final FormReader forms;
  private final Messages messages;

  RegistrationController(
      EventCalendar calendar,
      EventPages pages,
      EventSites sites,
      RegistrationDesk desk,
      EventQuestions questions,
      ReconfirmationTerms reconfirmation,
      InformationClauses clauses,
      People people,
      SeatRules rules,
      FormReader forms,
      Messages messages) {
    this.calendar = calendar;
    this.pages = pages;
    this.sites = sites;
    this.desk = desk;
    this.questions = questions;
    this.reconfirmation = reconfirmation;
    this.clauses = clauses;
    this.people = people;
    this.rules = rules;
    this.forms = forms;
    this.messages = messages;
  }

  @GetMapping("/events/{slug}/register")
  String form(
      @PathVariable String slug,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response) {
    var event = calendar.visible(slug, actor);
    var asked = questions.begin(event.id(), actor.person(), language).orElse(null);
    return page(event, prefilled(actor), asked, FormErrors.NONE, language, model, response);
  }

  private RegisterForm prefilled(Actor actor) {
    var person = actor.person();
    return person == null
        ? RegisterForm.EMPTY
        : people
            .find(person)
            .map(
                known ->
                    new RegisterForm(
                        known.name(), Objects.toString(known.email(), ""), "", null, null))
            .orElse(RegisterForm.EMPTY);
  }

  private String page(
      EventSummary event,
      RegisterForm form,
      @Nullable Attempt asked,
      FormErrors errors,
      Language language,
      Model model,
      HttpServletResponse response) {
    var closed = pages.closed(event, language);
    if (closed != null) {
      response.setStatus(HttpStatus.GONE.value());
    }
    var title = event.event().title().in(language);
    model.addAttribute(
        "page",
        new RegisterPage(
            sites.site(event, event.path() + "/register", language),
            event.path(),
            title.text(),
            title.language(),
            closed,
            form,
            sectors(language),
            functions(language),
            clause(event, language),
            rules.of(event, language),
            reconfirmation.rule(event.id(), language).orElse(null),
            asked == null ? null : asked.part(),
            errors));
    return "events/register";
  }

  private List<Option> sectors(Language language) {
    return Arrays.stream(Sector.values())
        .map(sector -> new Option(sector.name(), messages.text(language, sector.key())))
        .toList();
  }

  private List<Option> functions(Language language) {
    return Arrays.stream(WorkFunction.values())
        .map(function -> new Option(function.name(), messages.text(language, function.key())))
        .toList();
  }

  private List<String> clause(EventSummary event, Language language) {
    var clause = event.event().clause();
    return clause == null ? List.of() : clauses.text(clause, language).lines().toList();
  }

  @PostMapping("/events/{slug}/register")
  String register(
      @PathVariable String slug,
      Actor actor,
      @Valid @ModelAttribute RegisterForm form,
      BindingResult result,
      Language language,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    var event = calendar.visible(slug, actor);
    var asked =
        questions
            .read(event.id(), request.getParameterMap(), actor.person(), language)
            .orElse(null);
    if (asked != null && asked.again()) {
      return page(event, form, asked, FormErrors.NONE, language, model, response);
    }
    var typed = Objects.toString(form.email(), "");
    var email = EmailAddress.read(typed);
    var unread =
        email.isPresent() || typed.isBlank()
            ? List.<Refusal>of()
            : List.of(Refusal.of("events.form.email.Email").at("email"));
    var errors = both(forms.errors(form, result, unread, "events.form", language), asked);
    if (errors.any()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(event, form, asked, errors, language, model, response);
    }
    var wish = form.request(email.orElseThrow(), language);
    return switch (desk.register(event.id(), wish, asked)) {
      case Accepted accepted -> "redirect:/" + language.tag() + event.path() + "/registered";
      case Listed listed -> "redirect:/" + language.tag() + event.path() + "/registered?as=listed";
      case Requested requested ->
          "redirect:/" + language.tag() + event.path() + "/registered?as=requested";
      case Drawn drawn -> "redirect:/" + language.tag() + event.path() + "/registered?as=drawn";
      case Refused refused -> refused(event, form, asked, refused.why(), language, model, response);
    };
  }

  /** The errors of the page's own fields, then those of the event's questions. */
  private static FormErrors both(FormErrors own, @Nullable Attempt asked) {
    if (asked == null) {
      return own;
    }
    var all = new ArrayList<>(own.all());
    all.addAll(asked.errors().all());
    return new FormErrors(all);
  }

  private String refused(
      EventSummary event,
      RegisterForm form,
      @Nullable Attempt asked,
      Refusal why,
      Language language,
      Model model,
      HttpServletResponse response) {
    response.setStatus(HttpStatus.CONFLICT.value());
    var errors = forms.errors(List.of(why), language);
    return page(calendar.get(event.id()), form, asked, errors, language, model, response);
  }

  @GetMapping("/events/{slug}/registered")
  String registered(
      @PathVariable String slug,
      @RequestParam(defaultValue = "accepted") String as,
      Actor actor,
      Language language,
      Model model) {
    var event = calendar.visible(slug, actor);
    var kind = List.of("listed", "requested", "drawn").contains(as) ? as : "accepted";
    model.addAttribute(
        "page",
        new RegisteredPage(
            sites.site(event, event.path() + "/register", language),
            event.path(),
            kind,
            RegistrationDesk.LETTER_PAUSE.toMinutes()));
    return "events/registered";
  }
}
