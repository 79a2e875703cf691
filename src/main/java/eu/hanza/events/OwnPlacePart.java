package eu.hanza.events;

import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.Part;
import java.util.Optional;

/** What a topic adds to the page of one's own place. */
public interface OwnPlacePart {

  /** Smaller numbers stand first. */
  int order();

  /**
   * The part for a registration, whose page is reached by a token; empty where there is nothing.
   */
  Optional<Part> of(OwnPlace place, String token, Language language);
}
