package eu.hanza.programmes.spi;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.shell.spi.Part;
import java.util.Optional;

/** A section of a programme's first page that a module adds. */
public interface ProgrammeSection {

  /** Smaller numbers stand first. */
  int order();

  /** The section for a reader; nothing where there is nothing to show. */
  Optional<Part> section(ProgrammeId programme, Language language);
}
