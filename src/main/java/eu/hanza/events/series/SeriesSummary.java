package eu.hanza.events.series;

import eu.hanza.kernel.ProgrammeId;

/**
 * A series as pages and other parts see it.
 *
 * @param id the id
 * @param programme whose it is
 * @param slug its part of addresses
 * @param series what its office says
 */
public record SeriesSummary(SeriesId id, ProgrammeId programme, String slug, SeriesDraft series) {

  /** Its page, without the language. */
  public String path() {
    return "/series/" + slug;
  }
}
