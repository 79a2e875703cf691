package eu.hanza.programmes.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Refusal;
import eu.hanza.programmes.Objective;
import eu.hanza.programmes.ObjectiveId;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.programmes.ProgrammeOffice;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Pages;
import java.util.List;
import org.springframework.web.bind.annotation.RequestMapping;

/** The office's forms for the objectives of a programme. */
@Pages
@RequestMapping("/office/programmes/{id}/objectives")
class ObjectiveController extends PartController<ProgrammeId, ObjectiveForm> {

  private final ProgrammeDirectory directory;
  private final ProgrammeOffice office;

  ObjectiveController(
      ProgrammeDirectory directory, ProgrammeOffice office, FormReader reader, PartForms forms) {
    super(new Place("/office/programmes", "objectives", "objective"), reader, forms);
    this.directory = directory;
    this.office = office;
  }

  @Override
  ProgrammeId mine(String id, Actor actor) {
    return PartForms.mine(id, actor);
  }

  @Override
  ObjectiveForm form(ProgrammeId programme, String objective) {
    return ObjectiveForm.of(objective(programme, objective));
  }

  @Override
  List<Refusal> keep(Actor by, ProgrammeId programme, String objective, ObjectiveForm form) {
    return office.keep(by, programme, form.over(objective(programme, objective)));
  }

  @Override
  void remove(Actor by, ProgrammeId programme, String objective) {
    office.remove(by, programme, objective(programme, objective));
  }

  private Objective objective(ProgrammeId programme, String objective) {
    if (isNew(objective)) {
      return ObjectiveForm.blank(ObjectiveId.next());
    }
    var id = ObjectiveId.of(objective);
    return directory.objectives(programme).stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("objective " + objective));
  }
}
