package eu.hanza.knowledge;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.OrganisationId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Questions about transfers. */
@Service
@Transactional(readOnly = true)
public class TransferBook {

  private final Transfers transfers;
  private final TransferRules rules;
  private final TransferRows rows;

  TransferBook(Transfers transfers, TransferRules rules, TransferRows rows) {
    this.transfers = transfers;
    this.rules = rules;
    this.rows = rows;
  }

  /**
   * What somebody may do with a transfer.
   *
   * @param tell tell of a further step
   * @param confirm confirm that the practice is used
   * @param note write what the giver says of it
   */
  public record May(boolean tell, boolean confirm, boolean note) {}

  /** The transfers of a practice that everybody may see. */
  public List<TransferSummary> of(PracticeId practice) {
    return rows.of(practice);
  }

  /** What an organisation took from others, as far as everybody may see it. */
  public List<TransferSummary> of(OrganisationId adopter) {
    return rows.takenBy(adopter);
  }

  /** The transfers of which somebody may tell, on either side. */
  public List<TransferSummary> own(Actor actor) {
    return rows.between(actor.organisations());
  }

  /** A transfer for somebody who speaks for one of its sides. */
  public TransferSummary own(Actor actor, TransferId id) {
    var transfer = get(id);
    actor.must(rules.mayTell(actor, transfer), "see the transfer " + id);
    return transfer.summary();
  }

  /** What somebody may do with a transfer now. */
  public May may(Actor actor, TransferId id) {
    var transfer = get(id);
    var open = transfer.stage() != TransferStage.STOPPED && transfer.confirmedOn() == null;
    return new May(
        open && rules.mayTell(actor, transfer),
        open && transfer.stage() == TransferStage.REUSE && rules.mayConfirm(actor, transfer),
        rules.isGiver(actor, transfer));
  }

  private Transfer get(TransferId id) {
    return transfers.findById(id).orElseThrow(() -> new NotFoundException("transfer " + id));
  }
}
