package eu.hanza.programmes.web;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.programmes.Cofinancing;
import eu.hanza.programmes.EditionId;
import eu.hanza.programmes.FunderDirectory;
import eu.hanza.programmes.FunderId;
import eu.hanza.programmes.FunderOffice;
import eu.hanza.programmes.NoticeBook;
import eu.hanza.programmes.NoticeWording;
import eu.hanza.programmes.Priorities;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.programmes.web.FunderPage.NoticeRow;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Funding.Logo;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office in which funders are kept. */
@Pages
class FunderOfficeController {

  private static final String BASE = "/office/funders";

  private final FunderDirectory directory;
  private final FunderOffice office;
  private final ProgrammeDirectory programmes;
  private final NoticeBook notices;
  private final Priorities priorities;
  private final Cofinancing funding;
  private final Clock clock;
  private final History history;
  private final FormReader reader;
  private final PartForms forms;

  FunderOfficeController(
      FunderDirectory directory,
      FunderOffice office,
      ProgrammeDirectory programmes,
      NoticeBook notices,
      Priorities priorities,
      Cofinancing funding,
      Clock clock,
      History history,
      FormReader reader,
      PartForms forms) {
    this.directory = directory;
    this.office = office;
    this.programmes = programmes;
    this.notices = notices;
    this.priorities = priorities;
    this.funding = funding;
    this.clock = clock;
    this.history = history;
    this.reader = reader;
    this.forms = forms;
  }

  @GetMapping(BASE)
  String list(Actor actor, Language language, Model model) {
    actor.must(directory.mayAdd(actor), "see the office of funders");
    var rows =
        directory.all().stream()
            .map(
                one ->
                    new FunderListPage.Row(
                        one.name().in(language).text(), one.kind().name(), BASE + "/" + one.id()))
            .toList();
    model.addAttribute("page", new FunderListPage(rows));
    return "programmes/funder-list";
  }

  @GetMapping(BASE + "/new")
  String blank(Actor actor, Language language, Model model, HttpServletResponse response) {
    actor.must(directory.mayAdd(actor), "add a funder");
    return show(FunderForm.EMPTY, "/new", FormErrors.NONE, language, model, response);
  }

  @PostMapping(BASE + "/new")
  String create(
      @Valid FunderForm form,
      BindingResult result,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var errors = reader.errors(result, "programmes.office", language);
    if (!errors.any()) {
      var funder = form.funder(FunderId.next(), LocalizedText.EMPTY);
      errors = reader.errors(office.add(actor, funder), language);
    }
    return errors.any()
        ? show(form, "/new", errors, language, model, response)
        : PartForms.done(BASE, language, next);
  }

  @GetMapping(BASE + "/{id}")
  String funder(@PathVariable String id, Actor actor, Language language, Model model) {
    actor.must(directory.mayAdd(actor), "see the office of funders");
    var funder = directory.get(FunderId.of(id));
    model.addAttribute(
        "page",
        new FunderPage(
            funder.name().in(language).text(),
            BASE + "/" + id,
            funder.kind().name(),
            directory.mayKeep(actor, funder.id()),
            directory.claims(funder.id()),
            notices.wordings(funder.id()).stream().map(one -> row(one, language)).toList(),
            PrioritiesView.of(priorities.of(funder.id()), LocalDate.now(clock), language),
            history.of(funder.id(), language)));
    return "programmes/funder";
  }

  private NoticeRow row(NoticeWording wording, Language language) {
    return new NoticeRow(
        Formats.of(language).date(wording.validFrom()),
        edition(wording.edition()),
        wording.wording().in(language).text(),
        wording.disclaimer().in(language).text(),
        logo(wording, language));
  }

  private @Nullable Logo logo(NoticeWording wording, Language language) {
    var file = wording.logo();
    var alt = wording.logoAlt().in(language);
    return file == null ? null : funding.logo(file, alt.text(), alt.language());
  }

  private String edition(@Nullable EditionId edition) {
    return edition == null
        ? ""
        : programmes.edition(edition).map(one -> String.valueOf(one.year())).orElse("");
  }

  @GetMapping(BASE + "/{id}/edit")
  String edit(
      @PathVariable String id,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response) {
    var funder = directory.get(FunderId.of(id));
    actor.must(directory.mayKeep(actor, funder.id()), "change a funder");
    var path = "/" + id + "/edit";
    return show(FunderForm.of(funder), path, FormErrors.NONE, language, model, response);
  }

  @PostMapping(BASE + "/{id}/edit")
  String change(
      @PathVariable String id,
      @Valid FunderForm form,
      BindingResult result,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var before = directory.get(FunderId.of(id));
    var errors = reader.errors(result, "programmes.office", language);
    if (!errors.any()) {
      var funder = form.funder(before.id(), before.name());
      errors = reader.errors(office.change(actor, funder), language);
    }
    return errors.any()
        ? show(form, "/" + id + "/edit", errors, language, model, response)
        : PartForms.done(BASE + "/" + id, language, next);
  }

  private String show(
      FunderForm form,
      String path,
      FormErrors errors,
      Language language,
      Model model,
      HttpServletResponse response) {
    var fields = form.fields(forms.words(language), directory.all());
    return forms.show(BASE, path, "funder", fields, errors, language, model, response);
  }
}
