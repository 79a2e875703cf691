package eu.hanza.forms;

import java.util.Map;

/**
 * What is wrong with an answer.
 *
 * @param path where
 * @param key the key of the message
 * @param values what the message names
 * @param message what the form itself says in the language that is read; empty where it says
 *     nothing
 */
public record AnswerError(AnswerPath path, String key, Map<String, Object> values, String message) {

  /** Makes the values unchangeable. */
  public AnswerError {
    values = Map.copyOf(values);
  }
}
