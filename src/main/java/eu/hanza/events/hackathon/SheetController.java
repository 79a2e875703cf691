package eu.hanza.events.hackathon;

import eu.hanza.accounts.Actor;
import eu.hanza.events.hackathon.SheetPages.Typed;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Ids;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.PersonId;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office's page of one sheet, where it is given back or waived with a reason. */
@Pages
class SheetController {

  private static final String BASE = "/office/events/{id}/hackathon/sheets/{team}/{juror}";

  private final HackathonBook book;
  private final HackathonRules rules;
  private final JuryOffice office;
  private final SheetPages pages;
  private final FormReader forms;

  SheetController(
      HackathonBook book,
      HackathonRules rules,
      JuryOffice office,
      SheetPages pages,
      FormReader forms) {
    this.book = book;
    this.rules = rules;
    this.office = office;
    this.pages = pages;
    this.forms = forms;
  }

  @GetMapping(BASE)
  String show(
      Actor actor,
      @PathVariable String id,
      @PathVariable String team,
      @PathVariable String juror,
      Language language,
      Model model) {
    var event = rules.mustKeep(actor, EventId.of(id));
    var hackathon = book.of(event.id());
    var judging = hackathon.judging(TeamId.of(team), new PersonId(Ids.uuid(juror)));
    var page = pages.office(event, hackathon, judging, null, FormErrors.NONE, language);
    model.addAttribute("page", page);
    return "events/hackathon-sheet";
  }

  @PostMapping(BASE + "/{verb:give-back|waive|require}")
  String decide(
      Actor actor,
      @PathVariable String id,
      @PathVariable String team,
      @PathVariable String juror,
      @PathVariable String verb,
      @RequestParam(defaultValue = "") String reason,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var event = rules.mustKeep(actor, EventId.of(id));
    var hackathon = book.of(event.id());
    var judging = hackathon.judging(TeamId.of(team), new PersonId(Ids.uuid(juror)));
    var about = judging.team();
    var refusals =
        switch (verb) {
          case "give-back" -> office.giveBack(actor, event.id(), about, judging.juror(), reason);
          case "waive" -> office.waive(actor, event.id(), about, judging.juror(), reason);
          default -> office.require(actor, event.id(), about, judging.juror(), reason);
        };
    if (!refusals.isEmpty()) {
      response.setStatus(422);
      var errors = forms.errors(refusals, HackathonForms.PREFIX, language);
      var typed = new Typed(Map.of(), "", reason);
      var page = pages.office(event, hackathon, judging, typed, errors, language);
      model.addAttribute("page", page);
      return "events/hackathon-sheet";
    }
    return HackathonForms.saved(event, language, next);
  }
}
