package eu.hanza.programmes.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Refusal;
import eu.hanza.programmes.Area;
import eu.hanza.programmes.AreaId;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.programmes.ProgrammeOffice;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Pages;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office's forms for the areas of a programme. */
@Pages
@RequestMapping("/office/programmes/{id}/areas")
class AreaController extends PartController<ProgrammeId, AreaForm> {

  private final ProgrammeDirectory directory;
  private final ProgrammeOffice office;

  AreaController(
      ProgrammeDirectory directory, ProgrammeOffice office, FormReader reader, PartForms forms) {
    super(new Place("/office/programmes", "areas", "area"), reader, forms);
    this.directory = directory;
    this.office = office;
  }

  @Override
  ProgrammeId mine(String id, Actor actor) {
    return PartForms.mine(id, actor);
  }

  @Override
  AreaForm form(ProgrammeId programme, String area) {
    return AreaForm.of(area(programme, area));
  }

  @Override
  List<Refusal> keep(Actor by, ProgrammeId programme, String area, AreaForm form) {
    return office.keep(by, programme, form.over(area(programme, area)));
  }

  @Override
  void remove(Actor by, ProgrammeId programme, String area) {
    office.remove(by, programme, area(programme, area));
  }

  @PostMapping("/{area}/move")
  String move(
      @PathVariable String id,
      @PathVariable String area,
      @RequestParam int step,
      Actor actor,
      Language language,
      RedirectAttributes next) {
    office.move(actor, mine(id, actor), AreaId.of(area), Integer.signum(step));
    return PartForms.done("/office/programmes/" + id, language, next);
  }

  private Area area(ProgrammeId programme, String area) {
    if (isNew(area)) {
      return AreaForm.blank(AreaId.next());
    }
    var id = AreaId.of(area);
    return directory.areas(programme).stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("area " + area));
  }
}
