package eu.hanza.programmes;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * A programme as other modules see it.
 *
 * @param id the id
 * @param slug its part of addresses
 * @param name its name
 * @param shortName its acronym; may be empty
 * @param lede what it is, in a sentence
 * @param accent the accent of its site
 * @param funder the fund behind it; null for none
 * @param published whether everybody may see it
 */
public record ProgrammeSummary(
    ProgrammeId id,
    String slug,
    LocalizedText name,
    String shortName,
    LocalizedText lede,
    Accent accent,
    @Nullable FunderId funder,
    boolean published) {

  /** The address of its site, without the language. */
  public String path() {
    return "/" + slug;
  }

  /** The acronym, or the name where there is none. */
  public String brief(Language language) {
    return shortName.isEmpty() ? name.in(language).text() : shortName;
  }
}
