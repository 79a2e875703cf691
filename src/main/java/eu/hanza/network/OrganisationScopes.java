package eu.hanza.network;

import eu.hanza.accounts.Actor;
import eu.hanza.accounts.RoleScope;
import eu.hanza.accounts.RoleScopes;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.OrganisationId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Organisations as something for which people speak. */
@Component
class OrganisationScopes implements RoleScopes {

  private static final int MOST = 200;

  private final JdbcClient database;
  private final OrganisationDirectory organisations;

  OrganisationScopes(JdbcClient database, OrganisationDirectory organisations) {
    this.database = database;
    this.organisations = organisations;
  }

  @Override
  public List<RoleScope> offered(Actor actor, Language language) {
    if (!NetworkRules.mayKeep(actor)) {
      return List.of();
    }
    var ids = first();
    var names = names(ids, language);
    return ids.stream()
        .map(id -> new RoleScope(RoleScope.Kind.ORGANISATION, id, names.getOrDefault(id, "")))
        .toList();
  }

  private List<UUID> first() {
    return database
        .sql(
            """
            select id from network.organisation where merged_into is null and state = 'ACTIVE'
            order by own_name collate "pl-x-icu", id limit ?
            """)
        .param(MOST)
        .query((row, number) -> row.getObject("id", UUID.class))
        .list();
  }

  @Override
  public Map<UUID, String> names(Collection<UUID> ids, Language language) {
    var names = new HashMap<UUID, String>();
    organisations
        .summaries(ids.stream().map(OrganisationId::new).toList())
        .forEach((id, found) -> names.put(id.value(), found.name(language).text()));
    return names;
  }
}
