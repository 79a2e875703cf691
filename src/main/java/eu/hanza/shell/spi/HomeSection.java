package eu.hanza.shell.spi;

import eu.hanza.kernel.Language;
import java.util.Optional;

/** A section of the installation's home page that a module adds. */
public interface HomeSection {

  /** Smaller numbers stand first. */
  int order();

  /** The section for a reader; nothing where there is nothing to show. */
  Optional<Part> section(Language language);
}
