package eu.hanza.forms;

import java.util.List;
import java.util.Map;

/**
 * Questions that are asked as often as there is something to tell of: once per partner, per day.
 *
 * @param count the rule that says how often; empty where the person adds and removes
 */
public record Repeat(
    QuestionId id,
    String name,
    Wording wording,
    String relevant,
    String appearance,
    String count,
    List<FormItem> items,
    boolean retired,
    Map<String, String> extra)
    implements FormItem {

  /** Makes what it holds unchangeable. */
  public Repeat {
    items = List.copyOf(items);
    extra = InOrder.copy(extra);
  }

  /** A repeat without a heading, known by its name. */
  public static Repeat of(String name, List<FormItem> items) {
    return new Repeat(new QuestionId(name), name, Wording.NONE, "", "", "", items, false, Map.of());
  }

  /** The same, asked only when the rule holds. */
  public Repeat withRelevant(String rule) {
    return new Repeat(id, name, wording, rule, appearance, count, items, retired, extra);
  }

  /** The same, as often as the rule says. */
  public Repeat withCount(String rule) {
    return new Repeat(id, name, wording, relevant, appearance, rule, items, retired, extra);
  }
}
