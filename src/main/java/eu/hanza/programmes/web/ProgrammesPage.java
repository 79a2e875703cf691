package eu.hanza.programmes.web;

import eu.hanza.kernel.Language;
import eu.hanza.programmes.ProgrammeSummary;
import eu.hanza.shell.spi.TextView;
import java.util.List;

/**
 * The list of published programmes.
 *
 * @param tiles the programmes by name
 */
public record ProgrammesPage(List<Tile> tiles) {

  /**
   * A programme in the list.
   *
   * @param name its name
   * @param lede what it is
   * @param shortName its acronym; may be empty
   * @param path its address
   * @param accent its accent
   */
  public record Tile(TextView name, TextView lede, String shortName, String path, String accent) {}

  static ProgrammesPage of(List<ProgrammeSummary> programmes, Language language) {
    return new ProgrammesPage(
        programmes.stream()
            .map(
                one ->
                    new Tile(
                        TextView.of(one.name(), language),
                        TextView.of(one.lede(), language),
                        one.shortName(),
                        one.path(),
                        one.accent().css()))
            .toList());
  }
}
