package eu.hanza.catalogues.spi;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Keeps the open catalogues true. */
public interface Cataloguing {

  /**
   * Reads things anew from their source, in the caller's transaction. A record changes its date
   * only if what is public of it changed; one that is no longer public stays as a tombstone.
   */
  void changed(String kind, Collection<UUID> ids);

  /** The same for one thing. */
  default void changed(String kind, UUID id) {
    changed(kind, List.of(id));
  }
}
