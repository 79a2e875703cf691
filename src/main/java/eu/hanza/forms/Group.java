package eu.hanza.forms;

import java.util.List;
import java.util.Map;

/** Questions that belong together, under one heading and one rule of relevance. */
public record Group(
    QuestionId id,
    String name,
    Wording wording,
    String relevant,
    String appearance,
    List<FormItem> items,
    boolean retired,
    Map<String, String> extra)
    implements FormItem {

  /** Makes what it holds unchangeable. */
  public Group {
    items = List.copyOf(items);
    extra = InOrder.copy(extra);
  }

  /** A group without a heading, known by its name. */
  public static Group of(String name, List<FormItem> items) {
    return new Group(new QuestionId(name), name, Wording.NONE, "", "", items, false, Map.of());
  }

  /** The same, asked only when the rule holds. */
  public Group withRelevant(String rule) {
    return new Group(id, name, wording, rule, appearance, items, retired, extra);
  }

  /** Whether it is a table whose rows are questions with the same choices. */
  public boolean isMatrix() {
    return List.of(appearance.strip().split("\\s+")).contains("table-list");
  }
}
