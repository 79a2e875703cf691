package eu.hanza.activity.spi;

import eu.hanza.kernel.PersonId;
import java.util.Collection;
import java.util.Map;

/** Knows the names of people; whoever was erased has none any more. */
public interface PersonNames {

  /** The names of those people that still have one. */
  Map<PersonId, String> names(Collection<PersonId> people);
}
