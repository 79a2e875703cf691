package eu.hanza.knowledge.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.Refusal;
import eu.hanza.knowledge.PracticeDetails;
import eu.hanza.knowledge.PracticeDirectory;
import eu.hanza.knowledge.TransferDesk;
import eu.hanza.knowledge.UseDesk;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.network.OrganisationFinder;
import eu.hanza.network.OrganisationFinder.Found;
import eu.hanza.shell.spi.FieldView;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormPage;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
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

/** Where somebody says that their organisation takes a practice, or used it. */
@Pages
class TakeController {

  private static final String TAKE = "/my/practices/take/{slug}";
  private static final String USE = "/my/practices/use/{slug}";

  private final PracticeDirectory directory;
  private final TransferDesk transfers;
  private final UseDesk uses;
  private final TransferPages pages;
  private final OrganisationFinder finder;
  private final OrganisationDirectory organisations;
  private final PracticeWords words;
  private final FormReader reader;
  private final Clock clock;

  TakeController(
      PracticeDirectory directory,
      TransferDesk transfers,
      UseDesk uses,
      TransferPages pages,
      OrganisationFinder finder,
      OrganisationDirectory organisations,
      PracticeWords words,
      FormReader reader,
      Clock clock) {
    this.directory = directory;
    this.transfers = transfers;
    this.uses = uses;
    this.pages = pages;
    this.finder = finder;
    this.organisations = organisations;
    this.words = words;
    this.reader = reader;
    this.clock = clock;
  }

  /** What is written first: the organisation that the actor speaks for. */
  private String own(Actor actor) {
    return actor.organisations().stream()
        .findFirst()
        .flatMap(organisations::find)
        .map(finder::written)
        .orElse("");
  }

  private PracticeDetails practice(String slug, Actor actor) {
    actor.must(!actor.organisations().isEmpty(), "speak for an organisation");
    return directory.visible(slug, actor);
  }

  @GetMapping(TAKE)
  String take(@PathVariable String slug, Actor actor, Language language, Model model) {
    var form = TransferForm.empty(own(actor), LocalDate.now(clock));
    model.addAttribute("page", takePage(practice(slug, actor), form, FormErrors.NONE, language));
    return FormPage.TEMPLATE;
  }

  private FormPage takePage(
      PracticeDetails practice, TransferForm form, FormErrors errors, Language language) {
    var fields = new ArrayList<FieldView>();
    fields.add(adopter(form.adopter(), language));
    fields.addAll(pages.fields(form, null, language));
    return page(practice, "take", fields, errors, language);
  }

  private FieldView adopter(@Nullable String typed, Language language) {
    return FieldView.text("adopter", pages.label("adopter", language), typed)
        .hint(words.text(language, "my.form.organisation.hint"));
  }

  private FormPage page(
      PracticeDetails practice,
      String what,
      List<FieldView> fields,
      FormErrors errors,
      Language language) {
    var summary = practice.summary();
    return new FormPage(
        summary.title().in(language).text(),
        words.text(language, what + ".title"),
        words.text(language, what + ".lede"),
        "/my/practices/" + what + "/" + summary.slug(),
        summary.path(),
        fields,
        errors,
        words.text(language, what + ".send"));
  }

  @PostMapping(TAKE)
  String begin(
      @PathVariable String slug,
      @Valid @ModelAttribute TransferForm form,
      BindingResult result,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var practice = practice(slug, actor);
    var refusals = new ArrayList<>(form.refusals());
    var adopter = finder.find(PracticeForm.shown(form.adopter()));
    if (adopter instanceof Found.Refused(var why)) {
      refusals.add(why.at("adopter"));
    }
    if (adopter instanceof Found.One(var id) && !result.hasErrors() && refusals.isEmpty()) {
      refusals.addAll(transfers.begin(actor, practice.id(), id, form.step()));
    }
    if (!result.hasErrors() && refusals.isEmpty()) {
      return done(practice, language, next);
    }
    var errors = reader.errors(form, result, refusals, "knowledge.transfer.field", language);
    return refused(takePage(practice, form, errors, language), model, response);
  }

  private static String done(PracticeDetails practice, Language language, RedirectAttributes next) {
    Notice.done(next, "knowledge.transfer.told");
    return "redirect:/" + language.tag() + practice.summary().path();
  }

  private static String refused(FormPage page, Model model, HttpServletResponse response) {
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("page", page);
    return FormPage.TEMPLATE;
  }

  @GetMapping(USE)
  String use(@PathVariable String slug, Actor actor, Language language, Model model) {
    var practice = practice(slug, actor);
    model.addAttribute("page", usePage(practice, own(actor), "", FormErrors.NONE, language));
    return FormPage.TEMPLATE;
  }

  private FormPage usePage(
      PracticeDetails practice, String adopter, String how, FormErrors errors, Language language) {
    var lines = FieldView.lines("how", pages.label("how", language), how);
    return page(practice, "use", List.of(adopter(adopter, language), lines), errors, language);
  }

  @PostMapping(USE)
  String say(
      @PathVariable String slug,
      @RequestParam(defaultValue = "") String adopter,
      @RequestParam(defaultValue = "") String how,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var practice = practice(slug, actor);
    List<Refusal> refusals =
        switch (finder.find(adopter)) {
          case Found.One(var id) -> uses.say(actor, practice.id(), id, how);
          case Found.Refused(var why) -> List.of(why.at("adopter"));
        };
    if (refusals.isEmpty()) {
      return done(practice, language, next);
    }
    var errors = reader.errors(refusals, language);
    return refused(usePage(practice, adopter, how, errors, language), model, response);
  }
}
