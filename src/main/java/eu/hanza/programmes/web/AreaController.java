package eu.hanza.programmes.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.programmes.Area;
import eu.hanza.programmes.AreaId;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office's forms for the areas of a programme. */
@Pages
class AreaController {

  private static final String BASE = "/office/programmes/{id}/areas/{area}";

  private final ProgrammeDirectory directory;
  private final ProgrammeOffice office;
  private final FormReader reader;
  private final PartForms forms;

  AreaController(
      ProgrammeDirectory directory, ProgrammeOffice office, FormReader reader, PartForms forms) {
    this.directory = directory;
    this.office = office;
    this.reader = reader;
    this.forms = forms;
  }

  @GetMapping(BASE)
  String edit(
      @PathVariable String id,
      @PathVariable String area,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response) {
    var programme = PartForms.mine(id, actor);
    var form = AreaForm.of(area(programme, area));
    return show(id, area, form, FormErrors.NONE, language, model, response);
  }

  @PostMapping(BASE)
  String save(
      @PathVariable String id,
      @PathVariable String area,
      @Valid AreaForm form,
      BindingResult result,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var programme = PartForms.mine(id, actor);
    var errors = reader.errors(result, "programmes.office", language);
    if (!errors.any()) {
      var kept = form.over(area(programme, area));
      errors = reader.errors(office.keep(actor, programme, kept), language);
    }
    return errors.any()
        ? show(id, area, form, errors, language, model, response)
        : PartForms.done("/office/programmes/" + id, language, next);
  }

  @PostMapping(BASE + "/move")
  String move(
      @PathVariable String id,
      @PathVariable String area,
      @RequestParam int step,
      Actor actor,
      Language language,
      RedirectAttributes next) {
    office.move(actor, PartForms.mine(id, actor), AreaId.of(area), Integer.signum(step));
    return PartForms.done("/office/programmes/" + id, language, next);
  }

  @PostMapping(BASE + "/remove")
  String remove(
      @PathVariable String id,
      @PathVariable String area,
      Actor actor,
      Language language,
      RedirectAttributes next) {
    var programme = PartForms.mine(id, actor);
    office.remove(actor, programme, area(programme, area));
    return PartForms.done("/office/programmes/" + id, language, next);
  }

  /** The area of an address; a new one where the address says so. */
  private Area area(ProgrammeId programme, String area) {
    if (area.equals("new")) {
      return AreaForm.blank(AreaId.next());
    }
    var id = AreaId.of(area);
    return directory.areas(programme).stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new eu.hanza.kernel.NotFoundException("area " + area));
  }

  private String show(
      String id,
      String area,
      AreaForm form,
      FormErrors errors,
      Language language,
      Model model,
      HttpServletResponse response) {
    return forms.show(
        "/office/programmes/" + id,
        "/areas/" + area,
        "area",
        form.fields(forms.words(language)),
        errors,
        language,
        model,
        response);
  }
}
