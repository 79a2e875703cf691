package eu.hanza.events.series;

import eu.hanza.events.sessions.ThemeId;
import eu.hanza.kernel.LocalizedText;
import java.util.List;

/**
 * An edition as pages see it.
 *
 * @param id the id
 * @param series whose it is
 * @param edition what its office says
 * @param themes its themes with their ids, in order
 * @param events how many events belong to it
 */
public record EditionSummary(
    SeriesEditionId id, SeriesId series, EditionDraft edition, List<Theme> themes, int events) {

  /** Makes the list unchangeable. */
  public EditionSummary {
    themes = List.copyOf(themes);
  }

  /**
   * A theme of an edition.
   *
   * @param id which one
   * @param name its name
   */
  public record Theme(ThemeId id, LocalizedText name) {}
}
