package eu.hanza.events.hackathon;

import eu.hanza.accounts.Actor;
import eu.hanza.events.EventSummary;
import eu.hanza.kernel.EmailAddress;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Ids;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.OneLine;
import eu.hanza.kernel.PersonId;
import eu.hanza.kernel.Refusal;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office's page of a hackathon: what there is, who judges, and the end. */
@Pages
class HackathonController {

  private static final String BASE = "/office/events/{id}/hackathon";

  private final HackathonOffice office;
  private final JuryOffice jury;
  private final HackathonPages pages;
  private final HackathonRules rules;
  private final FormReader forms;

  HackathonController(
      HackathonOffice office,
      JuryOffice jury,
      HackathonPages pages,
      HackathonRules rules,
      FormReader forms) {
    this.office = office;
    this.jury = jury;
    this.pages = pages;
    this.rules = rules;
    this.forms = forms;
  }

  @GetMapping(BASE)
  String show(Actor actor, @PathVariable String id, Language language, Model model) {
    var event = rules.mustKeep(actor, EventId.of(id));
    model.addAttribute("page", pages.page(event, "", "", FormErrors.NONE, language));
    return "events/hackathon";
  }

  private String refused(
      EventSummary event,
      List<Refusal> why,
      String email,
      String name,
      Language language,
      Model model,
      HttpServletResponse response) {
    response.setStatus(422);
    var errors = forms.errors(why, HackathonForms.PREFIX, language);
    model.addAttribute("page", pages.page(event, email, name, errors, language));
    return "events/hackathon";
  }

  @PostMapping(BASE + "/jurors")
  String addJuror(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String email,
      @RequestParam(defaultValue = "") String name,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var event = rules.mustKeep(actor, EventId.of(id));
    var address = EmailAddress.read(email);
    var refusals = new ArrayList<Refusal>();
    if (address.isEmpty()) {
      refusals.add(Refusal.of("shell.error.Email").at("email"));
    }
    if (OneLine.of(name).isEmpty()) {
      refusals.add(Refusal.of("shell.error.NotBlank").at("name"));
    }
    if (!refusals.isEmpty()) {
      return refused(event, refusals, email, name, language, model, response);
    }
    office.addJuror(actor, event.id(), address.orElseThrow(), OneLine.of(name), language);
    Notice.done(next, "events.office.hackathon.juror.added");
    return HackathonForms.back(event, language);
  }

  @PostMapping(BASE + "/jurors/{juror}/remove")
  String removeJuror(
      Actor actor,
      @PathVariable String id,
      @PathVariable String juror,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var event = rules.mustKeep(actor, EventId.of(id));
    var refusals = office.removeJuror(actor, event.id(), new PersonId(Ids.uuid(juror)));
    return done(event, refusals, language, model, response, next);
  }

  private String done(
      EventSummary event,
      List<Refusal> refusals,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    if (!refusals.isEmpty()) {
      return refused(event, refusals, "", "", language, model, response);
    }
    return HackathonForms.saved(event, language, next);
  }

  @PostMapping(BASE + "/{kind:challenges|criteria|teams}/{item}/remove")
  String remove(
      Actor actor,
      @PathVariable String id,
      @PathVariable String kind,
      @PathVariable String item,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var event = rules.mustKeep(actor, EventId.of(id));
    var refusals =
        switch (kind) {
          case "challenges" -> office.remove(actor, event.id(), ChallengeId.of(item));
          case "criteria" -> office.remove(actor, event.id(), CriterionId.of(item));
          default -> office.remove(actor, event.id(), TeamId.of(item));
        };
    return done(event, refusals, language, model, response, next);
  }

  @PostMapping(BASE + "/close")
  String close(
      Actor actor,
      @PathVariable String id,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var event = rules.mustKeep(actor, EventId.of(id));
    return done(event, jury.close(actor, event.id()), language, model, response, next);
  }

  @PostMapping(BASE + "/reopen")
  String reopen(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String reason,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var event = rules.mustKeep(actor, EventId.of(id));
    var refusals = jury.reopen(actor, event.id(), reason);
    return done(event, refusals, language, model, response, next);
  }
}
