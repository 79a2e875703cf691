package eu.hanza.kernel;

import java.util.UUID;

/**
 * The id of one kind of thing: a record around a UUID, made by the domain and never reused for
 * another kind.
 */
public interface EntityId {

  /** The bare UUID, as it is stored. */
  UUID value();
}
