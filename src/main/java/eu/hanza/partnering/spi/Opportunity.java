package eu.hanza.partnering.spi;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.OrganisationId;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A public record from which organisations learn or where they meet.
 *
 * @param id the id of the record
 * @param kind what it is
 * @param title its title
 * @param path its page, without the language
 * @param areas the slugs of the fields that it is about
 * @param country where it is or was, by ISO 3166 code; empty where it is nowhere
 * @param organisation whose it is; null where it is nobody's or unnamed
 * @param day when it takes place, or when it was looked at last
 */
public record Opportunity(
    UUID id,
    Kind kind,
    LocalizedText title,
    String path,
    Set<String> areas,
    String country,
    @Nullable OrganisationId organisation,
    @Nullable LocalDate day) {

  /** What there is. */
  public enum Kind {
    /** Something that works elsewhere. */
    PRACTICE,
    /** An event that is still to come. */
    EVENT;

    /** The key of its word. */
    public String key() {
      return "partnering.opportunity." + name().toLowerCase(Locale.ROOT);
    }
  }

  /** Makes the set unchangeable. */
  public Opportunity {
    areas = Set.copyOf(areas);
  }
}
