package eu.hanza.programmes;

import java.util.Map;

/**
 * A contradiction inside a programme that somebody should look at; nothing is changed by itself.
 *
 * @param key message key, such as {@code programmes.hint.areas}
 * @param values named arguments of the message
 */
public record ProgrammeHint(String key, Map<String, Object> values) {

  /** Makes the values unchangeable. */
  public ProgrammeHint {
    values = Map.copyOf(values);
  }
}
