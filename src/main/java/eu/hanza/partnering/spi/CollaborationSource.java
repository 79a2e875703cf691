package eu.hanza.partnering.spi;

import java.util.List;

/**
 * A module that knows who worked with whom. It says {@link CollaborationsChanged} in the
 * transaction of every change.
 */
public interface CollaborationSource {

  /** All that it knows, in any order and with a fixed number of statements. */
  List<Collaboration> collaborations();
}
