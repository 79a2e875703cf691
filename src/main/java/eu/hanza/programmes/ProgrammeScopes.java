package eu.hanza.programmes;

import eu.hanza.accounts.Actor;
import eu.hanza.accounts.RoleScope;
import eu.hanza.accounts.RoleScopes;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.ProgrammeId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Programmes as something in which people have roles. */
@Component
class ProgrammeScopes implements RoleScopes {

  private final ProgrammeDirectory programmes;

  ProgrammeScopes(ProgrammeDirectory programmes) {
    this.programmes = programmes;
  }

  @Override
  public List<RoleScope> offered(Actor actor, Language language) {
    return programmes.coordinatedBy(actor).stream()
        .map(programme -> scope(programme, language))
        .toList();
  }

  private static RoleScope scope(ProgrammeSummary programme, Language language) {
    return new RoleScope(
        RoleScope.Kind.PROGRAMME, programme.id().value(), programme.name().in(language).text());
  }

  @Override
  public Map<UUID, String> names(Collection<UUID> ids, Language language) {
    return programmes.all(ids.stream().map(ProgrammeId::new).toList()).values().stream()
        .map(programme -> scope(programme, language))
        .collect(Collectors.toMap(RoleScope::id, RoleScope::name));
  }
}
