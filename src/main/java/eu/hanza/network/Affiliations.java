package eu.hanza.network;

import eu.hanza.accounts.Actor;
import eu.hanza.accounts.PersonalRecords;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which people work in which organisations, as what and in which sector, over time. */
@Service
@Transactional
public class Affiliations implements PersonalRecords {

  private final JdbcClient database;

  Affiliations(JdbcClient database) {
    this.database = database;
  }

  /** A person's place in an organisation between two days. */
  public record Affiliation(
      UUID id,
      PersonId person,
      OrganisationId organisation,
      WorkFunction function,
      Sector sector,
      @Nullable LocalDate from,
      @Nullable LocalDate to)
      implements Dated {}

  /** Notes that a person works in an organisation; the same again changes nothing. */
  public void join(
      Actor by,
      PersonId person,
      OrganisationId organisation,
      WorkFunction function,
      Sector sector,
      @Nullable LocalDate from) {
    by.must(person.equals(by.person()) || NetworkRules.mayKeep(by), "affiliate " + person);
    database
        .sql(
            """
            insert into network.affiliation
              (id, person, organisation, function, sector, valid_from, version)
            select :id, :person, :organisation, :function, :sector, :from, 1
            where not exists (select 1 from network.affiliation
              where person = :person and organisation = :organisation and function = :function
                and sector = :sector and valid_to is null)
            """)
        .param("id", UUID.randomUUID())
        .param("person", person.value())
        .param("organisation", organisation.value())
        .param("function", function.name())
        .param("sector", sector.name())
        .param("from", from, Types.DATE)
        .update();
  }

  /** Notes that a person's place in an organisation ended. */
  public void leave(Actor by, UUID affiliation, LocalDate lastDay) {
    by.must(by.isSignedIn() || by.system(), "end an affiliation");
    var own = by.person();
    var ended =
        database
            .sql(
                """
                update network.affiliation set valid_to = :day, version = version + 1
                where id = :id and (:keeper or person = :person)
                """)
            .param("day", lastDay)
            .param("id", affiliation)
            .param("keeper", NetworkRules.mayKeep(by))
            .param("person", own == null ? null : own.value(), Types.OTHER)
            .update();
    by.must(ended == 1, "end an affiliation of somebody else");
  }

  /** The places of a person. */
  @Transactional(readOnly = true)
  public List<Affiliation> of(PersonId person) {
    return database
        .sql("select * from network.affiliation where person = ? order by valid_from, id")
        .param(person.value())
        .query(Affiliations::affiliation)
        .list();
  }

  /** The people of an organisation, and of all that were merged into it, on a day. */
  @Transactional(readOnly = true)
  public List<Affiliation> in(OrganisationId organisation, LocalDate day) {
    return database
        .sql(
            """
            select a.* from network.affiliation a
            left join network.merged m on m.id = a.organisation
            where coalesce(m.current, a.organisation) = ?
            order by a.valid_from, a.id
            """)
        .param(organisation.value())
        .query(Affiliations::affiliation)
        .list()
        .stream()
        .filter(one -> one.holdsOn(day))
        .toList();
  }

  private static Affiliation affiliation(ResultSet row, int number) throws SQLException {
    return new Affiliation(
        row.getObject("id", UUID.class),
        new PersonId(row.getObject("person", UUID.class)),
        new OrganisationId(row.getObject("organisation", UUID.class)),
        WorkFunction.valueOf(row.getString("function")),
        Sector.valueOf(row.getString("sector")),
        SummaryRows.day(row, "valid_from"),
        SummaryRows.day(row, "valid_to"));
  }

  @Override
  public String section() {
    return "affiliations";
  }

  @Override
  @Transactional(readOnly = true)
  public Map<String, Object> export(PersonId person) {
    return Map.of(
        "affiliations",
        of(person).stream()
            .map(
                one ->
                    Map.of(
                        "organisation", one.organisation().toString(),
                        "function", one.function().name(),
                        "sector", one.sector().name(),
                        "from", String.valueOf(one.from()),
                        "to", String.valueOf(one.to())))
            .toList());
  }

  @Override
  @Transactional(readOnly = true)
  public Set<PersonId> needed(Collection<PersonId> people) {
    return database
        .sql(
            """
            select distinct person from network.affiliation
            where person = any(?) and valid_to is null
            """)
        .param(people.stream().map(PersonId::value).toArray(UUID[]::new))
        .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
        .set();
  }

  @Override
  public void erase(PersonId person) {
    database.sql("delete from network.affiliation where person = ?").param(person.value()).update();
  }
}
