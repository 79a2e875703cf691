package eu.hanza.programmes;

import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.network.CountryGroups;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads the countries and groups of countries in which a programme works. */
@Component
public class CountryScope {

  private final CountryGroups groups;

  CountryScope(CountryGroups groups) {
    this.groups = groups;
  }

  /** The codes of countries and the slugs of groups of a scope, which commas keep apart. */
  public List<String> codes(String scope) {
    return Arrays.stream(scope.split("[,;\\s]+")).filter(code -> !code.isEmpty()).toList();
  }

  /** The names of its countries and groups in a language. */
  public List<String> names(String scope, Language language) {
    return codes(scope).stream().map(code -> name(code, language)).toList();
  }

  private String name(String code, Language language) {
    return code.matches("[A-Z]{2}")
        ? Formats.of(language).country(code)
        : groups.find(code).map(group -> group.name().in(language).text()).orElse(code);
  }
}
