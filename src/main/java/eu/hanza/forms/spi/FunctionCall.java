package eu.hanza.forms.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A function of a rule that is called.
 *
 * @param name with its prefix, such as {@code h:place-in}
 * @param arguments as texts: numbers with a point, days in ISO form, blank as empty
 * @param today the day of the form
 * @param known what Hanza knows of those who fill in, by name
 */
public record FunctionCall(
    String name, List<String> arguments, LocalDate today, Map<String, String> known) {

  /** Makes the lists unchangeable. */
  public FunctionCall {
    arguments = List.copyOf(arguments);
    known = Map.copyOf(known);
  }
}
