package eu.hanza.programmes.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.programmes.Founder;
import eu.hanza.programmes.FounderDirectory;
import eu.hanza.programmes.ProgrammeOffice;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
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

/** The office's form for the founders of a programme. */
@Pages
class FounderController {

  private static final String BASE = "/office/programmes/{id}/founders";

  private final FounderDirectory directory;
  private final ProgrammeOffice office;
  private final FormReader reader;
  private final PartForms forms;

  FounderController(
      FounderDirectory directory, ProgrammeOffice office, FormReader reader, PartForms forms) {
    this.directory = directory;
    this.office = office;
    this.reader = reader;
    this.forms = forms;
  }

  @GetMapping(BASE + "/new")
  String blank(
      @PathVariable String id,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response) {
    PartForms.mine(id, actor);
    return show(id, FounderForm.EMPTY, FormErrors.NONE, language, model, response);
  }

  @PostMapping(BASE + "/new")
  String save(
      @PathVariable String id,
      @Valid FounderForm form,
      BindingResult result,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var programme = PartForms.mine(id, actor);
    var errors = reader.errors(result, "programmes.office", language);
    if (errors.any()) {
      return show(id, form, errors, language, model, response);
    }
    switch (directory.organisation(form.organisation())) {
      case FounderDirectory.Found.One one ->
          office.keep(actor, programme, form.founder(one.organisation()));
      case FounderDirectory.Found.Refused refused -> {
        errors = reader.errors(List.of(refused.why()), language);
        return show(id, form, errors, language, model, response);
      }
    }
    return PartForms.done("/office/programmes/" + id, language, next);
  }

  @PostMapping(BASE + "/{organisation}/remove")
  String remove(
      @PathVariable String id,
      @PathVariable String organisation,
      Actor actor,
      Language language,
      RedirectAttributes next) {
    var founder = new Founder(OrganisationId.of(organisation), Founder.Level.OTHER, "", null, null);
    office.remove(actor, PartForms.mine(id, actor), founder);
    return PartForms.done("/office/programmes/" + id, language, next);
  }

  private String show(
      String id,
      FounderForm form,
      FormErrors errors,
      Language language,
      Model model,
      HttpServletResponse response) {
    return forms.show(
        "/office/programmes/" + id,
        "/founders/new",
        "founder",
        form.fields(forms.words(language)),
        errors,
        language,
        model,
        response);
  }
}
