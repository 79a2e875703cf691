package eu.hanza.network;

import eu.hanza.kernel.OrganisationId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the register holds while a table is compared with it row by row. */
final class KnownOrganisations {

  private final Map<OrganisationId, OrganisationDraft> drafts;
  private final DuplicateFinder finder;
  private final Map<String, OrganisationId> byKey = new HashMap<>();
  private final Map<String, Set<OrganisationId>> byName = new HashMap<>();
  private final Set<String> rows = new HashSet<>();

  KnownOrganisations(Map<OrganisationId, OrganisationDraft> drafts, DuplicateFinder finder) {
    this.drafts = drafts;
    this.finder = finder;
    drafts.forEach(
        (id, draft) -> {
          var named = NamedOrganisation.of(id, draft);
          named.identifiers().forEach(key -> byKey.put(key, id));
          named.names().forEach(name -> named(name).add(id));
        });
  }

  private Set<OrganisationId> named(String name) {
    return byName.computeIfAbsent(name, key -> new HashSet<>());
  }

  /** Whether no row before was about the same name in the same country. */
  boolean firstOf(OrganisationDraft draft) {
    var named = NamedOrganisation.of(OrganisationId.next(), draft);
    return rows.add(named.country() + " " + named.names().getFirst());
  }

  /** The one that a draft is about: by an identifier, or by its name alone in its country. */
  Optional<OrganisationId> same(OrganisationDraft draft) {
    var named = NamedOrganisation.of(OrganisationId.next(), draft);
    for (var key : named.identifiers()) {
      if (byKey.containsKey(key)) {
        return Optional.ofNullable(byKey.get(key));
      }
    }
    var found =
        byName.getOrDefault(named.names().getFirst(), Set.of()).stream()
            .filter(id -> named.mayBeIn(NamedOrganisation.of(id, draft(id))))
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  Optional<DuplicateFinder.Candidate> like(OrganisationDraft draft) {
    return finder.like(NamedOrganisation.of(OrganisationId.next(), draft)).stream().findFirst();
  }

  OrganisationDraft draft(OrganisationId id) {
    var draft = drafts.get(id);
    if (draft == null) {
      throw new IllegalStateException("Not in the register: " + id);
    }
    return draft;
  }
}
