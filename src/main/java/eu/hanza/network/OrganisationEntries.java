package eu.hanza.network;

import eu.hanza.forms.spi.RegisterEntries;
import eu.hanza.kernel.Language;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The organisations as answers: the name that the register has where the text names one, also by an
 * alias; whoever is not in the register is written as typed.
 */
@Component
class OrganisationEntries implements RegisterEntries {

  private static final int LONGEST = 300;

  private final OrganisationFinder finder;
  private final OrganisationDirectory directory;

  OrganisationEntries(OrganisationFinder finder, OrganisationDirectory directory) {
    this.finder = finder;
    this.directory = directory;
  }

  @Override
  public String appearance() {
    return "organisation";
  }

  @Override
  public String proposals() {
    return "/organisations/suggest";
  }

  @Override
  public List<String> keys(String typed, Language language) {
    if (typed.isBlank() || typed.length() > LONGEST) {
      return List.of();
    }
    return finder.named(typed).map(directory::get).stream()
        .map(OrganisationSummary::ownName)
        .toList();
  }

  @Override
  public Optional<String> name(String key, Language language) {
    return Optional.empty();
  }
}
