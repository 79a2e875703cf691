package eu.hanza.forms;

import java.util.List;

/** What came of reading the workbook of a form: the whole form, or all that is in its way. */
public sealed interface FormReading {

  /**
   * A form that was read without loss.
   *
   * @param warnings what Hanza keeps but does not use, and what it took for something else
   */
  record Read(FormDefinition form, List<SheetNote> warnings) implements FormReading {

    /** Makes the list unchangeable. */
    public Read {
      warnings = List.copyOf(warnings);
    }
  }

  /** A workbook that was refused; nothing of it is kept. */
  record Refused(List<SheetNote> reasons) implements FormReading {

    /** Makes the list unchangeable. */
    public Refused {
      reasons = List.copyOf(reasons);
    }
  }
}
