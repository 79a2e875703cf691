package eu.hanza.forms.change;

import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.FormReading;
import eu.hanza.forms.xlsform.FormWorkbook;
import eu.hanza.tables.TableLimits;
import eu.hanza.tables.TableReader;
import eu.hanza.tables.TableReading;
import eu.hanza.tables.WorkbookReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Questions that many forms ask, ready to be put into one. They are kept as the sheets of an
 * XLSForm workbook, one readable file each, in Polish, English and Ukrainian.
 */
public enum ReadyBlock {
  /** Name, e-mail address and telephone number. */
  CONTACT("contact"),
  /** The organisation, what it is, and its numbers in Polish registers. */
  ORGANISATION("organisation"),
  /** The sector that a person works in and the function. */
  SECTOR("sector"),
  /** What a person needs to take part: voluntary, sensitive, soon erased (L6). */
  ACCESS("access"),
  /** Consents, one for each purpose, none of them ticked or needed (L2, L4). */
  CONSENTS("consents"),
  /** The age, and the consent of a guardian below the limit (L10). */
  MINORS("minors");

  private final String file;

  ReadyBlock(String file) {
    this.file = file;
  }

  /** The word for it in addresses and keys of messages. */
  public String word() {
    return file;
  }

  /** Its questions and lists as a form of their own. */
  public FormDefinition form() {
    var sheets = new ArrayList<WorkbookReading.Sheet>();
    for (var sheet : List.of("survey", "choices")) {
      read(sheet, sheets);
    }
    var settings = new WorkbookReading.Row(1, List.of("form_id", "default_language"), Set.of());
    var values = new WorkbookReading.Row(2, List.of(file, "pl"), Set.of());
    sheets.add(new WorkbookReading.Sheet("settings", List.of(settings, values)));
    return switch (FormWorkbook.read(file, new WorkbookReading.Workbook(sheets))) {
      case FormReading.Read(var form, var warnings) -> form;
      case FormReading.Refused(var reasons) ->
          throw new IllegalStateException("The block " + file + " is broken: " + reasons);
    };
  }

  private void read(String sheet, List<WorkbookReading.Sheet> sheets) {
    var name = file + "." + sheet + ".csv";
    try (var in = ReadyBlock.class.getResourceAsStream("/forms/blocks/" + name)) {
      if (in == null) {
        return;
      }
      switch (TableReader.read(in, name, TableLimits.USUAL)) {
        case TableReading.Sheet table -> sheets.add(sheet(sheet, table));
        case TableReading.Unreadable(var why) ->
            throw new IllegalStateException("The block " + name + " is broken: " + why);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static WorkbookReading.Sheet sheet(String name, TableReading.Sheet table) {
    var rows = new ArrayList<WorkbookReading.Row>();
    rows.add(new WorkbookReading.Row(1, table.header(), Set.of()));
    table.rows().forEach(r -> rows.add(new WorkbookReading.Row(r.number(), r.cells(), Set.of())));
    return new WorkbookReading.Sheet(name, rows);
  }
}
