package eu.hanza.search.alerts;

import eu.hanza.kernel.EntityId;
import java.util.UUID;

/** Names one search that somebody keeps. */
public record SavedSearchId(UUID value) implements EntityId {

  static SavedSearchId next() {
    return new SavedSearchId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
