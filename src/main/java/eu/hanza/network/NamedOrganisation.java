package eu.hanza.network;

import eu.hanza.kernel.NormalisedText;
import eu.hanza.kernel.OrganisationId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An organisation as far as telling it from another needs: all its names, folded, its country and
 * the keys of its identifiers.
 */
record NamedOrganisation(
    OrganisationId id, List<String> names, String country, Set<String> identifiers) {

  static NamedOrganisation of(OrganisationId id, OrganisationDraft draft) {
    var names = new ArrayList<String>();
    names.add(draft.ownName());
    names.addAll(draft.names().byLanguage().values());
    draft.aliases().forEach(alias -> names.add(alias.name()));
    var country = draft.seats().isEmpty() ? "" : draft.seats().getLast().country();
    var keys =
        draft.identifiers().stream()
            .map(OrganisationDraft.Identifier::matchKey)
            .collect(Collectors.toUnmodifiableSet());
    return new NamedOrganisation(id, folded(names), country, keys);
  }

  static List<String> folded(List<String> names) {
    return names.stream().map(name -> NormalisedText.fold(name).strip()).distinct().toList();
  }

  boolean mayBeIn(NamedOrganisation other) {
    return country.isEmpty() || other.country.isEmpty() || country.equals(other.country);
  }
}
