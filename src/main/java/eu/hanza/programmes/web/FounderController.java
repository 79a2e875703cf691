package eu.hanza.programmes.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Refusal;
import eu.hanza.network.OrganisationFinder;
import eu.hanza.programmes.Founder;
import eu.hanza.programmes.ProgrammeOffice;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Pages;
import java.util.List;
import org.springframework.web.bind.annotation.RequestMapping;

/** The office's form for the founders of a programme. */
@Pages
@RequestMapping("/office/programmes/{id}/founders")
class FounderController extends PartController<ProgrammeId, FounderForm> {

  private final OrganisationFinder finder;
  private final ProgrammeOffice office;

  FounderController(
      OrganisationFinder finder, ProgrammeOffice office, FormReader reader, PartForms forms) {
    super(new Place("/office/programmes", "founders", "founder"), reader, forms);
    this.finder = finder;
    this.office = office;
  }

  @Override
  ProgrammeId mine(String id, Actor actor) {
    return PartForms.mine(id, actor);
  }

  /** A founder is added or removed, never changed. */
  @Override
  FounderForm form(ProgrammeId programme, String founder) {
    if (isNew(founder)) {
      return FounderForm.EMPTY;
    }
    throw new NotFoundException("a form of founder " + founder);
  }

  @Override
  List<Refusal> keep(Actor by, ProgrammeId programme, String founder, FounderForm form) {
    return switch (finder.find(form.organisation())) {
      case OrganisationFinder.Found.One one -> {
        office.keep(by, programme, form.founder(one.organisation()));
        yield List.of();
      }
      case OrganisationFinder.Found.Refused refused -> List.of(refused.why().at("organisation"));
    };
  }

  @Override
  void remove(Actor by, ProgrammeId programme, String founder) {
    var gone = new Founder(OrganisationId.of(founder), Founder.Level.OTHER, "", null, null);
    office.remove(by, programme, gone);
  }
}
