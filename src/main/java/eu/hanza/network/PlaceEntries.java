package eu.hanza.network;

import eu.hanza.forms.spi.RegisterEntries;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.NormalisedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Places as answers: a country by its two letters, a region by its NUTS code, a town by its country
 * and name, such as {@code PL Kraków}. What the register does not know is written as typed.
 */
@Component
class PlaceEntries implements RegisterEntries, PlaceProposals {

  private static final int MOST = 8;

  private final Territories territories;

  PlaceEntries(Territories territories) {
    this.territories = territories;
  }

  @Override
  public String appearance() {
    return "place";
  }

  @Override
  public String proposals() {
    return "/places/suggest";
  }

  @Override
  public List<String> keys(String typed, Language language) {
    var text = typed.strip();
    var code = text.toUpperCase(Locale.ROOT);
    if (code.matches("[A-Z]{2}[A-Z0-9]{0,3}") && isKnown(code)) {
      return List.of(code);
    }
    var found = new ArrayList<String>();
    for (var country : territories.countries()) {
      if (isCountry(country, text)) {
        return List.of(country);
      }
      territories.place(country, text).ifPresent(seat -> found.add(country + " " + seat.place()));
      if (text.toUpperCase(Locale.ROOT).startsWith(country + " ")) {
        territories
            .place(country, text.substring(3))
            .ifPresent(seat -> found.add(country + " " + seat.place()));
      }
    }
    return found;
  }

  private boolean isKnown(String code) {
    return code.length() == 2
        ? territories.knowsCountry(code)
        : territories.knowsCountry(code.substring(0, 2)) && territories.knowsNuts(code, "2021");
  }

  private static boolean isCountry(String country, String text) {
    return Arrays.stream(Language.values())
        .anyMatch(language -> NormalisedText.same(Formats.of(language).country(country), text));
  }

  @Override
  public Optional<String> name(String key, Language language) {
    if (key.matches("[A-Z]{2}") && territories.knowsCountry(key)) {
      return Optional.of(Formats.of(language).country(key));
    }
    return key.matches("[A-Z]{2} .+") && territories.knowsCountry(key.substring(0, 2))
        ? Optional.of(PlaceNames.in(language, key.substring(0, 2), key.substring(3)))
        : Optional.empty();
  }

  @Override
  public List<String> resembling(String typed, Language language) {
    var folded = NormalisedText.fold(typed.strip());
    if (folded.isBlank()) {
      return List.of();
    }
    var names = new ArrayList<String>();
    territories.countriesBy(language).stream()
        .map(Formats.of(language)::country)
        .forEach(names::add);
    PlaceNames.spoken(language).forEach(names::add);
    return names.stream()
        .filter(name -> NormalisedText.fold(name).startsWith(folded))
        .distinct()
        .limit(MOST)
        .toList();
  }
}
