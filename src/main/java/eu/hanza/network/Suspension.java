package eu.hanza.network;

import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.ProgrammeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/** A rule that cooperation with a country rests from a day on, in a programme or everywhere. */
@Table(schema = "network", name = "suspension")
record Suspension(
    @Id SuspensionId id,
    @Nullable ProgrammeId programme,
    String country,
    @Column("valid_from") LocalDate from,
    @Column("valid_to") @Nullable LocalDate to,
    LocalizedText reason,
    String source,
    Instant decidedAt,
    @Nullable UUID decidedBy,
    @Version int version)
    implements Dated {

  /** The id of a suspension. */
  record SuspensionId(UUID value) implements EntityId {}

  Suspension lift(LocalDate lastDay) {
    Dated.check(from, lastDay);
    return new Suspension(
        id, programme, country, from, lastDay, reason, source, decidedAt, decidedBy, version);
  }

  boolean appliesIn(@Nullable ProgrammeId asked) {
    return programme == null || programme.equals(asked);
  }
}
