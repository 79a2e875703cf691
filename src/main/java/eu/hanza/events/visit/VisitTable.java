package eu.hanza.events.visit;

import eu.hanza.events.visit.VisitBudget.Delegate;
import eu.hanza.tables.Cell;
import eu.hanza.tables.TableWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The budget of a study visit as a table for spreadsheets; its columns keep their names. */
final class VisitTable {

  private static final List<String> BEFORE = List.of("number", "name", "organisation");
  private static final List<String> AFTER = List.of("total", "currency");

  private VisitTable() {}

  /** Writes XLSX: one row for each person, then one with the sums. */
  static void xlsx(VisitBudget budget, String sum, OutputStream out) throws IOException {
    var columns =
        Stream.of(
                BEFORE.stream(),
                Arrays.stream(CostKind.values()).map(CostKind::field),
                AFTER.stream())
            .flatMap(Function.identity())
            .toList();
    var rows =
        Stream.concat(
            budget.delegates().stream().map(delegate -> row(delegate, budget.currency())),
            Stream.of(last(budget, sum)));
    TableWriter.xlsx(out, "Hanza", columns, rows);
  }

  private static List<Cell> row(Delegate delegate, String currency) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(delegate.row().number()));
    cells.add(Cell.of(delegate.row().name()));
    cells.add(Cell.of(delegate.row().organisation()));
    for (var kind : CostKind.values()) {
      cells.add(Cell.of(delegate.cost(kind, currency).amount()));
    }
    cells.add(Cell.of(delegate.total(currency).amount()));
    cells.add(Cell.of(currency));
    return cells;
  }

  private static List<Cell> last(VisitBudget budget, String sum) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(""));
    cells.add(Cell.of(sum));
    cells.add(Cell.of(""));
    for (var kind : CostKind.values()) {
      cells.add(Cell.of(budget.total(kind).amount()));
    }
    cells.add(Cell.of(budget.total().amount()));
    cells.add(Cell.of(budget.currency()));
    return cells;
  }
}
