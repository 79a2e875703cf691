package eu.hanza.events.hackathon;

import eu.hanza.accounts.Actor;
import eu.hanza.events.EventSummary;
import eu.hanza.events.RegistrationList;
import eu.hanza.events.RegistrationRow;
import eu.hanza.events.RegistrationState;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form of a team; a team called "new" is added. */
@Pages
class TeamController {

  private static final String TEAM = "/office/events/{id}/hackathon/teams/{item}";

  private final HackathonBook book;
  private final Teams teams;
  private final HackathonRules rules;
  private final RegistrationList registrations;
  private final FormReader forms;

  TeamController(
      HackathonBook book,
      Teams teams,
      HackathonRules rules,
      RegistrationList registrations,
      FormReader forms) {
    this.book = book;
    this.teams = teams;
    this.rules = rules;
    this.registrations = registrations;
    this.forms = forms;
  }

  @GetMapping(TEAM)
  String show(
      Actor actor,
      @PathVariable String id,
      @PathVariable String item,
      Language language,
      Model model) {
    var event = rules.mustKeep(actor, EventId.of(id));
    var known = HackathonForms.id(item, TeamId::of);
    var form = known == null ? TeamForm.EMPTY : TeamForm.of(book.of(event.id()).team(known));
    return page(actor, event, item, form, FormErrors.NONE, language, model);
  }

  private String page(
      Actor actor,
      EventSummary event,
      String item,
      TeamForm form,
      FormErrors errors,
      Language language,
      Model model) {
    var hackathon = book.of(event.id());
    var base = HackathonPages.base(event);
    model.addAttribute(
        "page",
        new TeamPage(
            base + "/teams/" + item,
            base,
            event.event().title().in(language).text(),
            HackathonForms.isNew(item),
            form,
            hackathon.challenges().stream()
                .map(one -> new Option(one.id().toString(), one.title().in(language).text()))
                .toList(),
            people(actor, hackathon, HackathonForms.id(item, TeamId::of)),
            errors));
    return "events/hackathon-team";
  }

  private List<Option> people(Actor actor, Hackathon hackathon, @Nullable TeamId own) {
    var elsewhere =
        hackathon.teams().stream()
            .filter(team -> !team.id().equals(own))
            .flatMap(team -> team.members().stream())
            .collect(Collectors.toSet());
    return registrations.all(actor, hackathon.event(), RegistrationState.CONFIRMED).stream()
        .filter(row -> !elsewhere.contains(row.id()))
        .map(row -> new Option(row.id().toString(), label(row)))
        .toList();
  }

  private static String label(RegistrationRow row) {
    return row.organisation().isEmpty() ? row.name() : row.name() + ", " + row.organisation();
  }

  @PostMapping(TEAM)
  String keep(
      Actor actor,
      @PathVariable String id,
      @PathVariable String item,
      @Valid @ModelAttribute TeamForm form,
      BindingResult result,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var event = rules.mustKeep(actor, EventId.of(id));
    var errors = forms.errors(form, result, List.of(), HackathonForms.PREFIX, language);
    if (!errors.any()) {
      var refusals =
          teams.keep(actor, event.id(), HackathonForms.id(item, TeamId::of), form.draft());
      errors = forms.errors(refusals, HackathonForms.PREFIX, language);
    }
    if (errors.any()) {
      response.setStatus(422);
      return page(actor, event, item, form, errors, language, model);
    }
    return HackathonForms.saved(event, language, next);
  }
}
