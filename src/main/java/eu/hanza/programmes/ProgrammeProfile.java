package eu.hanza.programmes;

import eu.hanza.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What a programme says about itself.
 *
 * @param name its name
 * @param shortName its acronym; may be empty
 * @param lede what it is, in a sentence
 * @param mission its longer text, paragraphs apart by blank lines
 * @param targetGroups for whom it is, one group a line
 * @param accent the accent of its site
 * @param scope codes of countries and of groups of countries, apart by commas
 * @param funder the fund behind it; null for none
 */
public record ProgrammeProfile(
    LocalizedText name,
    String shortName,
    LocalizedText lede,
    LocalizedText mission,
    LocalizedText targetGroups,
    Accent accent,
    String scope,
    @Nullable FunderId funder) {

  /** A profile with a name only. */
  public static ProgrammeProfile named(LocalizedText name) {
    return new ProgrammeProfile(
        name,
        "",
        LocalizedText.EMPTY,
        LocalizedText.EMPTY,
        LocalizedText.EMPTY,
        Accent.TEAL,
        "",
        null);
  }
}
