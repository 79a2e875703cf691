package eu.hanza.shell.spi;

import java.util.Map;

/**
 * A part of a page that a module adds to a page of another: a template and the values it takes.
 *
 * @param template the template's name without its ending, such as {@code events/_next}
 * @param values its parameters, besides {@code frame}, which is always given
 */
public record Part(String template, Map<String, Object> values) {

  /** A part whose template takes one view named {@code view}. */
  public static Part of(String template, Object view) {
    return new Part(template, Map.of("view", view));
  }
}
