package eu.hanza.tables;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What an import would do, row by row, before anything is saved.
 *
 * <p>Whoever imports keeps to this: a dry run saves nothing; the import itself saves all rows in
 * one transaction or none; it is refused while {@link #isClean} is false; a doubtful row is saved
 * only as a person has decided; and the same file imported again is {@link Outcome#UNCHANGED} in
 * every row.
 */
public record DryRunReport(List<RowOutcome> rows) {

  /** Makes the list unchangeable. */
  public DryRunReport {
    rows = List.copyOf(rows);
  }

  /** Looks at every row of a sheet in its order. */
  public static DryRunReport of(
      TableReading.Sheet sheet, Function<TableReading.Row, RowOutcome> look) {
    return new DryRunReport(sheet.rows().stream().map(look).toList());
  }

  /** How many rows have this outcome. */
  public long count(Outcome outcome) {
    return rows.stream().filter(row -> row.outcome() == outcome).count();
  }

  /** How many rows have each outcome, zeros included; together as many as there are rows. */
  public Map<Outcome, Long> counts() {
    return Collections.unmodifiableMap(
        Arrays.stream(Outcome.values())
            .collect(
                Collectors.toMap(
                    Function.identity(),
                    this::count,
                    (one, other) -> one,
                    () -> new EnumMap<Outcome, Long>(Outcome.class))));
  }

  /** Whether the import may be carried out: no row breaks a rule. */
  public boolean isClean() {
    return count(Outcome.REFUSED) == 0;
  }
}
