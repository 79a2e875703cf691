package eu.hanza.forms.rules;

import eu.hanza.forms.Choice;
import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.FormItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of a form as a tree, and what names mean in it. */
final class FormTree {

  private final FormDefinition definition;
  private final List<Slot> slots = new ArrayList<>();
  private final Map<String, List<Slot>> byName = new HashMap<>();

  FormTree(FormDefinition definition) {
    this.definition = definition;
    var root = new Slot(0, null, null);
    slots.add(root);
    definition.items().forEach(item -> add(item, root));
  }

  private void add(FormItem item, Slot parent) {
    if (item.retired()) {
      return;
    }
    var slot = new Slot(slots.size(), item, parent);
    slots.add(slot);
    parent.children().add(slot);
    byName.computeIfAbsent(item.name(), name -> new ArrayList<>()).add(slot);
    item.items().forEach(inner -> add(inner, slot));
  }

  FormDefinition definition() {
    return definition;
  }

  Slot root() {
    return slots.getFirst();
  }

  /** All rows in page order, the form first; the place in the list is the number of the slot. */
  List<Slot> slots() {
    return slots;
  }

  List<Slot> named(String name) {
    return byName.getOrDefault(name, List.of());
  }

  /** What a name means for a row: of several the one that shares most repeats; null for none. */
  @Nullable Slot nearest(String name, Slot from) {
    Slot best = null;
    var most = -1;
    var same = 0;
    for (var slot : named(name)) {
      var shared = shared(slot, from);
      same = shared == most ? same + 1 : shared > most ? 1 : same;
      if (shared > most) {
        most = shared;
        best = slot;
      }
    }
    return same == 1 ? best : null;
  }

  private static int shared(Slot one, Slot other) {
    var ours = one.repeats();
    var theirs = new ArrayList<>(other.repeats());
    if (other.isRepeat()) {
      theirs.add(other);
    }
    var count = 0;
    while (count < Math.min(ours.size(), theirs.size()) && ours.get(count) == theirs.get(count)) {
      count++;
    }
    return count;
  }

  /** The lowest row that holds both; a row that is not a question holds itself. */
  static Slot common(Slot one, Slot other) {
    var ours = one.line();
    var theirs = other.line();
    var place = 0;
    while (place + 1 < Math.min(ours.size(), theirs.size())
        && ours.get(place + 1) == theirs.get(place + 1)) {
      place++;
    }
    return ours.get(place);
  }

  /** The rows below one that a name means. */
  static @Nullable Slot child(Slot parent, String name) {
    for (var slot : parent.children()) {
      if (slot.name().equals(name)) {
        return slot;
      }
    }
    return null;
  }

  /** A list of choices; null where there is none of that name. */
  @Nullable List<Choice> list(String name) {
    return definition.lists().get(name);
  }
}
