package eu.hanza.network;

import eu.hanza.kernel.Language;
import eu.hanza.search.spi.Facet;
import eu.hanza.search.spi.FacetNames;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Names groups of countries where answers are narrowed by them. */
@Component
class GroupNames implements FacetNames {

  private final CountryGroups groups;

  GroupNames(CountryGroups groups) {
    this.groups = groups;
  }

  @Override
  public Facet facet() {
    return Facet.GROUP;
  }

  @Override
  public Map<String, String> names(Collection<String> values, Language reader) {
    return groups.all().stream()
        .filter(group -> values.contains(group.slug()))
        .collect(Collectors.toMap(one -> one.slug(), one -> one.name().in(reader).text()));
  }
}
