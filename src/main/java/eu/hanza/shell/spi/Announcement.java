package eu.hanza.shell.spi;

import java.util.List;

/** Lines that a module adds to the block printed when Hanza has started. */
public interface Announcement {

  /** Smaller numbers stand first. */
  int order();

  /** The lines, in English; the console is the operator's. */
  List<String> lines();
}
