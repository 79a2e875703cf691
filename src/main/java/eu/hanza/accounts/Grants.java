package eu.hanza.accounts;

import eu.hanza.kernel.EmailAddress;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.PersonId;
import eu.hanza.kernel.ProgrammeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The roles that people have, as stored. */
@Component
class Grants {

  private final JdbcClient database;
  private final Clock clock;

  Grants(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  Set<Grant> of(PersonId person) {
    return new LinkedHashSet<>(
        database
            .sql("select role, programme, organisation from accounts.person_role where person = ?")
            .param(person.value())
            .query(Grants::grant)
            .list());
  }

  private static Grant grant(ResultSet row, int number) throws SQLException {
    var programme = row.getObject("programme", UUID.class);
    var organisation = row.getObject("organisation", UUID.class);
    return new Grant(
        Role.valueOf(row.getString("role")),
        programme == null ? null : new ProgrammeId(programme),
        organisation == null ? null : new OrganisationId(organisation));
  }

  boolean add(PersonId person, Grant grant, @Nullable PersonId by) {
    return database
            .sql(
                """
                insert into accounts.person_role
                  (person, role, programme, organisation, granted_by, granted_at)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing
                """)
            .param(person.value())
            .param(grant.role().name())
            .param(value(grant.programme()))
            .param(value(grant.organisation()))
            .param(by == null ? null : by.value())
            .param(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
            .update()
        > 0;
  }

  boolean remove(PersonId person, Grant grant) {
    return database
            .sql(
                """
                delete from accounts.person_role
                where person = ? and role = ? and programme is not distinct from ?
                  and organisation is not distinct from ?
                """)
            .param(person.value())
            .param(grant.role().name())
            .param(value(grant.programme()))
            .param(value(grant.organisation()))
            .update()
        > 0;
  }

  void removeAll(PersonId person) {
    database
        .sql("delete from accounts.person_role where person = ?")
        .param(person.value())
        .update();
  }

  List<PersonWithRole> all() {
    return database
        .sql(
            """
            select r.role, r.programme, r.organisation, p.id, p.name, p.email, p.language, p.zone
            from accounts.person_role r join accounts.person p on p.id = r.person
            where p.erased_at is null order by p.name collate "pl-x-icu", p.id, r.role limit 2000
            """)
        .query((row, number) -> new PersonWithRole(summary(row), grant(row, number)))
        .list();
  }

  private static PersonSummary summary(ResultSet row) throws SQLException {
    var email = row.getString("email");
    return new PersonSummary(
        new PersonId(row.getObject("id", UUID.class)),
        row.getString("name"),
        email == null ? null : new EmailAddress(email),
        Language.of(row.getString("language")).orElse(Language.EN),
        ZoneId.of(row.getString("zone")));
  }

  boolean anyAdministrator() {
    return database
        .sql("select exists (select 1 from accounts.person_role where role = 'ADMINISTRATOR')")
        .query(Boolean.class)
        .single();
  }

  List<PersonId> holders(Role role, @Nullable ProgrammeId programme) {
    return database
        .sql(
            """
            select distinct person from accounts.person_role
            where role = ? and programme is not distinct from ?
            """)
        .param(role.name())
        .param(value(programme))
        .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
        .list();
  }

  Map<OrganisationId, List<PersonSummary>> representatives(Collection<OrganisationId> of) {
    var found = new HashMap<OrganisationId, List<PersonSummary>>();
    database
        .sql(
            """
            select r.organisation, p.id, p.name, p.email, p.language, p.zone
            from accounts.person_role r join accounts.person p on p.id = r.person
            where p.erased_at is null and r.role = 'REPRESENTATIVE' and r.organisation = any(?)
            order by p.name collate "pl-x-icu", p.id
            """)
        .param(of.stream().map(OrganisationId::value).toArray(UUID[]::new))
        .query(
            row -> {
              var organisation = new OrganisationId(row.getObject("organisation", UUID.class));
              found.computeIfAbsent(organisation, id -> new ArrayList<>()).add(summary(row));
            });
    return found;
  }

  private static @Nullable UUID value(eu.hanza.kernel.@Nullable EntityId id) {
    return id == null ? null : id.value();
  }
}
