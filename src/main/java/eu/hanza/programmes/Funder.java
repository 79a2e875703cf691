package eu.hanza.programmes;

import eu.hanza.kernel.LocalizedText;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A source of money in its hierarchy, with the other names that texts give it, one a line. */
@Table(schema = "programmes", name = "funder")
record Funder(
    @Id FunderId id,
    @Nullable FunderId parent,
    FunderKind kind,
    LocalizedText name,
    String aliases,
    @Nullable LocalDate periodFrom,
    @Nullable LocalDate periodTo,
    boolean forNgos,
    @Version int version) {

  static Funder of(FunderSummary summary, int version) {
    return new Funder(
        summary.id(),
        summary.parent(),
        summary.kind(),
        summary.name(),
        String.join("\n", summary.aliases()),
        summary.periodFrom(),
        summary.periodTo(),
        summary.forNgos(),
        version);
  }

  FunderSummary summary() {
    return new FunderSummary(id, parent, kind, name, aliasList(), periodFrom, periodTo, forNgos);
  }

  private List<String> aliasList() {
    return Arrays.stream(aliases.split("\\R"))
        .map(String::strip)
        .filter(alias -> !alias.isEmpty())
        .toList();
  }
}
