package eu.hanza.knowledge;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may tell of transfers: whoever speaks for the giver or the adopter. */
@Component
class TransferRules {

  private final PracticeRules rules;

  TransferRules(PracticeRules rules) {
    this.rules = rules;
  }

  boolean mayBegin(Actor actor, @Nullable OrganisationId giver, OrganisationId adopter) {
    return actor.system() || rules.speaksFor(actor, adopter) || rules.speaksFor(actor, giver);
  }

  boolean mayTell(Actor actor, Transfer transfer) {
    return mayBegin(actor, transfer.giver(), transfer.adopter());
  }

  boolean isGiver(Actor actor, Transfer transfer) {
    return actor.system() || rules.speaksFor(actor, transfer.giver());
  }

  /** The adopter confirms; whoever also speaks for the giver does not, for it judges itself. */
  boolean mayConfirm(Actor actor, Transfer transfer) {
    return actor.system()
        || (rules.speaksFor(actor, transfer.adopter())
            && !rules.speaksFor(actor, transfer.giver()));
  }
}
