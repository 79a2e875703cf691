package eu.hanza.knowledge.web;

import eu.hanza.shell.spi.TextView;
import java.util.List;

/**
 * Two practices of one organisation that may be the same, side by side.
 *
 * @param path the page of the other one
 * @param title the title of the other one
 * @param state how far the other one has come, in words
 * @param pairs what each says
 */
public record TwinView(String path, TextView title, String state, List<Pair> pairs) {

  /** What this one and the other one say under a heading. */
  public record Pair(String label, TextView here, TextView there) {}
}
