package eu.hanza.programmes.spi;

import eu.hanza.kernel.ProgrammeId;
import eu.hanza.programmes.ObjectiveId;
import java.util.Set;

/** Knows which objectives of a programme are measured by an indicator. */
public interface ObjectiveIndicators {

  /** The objectives of a programme that have at least one indicator. */
  Set<ObjectiveId> covered(ProgrammeId programme);
}
