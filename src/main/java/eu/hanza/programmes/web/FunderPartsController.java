package eu.hanza.programmes.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Language;
import eu.hanza.programmes.EditionSummary;
import eu.hanza.programmes.FunderDirectory;
import eu.hanza.programmes.FunderId;
import eu.hanza.programmes.FunderOffice;
import eu.hanza.programmes.NoticeBook;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office's forms for what is stated about a funder, and for its notices. */
@Pages
class FunderPartsController {

  private static final String BASE = "/office/funders/{id}";

  private final FunderDirectory directory;
  private final FunderOffice office;
  private final NoticeBook notices;
  private final ProgrammeDirectory programmes;
  private final FormReader reader;
  private final PartForms forms;

  FunderPartsController(
      FunderDirectory directory,
      FunderOffice office,
      NoticeBook notices,
      ProgrammeDirectory programmes,
      FormReader reader,
      PartForms forms) {
    this.directory = directory;
    this.office = office;
    this.notices = notices;
    this.programmes = programmes;
    this.reader = reader;
    this.forms = forms;
  }

  @GetMapping(BASE + "/claims/new")
  String claim(
      @PathVariable String id,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response) {
    mine(id, actor);
    return show(id, ClaimForm.EMPTY, FormErrors.NONE, language, model, response);
  }

  @PostMapping(BASE + "/claims/new")
  String note(
      @PathVariable String id,
      @Valid ClaimForm form,
      BindingResult result,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var funder = mine(id, actor);
    var errors = reader.errors(result, "programmes.office", language);
    if (errors.any()) {
      return show(id, form, errors, language, model, response);
    }
    office.note(actor, funder, form.claim());
    return PartForms.done("/office/funders/" + id, language, next);
  }

  private String show(
      String id,
      ClaimForm form,
      FormErrors errors,
      Language language,
      Model model,
      HttpServletResponse response) {
    var fields = form.fields(forms.words(language));
    var base = "/office/funders/" + id;
    return forms.show(base, "/claims/new", "claim", fields, errors, language, model, response);
  }

  @GetMapping(BASE + "/notices/new")
  String wording(
      @PathVariable String id,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response) {
    mine(id, actor);
    return show(id, NoticeForm.EMPTY, FormErrors.NONE, actor, language, model, response);
  }

  @PostMapping(BASE + "/notices/new")
  String word(
      @PathVariable String id,
      @Valid NoticeForm form,
      BindingResult result,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var funder = mine(id, actor);
    var errors = reader.errors(result, "programmes.office", language);
    if (!errors.any()) {
      errors = reader.errors(notices.word(actor, funder, form.notice()), language);
    }
    return errors.any()
        ? show(id, form, errors, actor, language, model, response)
        : PartForms.done("/office/funders/" + id, language, next);
  }

  private String show(
      String id,
      NoticeForm form,
      FormErrors errors,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response) {
    var fields = form.fields(forms.words(language), editions(FunderId.of(id), actor, language));
    var base = "/office/funders/" + id;
    return forms.show(base, "/notices/new", "notice", fields, errors, language, model, response);
  }

  private List<Option> editions(FunderId funder, Actor actor, Language language) {
    return programmes.coordinatedBy(actor).stream()
        .filter(programme -> funder.equals(programme.funder()))
        .flatMap(programme -> programmes.editions(programme.id()).stream())
        .map(edition -> new Option(edition.id().toString(), label(edition, language)))
        .toList();
  }

  private static String label(EditionSummary edition, Language language) {
    return edition.year() + " – " + edition.name().in(language).text();
  }

  private FunderId mine(String id, Actor actor) {
    var funder = directory.get(FunderId.of(id)).id();
    actor.must(directory.mayKeep(actor, funder), "change funder " + id);
    return funder;
  }
}
