package eu.hanza.partnering.web;

import eu.hanza.kernel.Language;
import eu.hanza.network.OrganisationSummary;
import eu.hanza.partnering.ListingKind;
import eu.hanza.partnering.ListingSummary;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A listing in the words of schema.org, for a data block of its page. */
final class OfferJsonLd {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private OfferJsonLd() {}

  /** The data block; it can stand in HTML as it is. An organisation that is null is not named. */
  static String of(
      ListingSummary listing,
      @Nullable OrganisationSummary organisation,
      String url,
      Language language) {
    var fields = new LinkedHashMap<String, Object>();
    var title = listing.listing().title().in(language);
    fields.put("@context", "https://schema.org");
    fields.put("@type", listing.listing().kind() == ListingKind.OFFER ? "Offer" : "Demand");
    fields.put("@id", url);
    fields.put("url", url);
    fields.put("name", title.text());
    fields.put("description", listing.listing().summary().in(language).text());
    fields.put("inLanguage", title.language());
    fields.put("availabilityStarts", String.valueOf(listing.publishedOn()));
    fields.put("availabilityEnds", String.valueOf(listing.endsOn()));
    if (organisation != null && listing.listing().kind() == ListingKind.OFFER) {
      var who = Map.of("@type", "Organization", "name", organisation.name(language).text());
      fields.put("offeredBy", who);
    }
    return JSON.writeValueAsString(fields)
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026");
  }
}
