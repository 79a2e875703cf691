package eu.hanza.knowledge.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.AmountReader;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.Money;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Reading;
import eu.hanza.kernel.Refusal;
import eu.hanza.knowledge.PracticeDesk;
import eu.hanza.knowledge.PracticeDetails;
import eu.hanza.knowledge.PracticeDirectory;
import eu.hanza.knowledge.PracticeDraft;
import eu.hanza.knowledge.PracticeId;
import eu.hanza.knowledge.PracticeKind;
import eu.hanza.knowledge.PracticeRules;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.network.OrganisationFinder;
import eu.hanza.network.OrganisationFinder.Found;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where authors write their practices and send them. */
@Pages
class OwnController {

  private static final String ONE = "/my/practices/{id}";

  private final PracticeDirectory directory;
  private final PracticeDesk desk;
  private final PracticeRules rules;
  private final OwnPages pages;
  private final OrganisationFinder finder;
  private final OrganisationDirectory organisations;
  private final PastedPages pasted;
  private final FormReader reader;

  OwnController(
      PracticeDirectory directory,
      PracticeDesk desk,
      PracticeRules rules,
      OwnPages pages,
      OrganisationFinder finder,
      OrganisationDirectory organisations,
      PastedPages pasted,
      FormReader reader) {
    this.directory = directory;
    this.desk = desk;
    this.rules = rules;
    this.pages = pages;
    this.finder = finder;
    this.organisations = organisations;
    this.pasted = pasted;
    this.reader = reader;
  }

  @GetMapping("/my/practices")
  String list(Actor actor, Language language, Model model) {
    actor.must(rules.mayDraftAny(actor), "write practices");
    model.addAttribute("page", pages.own(actor, language));
    return "knowledge/own-list";
  }

  @GetMapping("/my/practices/new")
  String fresh(Actor actor, Language language, Model model) {
    actor.must(rules.mayDraftAny(actor), "write practices");
    var form = PracticeForm.of(null, empty(language), "");
    model.addAttribute("page", pages.form(null, actor, form, FormErrors.NONE, language));
    return "knowledge/own";
  }

  private static PracticeDraft empty(Language language) {
    return PracticeDraft.titled(PracticeKind.PRACTICE, language.tag(), LocalizedText.EMPTY, null);
  }

  @PostMapping("/my/practices/new")
  String add(
      Actor actor,
      @Valid @ModelAttribute PracticeForm form,
      BindingResult result,
      Language language,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response,
      RedirectAttributes next) {
    actor.must(rules.mayDraftAny(actor), "write practices");
    var stop = stop(request, "/my/practices/new", null, form, actor, language, model);
    if (stop.isPresent()) {
      return stop.get();
    }
    var read = new Read(form, result, language);
    if (read.errors.any()) {
      return refused(null, actor, form, read.errors, language, model, response);
    }
    var programme = ProgrammeId.of(PracticeForm.shown(form.programme()));
    var draft = form.draft(empty(language), read.organisation, read.money);
    var id = desk.draft(actor, programme, draft);
    Notice.done(next, "knowledge.my.drafted");
    return to(language, id);
  }

  /** What is shown before anything is read: the cleaned texts, or the form once more. */
  private Optional<String> stop(
      HttpServletRequest request,
      String action,
      @Nullable PracticeDetails practice,
      PracticeForm form,
      Actor actor,
      Language language,
      Model model) {
    if (PastedPages.isBack(request)) {
      model.addAttribute("page", pages.form(practice, actor, form, FormErrors.NONE, language));
      return Optional.of("knowledge/own");
    }
    var page = pasted.page(request, action, language);
    page.ifPresent(one -> model.addAttribute("page", one));
    return page.map(one -> "knowledge/pasted");
  }

  @GetMapping(ONE)
  String show(@PathVariable String id, Actor actor, Language language, Model model) {
    var practice = own(actor, id);
    model.addAttribute(
        "page", pages.form(practice, actor, form(practice), FormErrors.NONE, language));
    return "knowledge/own";
  }

  private PracticeForm form(PracticeDetails practice) {
    var inCharge = practice.draft().organisation();
    var name = inCharge == null ? "" : organisations.find(inCharge).map(finder::written).orElse("");
    return PracticeForm.of(practice.summary().programme().toString(), practice.draft(), name);
  }

  @PostMapping(ONE)
  String change(
      @PathVariable String id,
      Actor actor,
      @Valid @ModelAttribute PracticeForm form,
      BindingResult result,
      Language language,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response,
      RedirectAttributes next) {
    var practice = own(actor, id);
    var stop = stop(request, "/my/practices/" + id, practice, form, actor, language, model);
    if (stop.isPresent()) {
      return stop.get();
    }
    var read = new Read(form, result, language);
    if (read.errors.any()) {
      return refused(practice, actor, form, read.errors, language, model, response);
    }
    var draft = form.draft(practice.draft(), read.organisation, read.money);
    desk.change(actor, practice.id(), draft);
    Notice.done(next, "knowledge.my.saved");
    return to(language, practice.id());
  }

  @PostMapping(ONE + "/submit")
  String submit(
      @PathVariable String id,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var practice = own(actor, id);
    var refusals = desk.submit(actor, practice.id());
    if (!refusals.isEmpty()) {
      var errors = reader.errors(refusals, language);
      return refused(practice, actor, form(practice), errors, language, model, response);
    }
    Notice.done(next, "knowledge.my.submitted");
    return to(language, practice.id());
  }

  @PostMapping(ONE + "/confirm")
  String confirm(@PathVariable String id, Actor actor, Language language, RedirectAttributes next) {
    desk.confirm(actor, own(actor, id).id());
    Notice.done(next, "knowledge.my.confirmed");
    return to(language, PracticeId.of(id));
  }

  /** The page once more, after a file of it was refused. */
  String again(String id, Actor actor, FormErrors errors, Language language, Model model) {
    var practice = own(actor, id);
    model.addAttribute("page", pages.form(practice, actor, form(practice), errors, language));
    return "knowledge/own";
  }

  private PracticeDetails own(Actor actor, String id) {
    var practice = directory.get(PracticeId.of(id));
    actor.must(rules.mayChange(actor, practice.summary()), "change the practice " + id);
    return practice;
  }

  private String refused(
      @Nullable PracticeDetails practice,
      Actor actor,
      PracticeForm form,
      FormErrors errors,
      Language language,
      Model model,
      HttpServletResponse response) {
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("page", pages.form(practice, actor, form, errors, language));
    return "knowledge/own";
  }

  private static String to(Language language, PracticeId id) {
    return "redirect:/" + language.tag() + "/my/practices/" + id;
  }

  /** A form with its organisation and amount read, and its errors in words. */
  private final class Read {
    final @Nullable OrganisationId organisation;
    final @Nullable Money money;
    final FormErrors errors;

    Read(PracticeForm form, BindingResult result, Language language) {
      var refusals = new ArrayList<>(form.refusals());
      organisation = organisation(PracticeForm.shown(form.organisation()), refusals);
      money = money(PracticeForm.shown(form.amount()), language, refusals);
      errors = reader.errors(form, result, refusals, "knowledge.field", language);
    }

    private @Nullable OrganisationId organisation(String typed, List<Refusal> refusals) {
      if (typed.isBlank()) {
        return null;
      }
      return switch (finder.find(typed)) {
        case Found.One one -> one.organisation();
        case Found.Refused refused -> {
          refusals.add(refused.why().at("organisation"));
          yield null;
        }
      };
    }

    private @Nullable Money money(String typed, Language language, List<Refusal> refusals) {
      if (typed.isBlank()) {
        return null;
      }
      if (AmountReader.read(typed, language, "PLN") instanceof Reading.Exact(Money exact)) {
        return exact;
      }
      refusals.add(Refusal.of("knowledge.my.form.amount.unreadable").at("amount"));
      return null;
    }
  }
}
