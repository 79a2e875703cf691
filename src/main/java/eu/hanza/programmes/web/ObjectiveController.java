package eu.hanza.programmes.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.programmes.Objective;
import eu.hanza.programmes.ObjectiveId;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.programmes.ProgrammeOffice;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office's forms for the objectives of a programme. */
@Pages
class ObjectiveController {

  private static final String BASE = "/office/programmes/{id}/objectives/{objective}";

  private final ProgrammeDirectory directory;
  private final ProgrammeOffice office;
  private final FormReader reader;
  private final PartForms forms;

  ObjectiveController(
      ProgrammeDirectory directory, ProgrammeOffice office, FormReader reader, PartForms forms) {
    this.directory = directory;
    this.office = office;
    this.reader = reader;
    this.forms = forms;
  }

  @GetMapping(BASE)
  String edit(
      @PathVariable String id,
      @PathVariable String objective,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response) {
    var programme = PartForms.mine(id, actor);
    var form = ObjectiveForm.of(objective(programme, objective));
    return show(id, objective, form, FormErrors.NONE, language, model, response);
  }

  @PostMapping(BASE)
  String save(
      @PathVariable String id,
      @PathVariable String objective,
      @Valid ObjectiveForm form,
      BindingResult result,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var programme = PartForms.mine(id, actor);
    var errors = reader.errors(result, "programmes.office", language);
    if (!errors.any()) {
      var kept = form.over(objective(programme, objective));
      errors = reader.errors(office.keep(actor, programme, kept), language);
    }
    return errors.any()
        ? show(id, objective, form, errors, language, model, response)
        : PartForms.done("/office/programmes/" + id, language, next);
  }

  @PostMapping(BASE + "/remove")
  String remove(
      @PathVariable String id,
      @PathVariable String objective,
      Actor actor,
      Language language,
      RedirectAttributes next) {
    var programme = PartForms.mine(id, actor);
    office.remove(actor, programme, objective(programme, objective));
    return PartForms.done("/office/programmes/" + id, language, next);
  }

  /** The objective of an address; a new one where the address says so. */
  private Objective objective(ProgrammeId programme, String objective) {
    if (objective.equals("new")) {
      return ObjectiveForm.blank(ObjectiveId.next());
    }
    var id = ObjectiveId.of(objective);
    return directory.objectives(programme).stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new eu.hanza.kernel.NotFoundException("objective " + objective));
  }

  private String show(
      String id,
      String objective,
      ObjectiveForm form,
      FormErrors errors,
      Language language,
      Model model,
      HttpServletResponse response) {
    return forms.show(
        "/office/programmes/" + id,
        "/objectives/" + objective,
        "objective",
        form.fields(forms.words(language)),
        errors,
        language,
        model,
        response);
  }
}
