package eu.hanza.network;

import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** The trace of a merge, by which it can be undone. */
@Table(schema = "network", name = "merge")
record Merge(
    @Id MergeId id,
    OrganisationId kept,
    OrganisationId absorbed,
    Instant mergedAt,
    @Nullable PersonId mergedBy,
    @Nullable Instant undoneAt,
    @Nullable PersonId undoneBy,
    @Version int version) {

  /** The id of a merge. */
  record MergeId(UUID value) implements EntityId {}

  static Merge of(OrganisationId kept, OrganisationId absorbed, Instant at, @Nullable PersonId by) {
    return new Merge(new MergeId(UUID.randomUUID()), kept, absorbed, at, by, null, null, 0);
  }

  Merge undo(Instant at, @Nullable PersonId by) {
    if (undoneAt != null) {
      throw new IllegalStateException("Undone already: " + id);
    }
    return new Merge(id, kept, absorbed, mergedAt, mergedBy, at, by, version);
  }
}
