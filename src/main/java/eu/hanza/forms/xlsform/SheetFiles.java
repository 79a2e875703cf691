package eu.hanza.forms.xlsform;

import eu.hanza.forms.FormReading;
import eu.hanza.tables.TableLimits;
import eu.hanza.tables.TableReader;
import eu.hanza.tables.TableReading;
import eu.hanza.tables.WorkbookReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads forms that are kept as one CSV file for each sheet, such as {@code card.survey.csv}. */
public final class SheetFiles {

  private SheetFiles() {}

  /** Reads the sheets of a form from the class path, by the beginning of their names. */
  public static FormReading read(String base) {
    var sheets = new ArrayList<WorkbookReading.Sheet>();
    for (var sheet : List.of("survey", "choices", "settings")) {
      add(base + "." + sheet + ".csv", sheet, sheets);
    }
    return FormWorkbook.read(base, new WorkbookReading.Workbook(sheets));
  }

  private static void add(String file, String sheet, List<WorkbookReading.Sheet> sheets) {
    try (var in = SheetFiles.class.getResourceAsStream(file)) {
      if (in == null) {
        return;
      }
      switch (TableReader.read(in, file, TableLimits.USUAL)) {
        case TableReading.Sheet table -> sheets.add(sheet(sheet, table));
        case TableReading.Unreadable(var why) ->
            throw new IllegalStateException(file + " is broken: " + why);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static WorkbookReading.Sheet sheet(String name, TableReading.Sheet table) {
    var rows = new ArrayList<WorkbookReading.Row>();
    rows.add(new WorkbookReading.Row(1, table.header(), Set.of()));
    table
        .rows()
        .forEach(row -> rows.add(new WorkbookReading.Row(row.number(), row.cells(), Set.of())));
    return new WorkbookReading.Sheet(name, rows);
  }
}
