package eu.hanza.network;

import eu.hanza.kernel.Refusal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is wrong with a draft, and what only deserves a second look. */
@Component
class DraftCheck {

  /** ISO 3166-1, and XK, which the EU uses for Kosovo. */
  private static final Set<String> COUNTRIES =
      Stream.concat(Arrays.stream(Locale.getISOCountries()), Stream.of("XK"))
          .collect(Collectors.toUnmodifiableSet());

  private static final int LONGEST_NAME = 300;

  private final Territories territories;

  DraftCheck(Territories territories) {
    this.territories = territories;
  }

  List<Refusal> refusals(OrganisationDraft draft) {
    var wrong = new ArrayList<Refusal>();
    if (draft.ownName().isBlank()) {
      wrong.add(Refusal.of("network.draft.name").at("name"));
    }
    if (draft.ownName().length() > LONGEST_NAME) {
      wrong.add(Refusal.of("network.draft.long", Map.of("most", LONGEST_NAME)).at("name"));
    }
    if (!draft.website().isEmpty() && !isAddress(draft.website())) {
      wrong.add(Refusal.of("network.draft.website").at("website"));
    }
    for (var identifier : draft.identifiers()) {
      IdentifierCheck.check(identifier.scheme(), identifier.value())
          .ifPresent(why -> wrong.add(why.at(RowReader.column(identifier.scheme()))));
    }
    for (var seat : draft.seats()) {
      if (!COUNTRIES.contains(seat.country())) {
        wrong.add(
            Refusal.of("network.draft.country", Map.of("country", seat.country())).at("country"));
      }
    }
    return wrong;
  }

  private static boolean isAddress(String website) {
    try {
      var address = new URI(website);
      var scheme = address.getScheme();
      return ("https".equals(scheme) || "http".equals(scheme)) && address.getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  List<Refusal> warnings(OrganisationDraft draft) {
    var warnings = new ArrayList<Refusal>();
    for (var seat : draft.seats()) {
      if (!territories.knowsCountry(seat.country())) {
        warnings.add(
            Refusal.of("network.warning.country", Map.of("country", seat.country())).at("country"));
      }
      if (!seat.nuts().isEmpty() && !territories.knowsNuts(seat.nuts(), seat.nutsVersion())) {
        warnings.add(
            Refusal.of(
                    "network.warning.nuts",
                    Map.of("code", seat.nuts(), "version", seat.nutsVersion()))
                .at("nuts"));
      }
      if (!seat.terc().isEmpty()) {
        IdentifierCheck.check(IdentifierScheme.TERC, seat.terc())
            .ifPresent(why -> warnings.add(why.at("terc")));
      }
    }
    return warnings;
  }
}
