package eu.hanza.accounts;

import eu.hanza.kernel.Language;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Programmes or organisations in which roles can be given; their modules implement it. */
public interface RoleScopes {

  /** Those in which the actor may give roles; a long list is cut to the most likely ones. */
  List<RoleScope> offered(Actor actor, Language language);

  /** The names of those that this module knows, by id. */
  Map<UUID, String> names(Collection<UUID> ids, Language language);
}
