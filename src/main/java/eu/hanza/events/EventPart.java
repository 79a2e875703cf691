package eu.hanza.events;

import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.Part;
import java.util.Optional;

/** What a topic adds to the public page of an event. */
public interface EventPart {

  /** Smaller numbers stand first. */
  int order();

  /** The part for an event; empty where there is nothing. */
  Optional<Part> of(EventSummary event, Language language);
}
