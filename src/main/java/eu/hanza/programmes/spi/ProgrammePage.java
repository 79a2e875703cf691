package eu.hanza.programmes.spi;

import eu.hanza.kernel.ProgrammeId;

/** A page of every programme's site that a module adds to the site's navigation. */
public interface ProgrammePage {

  /** Smaller numbers stand first. */
  int order();

  /** The key of the link's words. */
  String labelKey();

  /** The address below the programme's own, such as {@code /news}. */
  String path();

  /** Whether this programme has something to show there. */
  default boolean isIn(ProgrammeId programme) {
    return true;
  }
}
