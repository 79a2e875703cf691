package eu.hanza.programmes.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.Refusal;
import eu.hanza.programmes.FunderDirectory;
import eu.hanza.programmes.FunderId;
import eu.hanza.programmes.FunderOffice;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Pages;
import java.util.List;
import org.springframework.web.bind.annotation.RequestMapping;

/** The office's form for what is stated about a funder. */
@Pages
@RequestMapping("/office/funders/{id}/claims")
class ClaimController extends PartController<FunderId, ClaimForm> {

  private final FunderDirectory directory;
  private final FunderOffice office;

  ClaimController(
      FunderDirectory directory, FunderOffice office, FormReader reader, PartForms forms) {
    super(new Place("/office/funders", "claims", "claim"), reader, forms);
    this.directory = directory;
    this.office = office;
  }

  @Override
  FunderId mine(String id, Actor actor) {
    return PartForms.kept(directory, id, actor);
  }

  /** What was noted once is never changed. */
  @Override
  ClaimForm form(FunderId funder, String claim) {
    if (isNew(claim)) {
      return ClaimForm.EMPTY;
    }
    throw new NotFoundException("a form of claim " + claim);
  }

  @Override
  List<Refusal> keep(Actor by, FunderId funder, String claim, ClaimForm form) {
    office.note(by, funder, form.claim());
    return List.of();
  }
}
