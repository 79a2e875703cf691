package eu.hanza.programmes;

import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.Period;
import eu.hanza.kernel.ProgrammeId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** A priority in its place among those of the same programme or fund (T17). */
@Table(schema = "programmes", name = "priority")
record Priority(
    @Id PriorityId id,
    @Nullable ProgrammeId programme,
    @Nullable FunderId funder,
    int position,
    LocalizedText name,
    String source,
    String address,
    @Embedded.Empty(prefix = "valid_") Period validity,
    @Version int version) {

  static Priority of(PrioritySummary summary, int position) {
    return of(summary, position, 0);
  }

  private static Priority of(PrioritySummary summary, int position, int version) {
    return new Priority(
        summary.id(),
        summary.programme(),
        summary.funder(),
        position,
        summary.name(),
        summary.source(),
        summary.address(),
        summary.validity(),
        version);
  }

  Priority say(PrioritySummary summary) {
    return of(summary, position, version);
  }

  Priority at(int newPosition) {
    return of(summary(), newPosition, version);
  }

  PrioritySummary summary() {
    return new PrioritySummary(id, programme, funder, name, source, address, validity);
  }

  /** The programme or the fund whose it is, in whose history its lines stand. */
  EntityId owner() {
    return programme == null ? Objects.requireNonNull(funder) : programme;
  }
}
