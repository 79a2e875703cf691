package eu.hanza.forms.xlsform;

import eu.hanza.forms.SheetNote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Collects what is to be said of a workbook while it is read. */
final class Notes {

  private static final int MOST = 1_000;

  private final List<SheetNote> warnings = new ArrayList<>();
  private final List<SheetNote> reasons = new ArrayList<>();

  void warn(SheetNote note) {
    add(warnings, note);
  }

  void refuse(SheetNote note) {
    add(reasons, note);
  }

  private static void add(List<SheetNote> notes, SheetNote note) {
    if (notes.size() < MOST && !notes.contains(note)) {
      notes.add(note);
    }
  }

  /** A note on a place, with values named two by two. */
  static SheetNote of(
      String sheet, int row, String column, String key, Map<String, Object> values) {
    return new SheetNote(sheet, row, column, key, values);
  }

  boolean isRefused() {
    return !reasons.isEmpty();
  }

  List<SheetNote> warnings() {
    return inOrder(warnings);
  }

  List<SheetNote> reasons() {
    return inOrder(reasons);
  }

  private static List<SheetNote> inOrder(List<SheetNote> notes) {
    return notes.stream()
        .sorted(Comparator.comparingInt(Notes::place).thenComparingInt(SheetNote::row))
        .toList();
  }

  private static int place(SheetNote note) {
    return List.of("", "survey", "choices", "settings").indexOf(note.sheet()) & 0xff;
  }
}
