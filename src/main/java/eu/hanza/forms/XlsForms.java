package eu.hanza.forms;

import eu.hanza.forms.xlsform.FormWorkbook;
import eu.hanza.forms.xlsform.SheetFiles;
import eu.hanza.forms.xlsform.WorkbookWriter;

/** Reads and writes forms as workbooks in the shape of XLSForm. */
public final class XlsForms {

  private XlsForms() {}

  /** Reads a workbook, XLSX or XLS; of one with faults nothing is read, and all are named. */
  public static FormReading read(String fileName, byte[] content) {
    return FormWorkbook.read(fileName, content);
  }

  /**
   * Reads a form that lies on the class path as one CSV file for each sheet: {@code
   * <base>.survey.csv}, {@code .choices.csv}, {@code .settings.csv}.
   *
   * @throws IllegalStateException if it has faults
   */
  public static FormDefinition shipped(String base) {
    return switch (SheetFiles.read(base)) {
      case FormReading.Read(var form, var warnings) -> form;
      case FormReading.Refused(var reasons) ->
          throw new IllegalStateException(base + " is broken: " + reasons);
    };
  }

  /** Writes a form as an XLSX workbook, which reads as the same form. */
  public static byte[] write(FormDefinition form) {
    return WorkbookWriter.write(form);
  }
}
