package eu.hanza.accounts;

import eu.hanza.kernel.ProgrammeId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** An information clause; each publication is a numbered edition whose text never changes. */
@Table(schema = "accounts", name = "clause")
record Clause(
    @Id ClauseId id,
    @Nullable ProgrammeId programme,
    String name,
    @Embedded.Empty ClauseWording wording,
    int edition,
    @Nullable Instant publishedAt,
    @Version int version) {

  static Clause draft(@Nullable ProgrammeId programme, String name, ClauseWording wording) {
    return new Clause(ClauseId.next(), programme, name, wording, 0, null, 0);
  }

  Clause say(String newName, ClauseWording newWording) {
    return new Clause(id, programme, newName, newWording, edition, publishedAt, version);
  }

  /** Publishes the wording as the next edition. */
  Clause publish(Instant at) {
    if (!wording.missing().isEmpty()) {
      throw new IllegalStateException("A clause with missing parts cannot be published");
    }
    return new Clause(id, programme, name, wording, edition + 1, at, version);
  }

  ClauseSummary summary() {
    return new ClauseSummary(id, programme, name, wording, edition);
  }
}
