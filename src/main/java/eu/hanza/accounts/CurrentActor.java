package eu.hanza.accounts;

import eu.hanza.kernel.PersonId;
import java.util.Optional;

/** Says who acts in the request at hand. Controllers may also take {@link Actor} as a parameter. */
public interface CurrentActor {

  /** Who acts, with the roles as they are now. */
  Actor get();

  /** Who acts, without the roles, where they do not matter and every look counts. */
  Optional<PersonId> person();
}
