package eu.hanza.knowledge.recommendations;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.knowledge.recommendations.OfficeForms.Read;
import eu.hanza.knowledge.recommendations.RecommendationDesk.Result;
import eu.hanza.knowledge.recommendations.RecommendationPage.Office;
import eu.hanza.knowledge.recommendations.RecommendationPages.Sight;
import eu.hanza.knowledge.recommendations.RecommendationWords.Reading;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.programmes.ProgrammeSummary;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an office drafts recommendations and issues them. */
@Pages
class OfficeRecommendationController {

  private static final String LIST = "/office/recommendations";
  private static final String FRESH = LIST + "/new/{programme}";
  private static final String ONE = LIST + "/{id:[0-9a-f-]{36}}";
  private static final String FORM = "knowledge/recommendation-form";
  private static final String VIEW = "knowledge/recommendation";

  private final RecommendationBook book;
  private final RecommendationDesk desk;
  private final RecommendationRules rules;
  private final RecommendationPages pages;
  private final OfficeForms forms;
  private final RecommendationWords words;
  private final ProgrammeDirectory programmes;
  private final History history;
  private final FormReader reader;

  OfficeRecommendationController(
      RecommendationBook book,
      RecommendationDesk desk,
      RecommendationRules rules,
      RecommendationPages pages,
      OfficeForms forms,
      RecommendationWords words,
      ProgrammeDirectory programmes,
      History history,
      FormReader reader) {
    this.book = book;
    this.desk = desk;
    this.rules = rules;
    this.pages = pages;
    this.forms = forms;
    this.words = words;
    this.programmes = programmes;
    this.history = history;
    this.reader = reader;
  }

  @GetMapping(LIST)
  String list(Actor actor, Language language, Model model) {
    actor.must(actor.editsAny(), "see the office of recommendations");
    var reading = new Reading(one -> LIST + "/" + one.id(), true, language);
    var homes =
        programmes.editedBy(actor).stream()
            .map(one -> new Option(end(one), one.name().in(language).text()))
            .toList();
    var rows = words.rows(book.office(actor), reading);
    model.addAttribute("page", new OfficeRecommendationsPage(rows, homes));
    return "knowledge/office-recommendations";
  }

  private static String end(ProgrammeSummary programme) {
    return programme.path().substring(1);
  }

  private ProgrammeId programme(String slug, Actor actor) {
    var found = programmes.visible(slug, actor).id();
    actor.must(rules.mayDraft(actor, found), "draft a recommendation");
    return found;
  }

  @GetMapping(FRESH)
  String fresh(@PathVariable String programme, Actor actor, Language language, Model model) {
    var home = programme(programme, actor);
    var form = RecommendationForm.EMPTY;
    model.addAttribute("page", page(home, programme, form, FormErrors.NONE, language));
    return FORM;
  }

  private RecommendationFormPage page(
      ProgrammeId home,
      String slug,
      RecommendationForm form,
      FormErrors errors,
      Language language) {
    return forms.page(
        home, new OfficeForms.Sent(LIST + "/new/" + slug, true), form, errors, language);
  }

  @PostMapping(FRESH)
  String add(
      @PathVariable String programme,
      @Valid @ModelAttribute RecommendationForm form,
      BindingResult result,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var home = programme(programme, actor);
    var read = forms.read(form, result, language);
    var errors = read.errors();
    if (!errors.any()) {
      var source = RecommendationForm.shown(form.source()).strip();
      var drafted = desk.draft(actor, home, source, read.draft(), read.addressed());
      switch (drafted) {
        case Result.Drafted(var id) -> {
          return done(next, id, language);
        }
        case Result.Refused(var why) -> errors = forms.errors(form, why, language);
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("page", page(home, programme, form, errors, language));
    return FORM;
  }

  private static String done(RedirectAttributes next, RecommendationId id, Language language) {
    Notice.done(next, "knowledge.office.done");
    return "redirect:/" + language.tag() + LIST + "/" + id;
  }

  @GetMapping(ONE)
  String show(@PathVariable String id, Actor actor, Language language, Model model) {
    var kept = book.followed(actor, RecommendationId.of(id));
    model.addAttribute("page", page(kept, actor, FormErrors.NONE, language));
    return VIEW;
  }

  private RecommendationPage page(
      Recommendation kept, Actor actor, FormErrors errors, Language language) {
    var base = LIST + "/" + kept.id();
    var sight =
        new Sight(
            true,
            one -> one.state() == AddresseeState.DRAFT ? null : base + "/" + one.id(),
            language);
    var draft = !kept.isIssued() && rules.mayDraft(actor, kept.programme());
    return pages.page(
        kept, sight, new Office(base, draft, history.of(kept.id(), language), errors));
  }

  @GetMapping(ONE + "/change")
  String change(@PathVariable String id, Actor actor, Language language, Model model) {
    var kept = drafted(id, actor);
    model.addAttribute("page", page(kept, forms.of(kept, language), FormErrors.NONE, language));
    return FORM;
  }

  private Recommendation drafted(String id, Actor actor) {
    var kept = book.followed(actor, RecommendationId.of(id));
    actor.must(
        !kept.isIssued() && rules.mayDraft(actor, kept.programme()), "change what is issued");
    return kept;
  }

  private RecommendationFormPage page(
      Recommendation kept, RecommendationForm form, FormErrors errors, Language language) {
    var sent = new OfficeForms.Sent(LIST + "/" + kept.id() + "/change", false);
    return forms.page(kept.programme(), sent, form, errors, language);
  }

  @PostMapping(ONE + "/change")
  String say(
      @PathVariable String id,
      @Valid @ModelAttribute RecommendationForm form,
      BindingResult result,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var kept = drafted(id, actor);
    var read = forms.read(form, result, language);
    var errors = read.errors();
    if (!errors.any()) {
      errors = forms.errors(form, change(actor, kept, read), language);
    }
    if (!errors.any()) {
      return done(next, kept.id(), language);
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("page", page(kept, form, errors, language));
    return FORM;
  }

  private java.util.List<eu.hanza.kernel.Refusal> change(
      Actor actor, Recommendation kept, Read read) {
    return desk.change(actor, kept.id(), read.draft(), read.addressed());
  }

  @PostMapping(ONE + "/issue")
  String issue(
      @PathVariable String id,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var kept = drafted(id, actor);
    var refusals = desk.issue(actor, kept.id());
    if (refusals.isEmpty()) {
      return done(next, kept.id(), language);
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("page", page(kept, actor, reader.errors(refusals, language), language));
    return VIEW;
  }
}
