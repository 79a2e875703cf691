package eu.hanza.network;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.shell.spi.Part;
import java.util.Optional;

/** A part that another module adds to the public page of an organisation, such as its projects. */
public interface OrganisationProfilePart {

  /** Smaller numbers stand first. */
  int order();

  /** The part for a reader; nothing where there is nothing to show. */
  Optional<Part> part(OrganisationId organisation, Language language);
}
