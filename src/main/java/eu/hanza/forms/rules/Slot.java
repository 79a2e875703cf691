package eu.hanza.forms.rules;

import eu.hanza.forms.FormItem;
import eu.hanza.forms.Question;
import eu.hanza.forms.Repeat;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of a form in its place. The form itself is the slot without an item. */
final class Slot {

  private final int number;
  private final @Nullable FormItem item;
  private final @Nullable Slot parent;
  private final List<Slot> children = new ArrayList<>();

  Slot(int number, @Nullable FormItem item, @Nullable Slot parent) {
    this.number = number;
    this.item = item;
    this.parent = parent;
  }

  int number() {
    return number;
  }

  @Nullable FormItem item() {
    return item;
  }

  @Nullable Slot parent() {
    return parent;
  }

  List<Slot> children() {
    return children;
  }

  String name() {
    return item == null ? "" : item.name();
  }

  boolean isRepeat() {
    return item instanceof Repeat;
  }

  @Nullable Question question() {
    return item instanceof Question question ? question : null;
  }

  ValueType type() {
    return item == null ? ValueType.GROUP : ValueType.of(item);
  }

  /** It and all above it, the form first. */
  List<Slot> line() {
    var line = new ArrayList<Slot>();
    for (Slot slot = this; slot != null; slot = slot.parent) {
      line.addFirst(slot);
    }
    return line;
  }

  /** The repeats that it lies in, the outermost first. */
  List<Slot> repeats() {
    return line().stream().filter(slot -> slot != this && slot.isRepeat()).toList();
  }

  @Override
  public String toString() {
    return name();
  }
}
