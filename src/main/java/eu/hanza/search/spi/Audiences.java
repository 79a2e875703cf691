package eu.hanza.search.spi;

import eu.hanza.kernel.PersonId;
import java.util.Optional;
import java.util.Set;

/** Says to which audiences readers belong; the module that knows the people implements it. */
public interface Audiences {

  /** Those of whoever reads the page of this request. */
  Set<Audience> ofReader();

  /** Those of a person, for letters about what is new. */
  Set<Audience> of(PersonId person);

  /** Where a person is reached; empty for whoever was erased or has no address. */
  Optional<Subscriber> subscriber(PersonId person);
}
