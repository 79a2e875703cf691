package eu.hanza.shell.spi;

import eu.hanza.kernel.Language;
import java.util.Optional;

/** Something that a module puts below the foot of every page. */
public interface PageFoot {

  /** The part for the request at hand; nothing where there is nothing to show. */
  Optional<Part> part(Language language);
}
