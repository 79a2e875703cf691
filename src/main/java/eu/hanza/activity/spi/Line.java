package eu.hanza.activity.spi;

import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.PersonId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line of history. Its message {@code <key>} in the module's bundle says it in words; {@code
 * actor} and the values given by {@link #with} may stand in it.
 *
 * @param key message key, such as {@code events.history.published}
 * @param actor who did it; null for Hanza itself or an unknown visitor
 * @param object what it was done to
 * @param values values for the message: ids, states, dates, never personal data
 * @param changes fields with their values before and after
 */
public record Line(
    String key,
    @Nullable PersonId actor,
    EntityId object,
    Map<String, String> values,
    Map<String, Change> changes) {

  /** Makes the maps unchangeable. */
  public Line {
    values = Map.copyOf(values);
    changes = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(changes));
  }

  /**
   * How one field changed.
   *
   * @param before the value before; empty for none
   * @param after the value after; empty for none
   */
  public record Change(String before, String after) {}

  /** A line without changed fields. */
  public static Line of(String key, @Nullable PersonId actor, EntityId object) {
    return new Line(key, actor, object, Map.of(), Map.of());
  }

  /** The line with a value for its message. */
  public Line with(String name, Object value) {
    var more = new LinkedHashMap<>(values);
    more.put(name, value.toString());
    return new Line(key, actor, object, more, changes);
  }

  /** The line with a field that changed; equal values leave it as it is. */
  public Line changed(String field, @Nullable Object before, @Nullable Object after) {
    if (Objects.equals(before, after)) {
      return this;
    }
    var more = new LinkedHashMap<>(changes);
    more.put(field, new Change(text(before), text(after)));
    return new Line(key, actor, object, values, more);
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
