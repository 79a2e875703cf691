package eu.hanza.events.series;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.Period;
import eu.hanza.kernel.QualifiedNumber;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an office says of an edition.
 *
 * @param number its number in the series, from one
 * @param year the year
 * @param name its own name; may be empty
 * @param days the days; null where nobody knows them
 * @param city where it takes place; may be empty
 * @param figures what was counted; what is missing is not known
 * @param source where the figures come from; empty without figures
 * @param themes its themes in order
 */
public record EditionDraft(
    int number,
    int year,
    LocalizedText name,
    @Nullable Period days,
    LocalizedText city,
    Map<Indicator, QualifiedNumber> figures,
    String source,
    List<LocalizedText> themes) {

  /** Makes the lists unchangeable. */
  public EditionDraft {
    figures = Map.copyOf(figures);
    themes = List.copyOf(themes);
  }
}
