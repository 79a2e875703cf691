package eu.hanza.projects;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.network.OrganisationSummary;
import eu.hanza.network.SuspensionEffect;
import eu.hanza.shell.spi.Messages;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The partnerships of published projects with organisations of a country (T6). The day of one is
 * its last: a suspension that begins until then touches it.
 */
@Component
class PartnersSuspended implements SuspensionEffect {

  private final JdbcClient database;
  private final OrganisationDirectory organisations;
  private final Messages messages;
  private final Clock clock;

  PartnersSuspended(
      JdbcClient database, OrganisationDirectory organisations, Messages messages, Clock clock) {
    this.database = database;
    this.organisations = organisations;
    this.messages = messages;
    this.clock = clock;
  }

  @Override
  public List<Item> about(@Nullable ProgrammeId programme, String country, Language reader) {
    var partnerships = partnerships(programme);
    var partners =
        organisations.summaries(partnerships.stream().map(Partnership::organisation).toList());
    var kind = messages.text(reader, "projects.office.suspension.kind");
    return partnerships.stream()
        .filter(one -> isOf(country, partners.get(one.organisation())))
        .map(one -> one.item(kind, partners.get(one.organisation()), reader))
        .toList();
  }

  private static boolean isOf(String country, @Nullable OrganisationSummary partner) {
    return partner != null && partner.country().equals(country);
  }

  /** A partnership without an end lasts at least until today, or until it begins. */
  private List<Partnership> partnerships(@Nullable ProgrammeId programme) {
    return database
        .sql(
            """
            select p.slug, coalesce(nullif(p.acronym, ''), p.official_title) as name,
              q.organisation, coalesce(least(q.to_day, p.ends_on),
                greatest(q.from_day, p.starts_on, :today)) as last_day
            from projects.project p join projects.partner q on q.project = p.id
            where p.state = 'PUBLISHED' and (:programme::uuid is null or p.programme = :programme)
            order by p.id, q.position
            """)
        .param("today", LocalDate.now(clock))
        .param("programme", programme == null ? null : programme.value(), Types.OTHER)
        .query(PartnersSuspended::partnership)
        .list();
  }

  private static Partnership partnership(ResultSet row, int number) throws SQLException {
    return new Partnership(
        row.getString("slug"),
        row.getString("name"),
        new OrganisationId(row.getObject("organisation", UUID.class)),
        row.getObject("last_day", LocalDate.class));
  }

  /** An organisation in a project, and its last day there. */
  private record Partnership(String slug, String name, OrganisationId organisation, LocalDate on) {

    Item item(String kind, @Nullable OrganisationSummary partner, Language reader) {
      var who = partner == null ? "" : partner.name(reader).text();
      return new Item(kind, name + " – " + who, on, "/projects/" + slug);
    }
  }
}
