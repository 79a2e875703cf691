package eu.hanza.programmes.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.programmes.EditionId;
import eu.hanza.programmes.EditionOffice;
import eu.hanza.programmes.EditionSummary;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office's forms for the editions of a programme. */
@Pages
class EditionController {

  private static final String BASE = "/office/programmes/{id}/editions/{edition}";

  private final ProgrammeDirectory directory;
  private final EditionOffice office;
  private final FormReader reader;
  private final PartForms forms;

  EditionController(
      ProgrammeDirectory directory, EditionOffice office, FormReader reader, PartForms forms) {
    this.directory = directory;
    this.office = office;
    this.reader = reader;
    this.forms = forms;
  }

  @GetMapping(BASE)
  String edit(
      @PathVariable String id,
      @PathVariable String edition,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response) {
    var form = edition(PartForms.mine(id, actor), edition).map(EditionForm::of);
    return show(
        id, edition, form.orElse(EditionForm.EMPTY), FormErrors.NONE, language, model, response);
  }

  @PostMapping(BASE)
  String save(
      @PathVariable String id,
      @PathVariable String edition,
      @Valid EditionForm form,
      BindingResult result,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var programme = PartForms.mine(id, actor);
    var before = edition(programme, edition);
    var errors = reader.errors(result, "programmes.office", language);
    if (!errors.any()) {
      var kept =
          form.edition(
              before.map(EditionSummary::id).orElseGet(EditionId::next),
              programme,
              before.map(EditionSummary::name).orElse(LocalizedText.EMPTY));
      errors = reader.errors(office.keep(actor, kept), language);
    }
    return errors.any()
        ? show(id, edition, form, errors, language, model, response)
        : PartForms.done("/office/programmes/" + id, language, next);
  }

  /** The edition of an address; nothing where the address asks for a new one. */
  private Optional<EditionSummary> edition(ProgrammeId programme, String edition) {
    if (edition.equals("new")) {
      return Optional.empty();
    }
    var found =
        directory
            .edition(EditionId.of(edition))
            .filter(one -> one.programme().equals(programme))
            .orElseThrow(() -> new NotFoundException("edition " + edition));
    return Optional.of(found);
  }

  private String show(
      String id,
      String edition,
      EditionForm form,
      FormErrors errors,
      Language language,
      Model model,
      HttpServletResponse response) {
    return forms.show(
        "/office/programmes/" + id,
        "/editions/" + edition,
        "edition",
        form.fields(forms.words(language)),
        errors,
        language,
        model,
        response);
  }
}
