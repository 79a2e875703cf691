package eu.hanza.events.spi;

import eu.hanza.kernel.LocalizedText;
import java.util.List;
import java.util.Optional;

/** Knows the editions of all series. */
public interface Editions {

  /**
   * An edition of a series.
   *
   * @param series the name of the series
   * @param path the page of the series, without the language
   */
  record Edition(EditionId id, LocalizedText series, int number, int year, String path) {}

  /** All editions, series by series, the latest first. */
  List<Edition> all();

  /** One of them. */
  Optional<Edition> find(EditionId id);
}
