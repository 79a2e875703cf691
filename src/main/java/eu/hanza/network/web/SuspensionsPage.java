package eu.hanza.network.web;

import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Option;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rules that suspend cooperation with countries, and the form of a new one.
 *
 * @param rules those that exist
 * @param values what was typed
 * @param countries all countries
 * @param programmes those that the reader may decide for
 * @param errors what has to be corrected
 * @param preview what a new rule would touch; null before somebody asked
 */
public record SuspensionsPage(
    List<Rule> rules,
    Map<String, String> values,
    List<Option> countries,
    List<Option> programmes,
    FormErrors errors,
    @Nullable Touched preview) {

  /** What stands in a field. */
  public String value(String name) {
    return values.getOrDefault(name, "");
  }

  /** A rule, and whether the reader may end it. */
  public record Rule(
      String id,
      String country,
      String where,
      String when,
      String reason,
      Touched touched,
      boolean open) {}

  /** What a rule touches. */
  public record Touched(String count, List<Item> items) {}

  /** One thing that a rule touches. */
  public record Item(String kind, String label, String day, @Nullable String href) {}
}
