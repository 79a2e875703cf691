package eu.hanza.search.spi;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Keeps the index true. */
public interface SearchIndexing {

  /**
   * Reads things anew from their source and files them, or takes them out if nobody may find them
   * any more; in the caller's transaction, so that the index never says what was not done.
   */
  void changed(String kind, Collection<UUID> ids);

  /** The same for one thing. */
  default void changed(String kind, UUID id) {
    changed(kind, List.of(id));
  }
}
