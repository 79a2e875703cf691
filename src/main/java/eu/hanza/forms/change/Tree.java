package eu.hanza.forms.change;

import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.FormItem;
import eu.hanza.forms.QuestionId;
import eu.hanza.forms.Repeat;
import eu.hanza.forms.change.FormEdit.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a form with what lies above each.
 *
 * @param above the groups and repeats above each row, the outermost first
 */
record Tree(FormDefinition form, Map<QuestionId, List<FormItem>> above) {

  static Tree of(FormDefinition form) {
    var above = new LinkedHashMap<QuestionId, List<FormItem>>();
    form.items().forEach(item -> note(item, List.of(), above));
    return new Tree(form, above);
  }

  private static void note(
      FormItem item, List<FormItem> line, Map<QuestionId, List<FormItem>> above) {
    above.putIfAbsent(item.id(), line);
    var below = new ArrayList<>(line);
    below.add(item);
    item.items().forEach(inner -> note(inner, List.copyOf(below), above));
  }

  List<FormItem> line(FormItem item) {
    return above.getOrDefault(item.id(), List.of());
  }

  @Nullable FormItem parent(FormItem item) {
    var line = line(item);
    return line.isEmpty() ? null : line.getLast();
  }

  List<FormItem> siblings(FormItem item) {
    var parent = parent(item);
    return parent == null ? form.items() : parent.items();
  }

  List<Repeat> repeats(FormItem item) {
    return line(item).stream().filter(Repeat.class::isInstance).map(Repeat.class::cast).toList();
  }

  /** Whether a row is part of the form: neither it nor what it lies in was taken out. */
  boolean isLive(FormItem item) {
    return !item.retired() && line(item).stream().noneMatch(FormItem::retired);
  }

  /** Each row is changed after those that it holds. */
  static List<FormItem> each(List<FormItem> items, UnaryOperator<FormItem> change) {
    return items.stream()
        .map(
            item ->
                change.apply(
                    item.items().isEmpty()
                        ? item
                        : Copies.holding(item, each(item.items(), change))))
        .toList();
  }

  static List<FormItem> replaced(
      List<FormItem> items, QuestionId id, UnaryOperator<FormItem> change) {
    return each(items, item -> item.id().equals(id) ? change.apply(item) : item);
  }

  static List<FormItem> without(List<FormItem> items, QuestionId id) {
    return items.stream()
        .filter(item -> !item.id().equals(id))
        .map(
            item -> item.items().isEmpty() ? item : Copies.holding(item, without(item.items(), id)))
        .toList();
  }

  static List<FormItem> with(List<FormItem> items, List<FormItem> more, Place place) {
    return switch (place) {
      case Place.AtEnd end -> joined(items, more);
      case Place.Into(var parent) ->
          replaced(items, parent, item -> Copies.holding(item, joined(item.items(), more)));
      case Place.Before(var sibling) -> beside(items, more, sibling, 0);
      case Place.After(var sibling) -> beside(items, more, sibling, 1);
    };
  }

  private static List<FormItem> joined(List<FormItem> items, List<FormItem> more) {
    var all = new ArrayList<>(items);
    all.addAll(more);
    return all;
  }

  private static List<FormItem> beside(
      List<FormItem> items, List<FormItem> more, QuestionId sibling, int offset) {
    var all = new ArrayList<FormItem>();
    for (var item : items) {
      var held =
          item.items().isEmpty()
              ? item
              : Copies.holding(item, beside(item.items(), more, sibling, offset));
      all.add(held);
      if (item.id().equals(sibling)) {
        all.addAll(all.size() - 1 + offset, more);
      }
    }
    return all;
  }
}
