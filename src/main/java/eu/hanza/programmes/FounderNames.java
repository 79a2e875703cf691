package eu.hanza.programmes;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.NormalisedText;
import eu.hanza.kernel.Refusal;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.network.OrganisationQuery;
import eu.hanza.network.OrganisationSummary;
import eu.hanza.programmes.FounderDirectory.Found;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The names of founders, drawn from the register of organisations for every language alike. */
@Component
class FounderNames {

  private static final int CANDIDATES = 5;

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

  Found organisation(String typed) {
    var slug = typed.substring(typed.lastIndexOf('/') + 1).strip();
    var exact = organisations.find(slug);
    if (exact.isPresent()) {
      return new Found.One(exact.get().id());
    }
    var candidates =
        organisations.search(OrganisationQuery.words(typed), CANDIDATES).items().stream().toList();
    var named = candidates.stream().filter(one -> isNamed(one, typed)).toList();
    var fitting = named.isEmpty() ? candidates : named;
    return fitting.size() == 1 ? new Found.One(fitting.getFirst().id()) : refused(fitting);
  }

  private static boolean isNamed(OrganisationSummary organisation, String typed) {
    return names(organisation).byLanguage().values().stream()
        .anyMatch(name -> NormalisedText.same(name, typed));
  }

  private static Found refused(List<OrganisationSummary> fitting) {
    var why =
        fitting.isEmpty()
            ? Refusal.of("programmes.founder.unknown")
            : Refusal.of(
                "programmes.founder.several",
                Map.of(
                    "names",
                    fitting.stream()
                        .map(one -> one.ownName() + " (" + one.slug() + ")")
                        .collect(Collectors.joining(", "))));
    return new Found.Refused(why.at("organisation"));
  }
}
