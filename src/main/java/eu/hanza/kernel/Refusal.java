package eu.hanza.kernel;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An expected "no" with a stable message key and the values that its message names.
 *
 * @param key message key, such as {@code events.register.closed}
 * @param field name of the form field that the refusal belongs to; null for the whole form
 * @param values named arguments of the message
 */
public record Refusal(String key, @Nullable String field, Map<String, Object> values) {

  /** Makes the values unchangeable. */
  public Refusal {
    values = Map.copyOf(values);
  }

  /** A refusal without values, of a whole form. */
  public static Refusal of(String key) {
    return new Refusal(key, null, Map.of());
  }

  /** A refusal with values, of a whole form. */
  public static Refusal of(String key, Map<String, Object> values) {
    return new Refusal(key, null, values);
  }

  /** The same refusal, shown at a field. */
  public Refusal at(String name) {
    return new Refusal(key, name, values);
  }
}
