package eu.hanza.accounts.web;

import eu.hanza.accounts.Actor;
import eu.hanza.accounts.Grant;
import eu.hanza.accounts.Invitations;
import eu.hanza.accounts.OpenInvitation;
import eu.hanza.accounts.People;
import eu.hanza.accounts.PersonWithRole;
import eu.hanza.accounts.Role;
import eu.hanza.accounts.RoleScope;
import eu.hanza.accounts.RoleScopes;
import eu.hanza.accounts.web.PeoplePage.InviteValues;
import eu.hanza.accounts.web.PeoplePage.InvitedRow;
import eu.hanza.accounts.web.PeoplePage.PersonRow;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Option;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Puts the page of people with roles together. */
@Component
class PeoplePages {

  private final People people;
  private final Invitations invitations;
  private final ObjectProvider<RoleScopes> scopes;
  private final Messages messages;
  private final ZoneId zone;

  PeoplePages(
      People people,
      Invitations invitations,
      ObjectProvider<RoleScopes> scopes,
      Messages messages,
      @Value("${hanza.zone}") ZoneId zone) {
    this.people = people;
    this.invitations = invitations;
    this.scopes = scopes;
    this.messages = messages;
    this.zone = zone;
  }

  PeoplePage page(Actor actor, Language language, InviteForm form, FormErrors errors) {
    var withRoles = people.withRoles(actor);
    var open = invitations.open(actor);
    var names =
        names(
            Stream.concat(
                    withRoles.stream().map(PersonWithRole::grant),
                    open.stream().map(OpenInvitation::grant))
                .toList(),
            language);
    return new PeoplePage(
        withRoles.stream().map(row -> row(row, names, language)).toList(),
        open.stream().map(row -> row(row, names, language)).toList(),
        roles(actor, language),
        new InviteValues(form.name(), form.email(), form.grant(), form.language()),
        errors);
  }

  /** What a role belongs to, in words; the installation's own roles belong to nothing. */
  String scope(Grant grant, Language language) {
    return scope(grant, names(List.of(grant), language));
  }

  private Map<UUID, String> names(List<Grant> grants, Language language) {
    var ids =
        grants.stream()
            .flatMap(grant -> Stream.of(id(grant.programme()), id(grant.organisation())))
            .flatMap(java.util.Optional::stream)
            .distinct()
            .toList();
    var names = new HashMap<UUID, String>();
    scopes.forEach(module -> names.putAll(module.names(ids, language)));
    return names;
  }

  private static java.util.Optional<UUID> id(
      eu.hanza.kernel.@org.jspecify.annotations.Nullable EntityId id) {
    return java.util.Optional.ofNullable(id).map(eu.hanza.kernel.EntityId::value);
  }

  private static String scope(Grant grant, Map<UUID, String> names) {
    return Stream.of(id(grant.programme()), id(grant.organisation()))
        .flatMap(java.util.Optional::stream)
        .findFirst()
        .map(id -> names.getOrDefault(id, ""))
        .orElse("");
  }

  private PersonRow row(PersonWithRole row, Map<UUID, String> names, Language language) {
    return new PersonRow(
        row.person().id().toString(),
        row.person().name(),
        Objects.toString(row.person().email(), ""),
        role(row.grant().role(), language),
        scope(row.grant(), names),
        GrantText.of(row.grant()));
  }

  private InvitedRow row(OpenInvitation row, Map<UUID, String> names, Language language) {
    return new InvitedRow(
        row.name(),
        row.email().value(),
        role(row.grant().role(), language),
        scope(row.grant(), names),
        Formats.of(language).date(row.sentAt().atZone(zone).toLocalDate()));
  }

  private String role(Role role, Language language) {
    return messages.text(language, "accounts.role." + role);
  }

  private List<Option> roles(Actor actor, Language language) {
    var options = new ArrayList<Option>();
    if (actor.isAdministrator()) {
      options.add(option(Grant.ADMINISTRATOR, "", language));
    }
    scopes.stream()
        .flatMap(module -> module.offered(actor, language).stream())
        .sorted(Comparator.comparing(RoleScope::kind))
        .forEach(
            scope -> grants(scope).forEach(g -> options.add(option(g, scope.name(), language))));
    return options;
  }

  private static List<Grant> grants(RoleScope scope) {
    return switch (scope.kind()) {
      case PROGRAMME ->
          Stream.of(Role.COORDINATOR, Role.EDITOR, Role.MEMBER, Role.DOOR)
              .map(role -> Grant.in(new ProgrammeId(scope.id()), role))
              .toList();
      case ORGANISATION -> List.of(Grant.representing(new OrganisationId(scope.id())));
    };
  }

  private Option option(Grant grant, String scope, Language language) {
    var role = role(grant.role(), language);
    return new Option(GrantText.of(grant), scope.isEmpty() ? role : scope + " – " + role);
  }
}
