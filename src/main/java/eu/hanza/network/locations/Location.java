package eu.hanza.network.locations;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.Slug;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A place in which creative businesses work.
 *
 * @param country code of ISO 3166-1
 */
@Table(schema = "network", name = "location")
record Location(
    @Id LocationId id,
    Slug slug,
    String country,
    LocalizedText name,
    LocalizedText text,
    @Version int version) {

  /** Its page, without the language. */
  String path() {
    return "/locations/" + slug.value();
  }

  Location say(String nextCountry, LocalizedText nextName, LocalizedText nextText) {
    return new Location(id, slug, nextCountry, nextName, nextText, version);
  }
}
