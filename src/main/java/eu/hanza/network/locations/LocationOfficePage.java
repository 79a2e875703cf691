package eu.hanza.network.locations;

import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.TextView;
import java.util.List;

/**
 * The office of locations.
 *
 * @param shelves what is kept, by kind
 * @param typed the organisation typed to be shown as a creative business
 */
public record LocationOfficePage(List<Shelf> shelves, String typed, FormErrors errors) {

  /** Things of a kind, and where another is added; empty where it is added otherwise. */
  public record Shelf(String kind, String heading, String add, List<Row> rows) {}

  /** A thing that is kept. */
  public record Row(String path, TextView name, String line) {}
}
