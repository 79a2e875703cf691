package eu.hanza.events.spi;

import java.util.Collection;
import java.util.Map;

/** A column that another module adds to the history of a series. */
public interface EditionColumn {

  /** Smaller numbers stand first. */
  int order();

  /** The key of its heading. */
  String labelKey();

  /**
   * How many there are of each edition; an edition that is left out has no data, which is not the
   * same as none.
   */
  Map<EditionId, Integer> counts(Collection<EditionId> editions);

  /** The page that lists what was counted, without the language. */
  String path(EditionId edition);
}
