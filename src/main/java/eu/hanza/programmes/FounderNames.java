package eu.hanza.programmes;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.network.OrganisationSummary;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The names of founders, drawn from the register of organisations for every language alike. */
@Component
class FounderNames {

  private final OrganisationDirectory organisations;

  FounderNames(OrganisationDirectory organisations) {
    this.organisations = organisations;
  }

  List<FounderName> of(Collection<Founder> founders) {
    var known = organisations.summaries(founders.stream().map(Founder::organisation).toList());
    return founders.stream()
        .flatMap(
            founder ->
                Stream.ofNullable(known.get(founder.organisation()))
                    .map(organisation -> name(founder, organisation)))
        .toList();
  }

  private static FounderName name(Founder founder, OrganisationSummary organisation) {
    return new FounderName(founder, names(organisation), organisation.path());
  }

  private static LocalizedText names(OrganisationSummary organisation) {
    return organisation.names().with(organisation.ownLanguage(), organisation.ownName());
  }
}
