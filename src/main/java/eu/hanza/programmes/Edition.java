package eu.hanza.programmes;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.ProgrammeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One year of a programme, under the name that it had then (T14). */
@Table(schema = "programmes", name = "edition")
record Edition(
    @Id EditionId id,
    ProgrammeId programme,
    int year,
    @Nullable Integer number,
    LocalizedText name,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn,
    @Version int version) {

  EditionSummary summary() {
    return new EditionSummary(id, programme, year, number, name, startsOn, endsOn);
  }

  static Edition of(EditionSummary summary, int version) {
    return new Edition(
        summary.id(),
        summary.programme(),
        summary.year(),
        summary.number(),
        summary.name(),
        summary.startsOn(),
        summary.endsOn(),
        version);
  }
}
