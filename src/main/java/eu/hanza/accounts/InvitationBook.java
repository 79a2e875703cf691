package eu.hanza.accounts;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The invitations that were sent. */
interface InvitationBook extends Repository<Invitation, InvitationId> {

  Invitation save(Invitation invitation);

  Optional<Invitation> findByTokenHash(String tokenHash);

  List<Invitation> findByAcceptedAtIsNullOrderBySentAtDesc();
}
