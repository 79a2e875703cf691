package eu.hanza.programmes.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Refusal;
import eu.hanza.programmes.EditionId;
import eu.hanza.programmes.EditionOffice;
import eu.hanza.programmes.EditionSummary;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Pages;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.RequestMapping;

/** The office's forms for the editions of a programme. */
@Pages
@RequestMapping("/office/programmes/{id}/editions")
class EditionController extends PartController<ProgrammeId, EditionForm> {

  private final ProgrammeDirectory directory;
  private final EditionOffice office;

  EditionController(
      ProgrammeDirectory directory, EditionOffice office, FormReader reader, PartForms forms) {
    super(new Place("/office/programmes", "editions", "edition"), reader, forms);
    this.directory = directory;
    this.office = office;
  }

  @Override
  ProgrammeId mine(String id, Actor actor) {
    return PartForms.mine(id, actor);
  }

  @Override
  EditionForm form(ProgrammeId programme, String edition) {
    return edition(programme, edition).map(EditionForm::of).orElse(EditionForm.EMPTY);
  }

  @Override
  List<Refusal> keep(Actor by, ProgrammeId programme, String edition, EditionForm form) {
    var before = edition(programme, edition);
    var id = before.map(EditionSummary::id).orElseGet(EditionId::next);
    var name = before.map(EditionSummary::name).orElse(LocalizedText.EMPTY);
    return office.keep(by, form.edition(id, programme, name));
  }

  /** The edition of an address; nothing where the address asks for a new one. */
  private Optional<EditionSummary> edition(ProgrammeId programme, String edition) {
    if (isNew(edition)) {
      return Optional.empty();
    }
    var found =
        directory
            .edition(EditionId.of(edition))
            .filter(one -> one.programme().equals(programme))
            .orElseThrow(() -> new NotFoundException("edition " + edition));
    return Optional.of(found);
  }
}
