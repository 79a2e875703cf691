package eu.hanza.programmes;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** The names of founders, drawn from the register of organisations for every language alike. */
@Component
class FounderNames {

  List<FounderName> of(Collection<Founder> founders) {
    return founders.stream()
        .map(
            founder ->
                new FounderName(
                    founder,
                    eu.hanza.kernel.LocalizedText.pl(founder.organisation().toString()),
                    "/organisations"))
        .toList();
  }

  FounderDirectory.Found organisation(String typed) {
    return new FounderDirectory.Found.One(eu.hanza.kernel.OrganisationId.of(typed));
  }
}
