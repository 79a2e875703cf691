package eu.hanza.knowledge.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.Refusal;
import eu.hanza.knowledge.PracticeDetails;
import eu.hanza.knowledge.PracticeDirectory;
import eu.hanza.knowledge.PracticeId;
import eu.hanza.knowledge.PracticeOffice;
import eu.hanza.knowledge.PracticeRules;
import eu.hanza.knowledge.ReviewDesk;
import eu.hanza.knowledge.web.OfficePracticePage.Typed;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where programmes publish practices and the network decides on them. */
@Pages
class OfficeController {

  private static final String ONE = "/office/practices/{id}";

  private final PracticeDirectory directory;
  private final PracticeOffice office;
  private final ReviewDesk reviews;
  private final PracticeRules rules;
  private final OwnPages lists;
  private final OfficePages pages;
  private final FormReader reader;

  OfficeController(
      PracticeDirectory directory,
      PracticeOffice office,
      ReviewDesk reviews,
      PracticeRules rules,
      OwnPages lists,
      OfficePages pages,
      FormReader reader) {
    this.directory = directory;
    this.office = office;
    this.reviews = reviews;
    this.rules = rules;
    this.lists = lists;
    this.pages = pages;
    this.reader = reader;
  }

  /** What is typed into the small forms of the page; each sends its own part. */
  record OfficeForm(
      @Nullable String reason,
      @Nullable String email,
      @Nullable Map<String, String> opinion,
      @Nullable String tags) {

    Typed typed() {
      return new Typed(
          PracticeForm.shown(reason),
          PracticeForm.shown(email),
          PracticeForm.text(opinion),
          PracticeForm.shown(tags));
    }

    LocalizedText said() {
      return PracticeForm.text(opinion);
    }
  }

  /** A request of somebody, and where its answer goes. */
  record Visit(
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {}

  @GetMapping("/office/practices")
  String list(Actor actor, Language language, Model model) {
    actor.must(actor.editsAny(), "see the office of practices");
    model.addAttribute("page", lists.office(actor, language));
    return "knowledge/office";
  }

  @GetMapping(ONE)
  String show(@PathVariable String id, Actor actor, Language language, Model model) {
    var practice = kept(actor, id);
    model.addAttribute(
        "page", pages.page(practice, actor, Typed.NOTHING, FormErrors.NONE, language));
    return "knowledge/office-practice";
  }

  @PostMapping(ONE + "/publish")
  String publish(@PathVariable String id, Actor actor, Language language, RedirectAttributes next) {
    office.publish(actor, kept(actor, id).id());
    Notice.done(next, "knowledge.office.done");
    return "redirect:/" + language.tag() + "/office/practices/" + id;
  }

  @PostMapping(ONE + "/return")
  String giveBack(
      @PathVariable String id,
      OfficeForm form,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var practice = kept(actor, id);
    var refusals = office.giveBack(actor, practice.id(), form.typed().reason());
    return answer(practice, form, refusals, new Visit(actor, language, model, response, next));
  }

  @PostMapping(ONE + "/decline")
  String decline(
      @PathVariable String id,
      OfficeForm form,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var practice = kept(actor, id);
    var refusals = office.decline(actor, practice.id(), form.typed().reason());
    return answer(practice, form, refusals, new Visit(actor, language, model, response, next));
  }

  @PostMapping(ONE + "/withdraw")
  String withdraw(
      @PathVariable String id,
      OfficeForm form,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var practice = kept(actor, id);
    var refusals = office.withdraw(actor, practice.id(), form.typed().reason());
    return answer(practice, form, refusals, new Visit(actor, language, model, response, next));
  }

  @PostMapping(ONE + "/reviewers")
  String invite(
      @PathVariable String id,
      OfficeForm form,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var practice = kept(actor, id);
    var refusals = reviews.invite(actor, practice.id(), form.typed().email());
    return answer(practice, form, refusals, new Visit(actor, language, model, response, next));
  }

  @PostMapping(ONE + "/decide")
  String decide(
      @PathVariable String id,
      OfficeForm form,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var practice = kept(actor, id);
    var refusals = reviews.decide(actor, practice.id(), form.said(), form.typed().tags());
    return answer(practice, form, refusals, new Visit(actor, language, model, response, next));
  }

  private PracticeDetails kept(Actor actor, String id) {
    var practice = directory.get(PracticeId.of(id));
    actor.must(rules.mayInvite(actor, practice.summary()), "work on the practice " + id);
    return practice;
  }

  private String answer(
      PracticeDetails practice, OfficeForm form, List<Refusal> refusals, Visit visit) {
    if (refusals.isEmpty()) {
      Notice.done(visit.next(), "knowledge.office.done");
      return "redirect:/" + visit.language().tag() + "/office/practices/" + practice.id();
    }
    visit.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    var errors = reader.errors(refusals, visit.language());
    visit
        .model()
        .addAttribute(
            "page", pages.page(practice, visit.actor(), form.typed(), errors, visit.language()));
    return "knowledge/office-practice";
  }
}
