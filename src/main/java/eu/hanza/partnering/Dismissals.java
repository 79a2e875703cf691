package eu.hanza.partnering;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.StoredValues;
import eu.hanza.network.OrganisationDirectory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What organisations do not want to be proposed again; they can take that back. */
@Service
@Transactional
public class Dismissals {

  private final Listings listings;
  private final OrganisationDirectory organisations;
  private final PartneringRules rules;
  private final JdbcClient database;
  private final History history;
  private final Clock clock;

  Dismissals(
      Listings listings,
      OrganisationDirectory organisations,
      PartneringRules rules,
      JdbcClient database,
      History history,
      Clock clock) {
    this.listings = listings;
    this.organisations = organisations;
    this.rules = rules;
    this.database = database;
    this.history = history;
    this.clock = clock;
  }

  /** Puts an organisation aside; nothing happens if it is aside already. */
  public void putAside(
      Actor actor, OrganisationId organisation, OrganisationId other, DismissalReason reason) {
    var current = organisations.get(other).id();
    putAside(actor, organisation, current.value(), null, reason);
  }

  /** Puts a listing that everybody sees aside; nothing happens if it is aside already. */
  public void putAside(
      Actor actor, OrganisationId organisation, ListingId listing, DismissalReason reason) {
    var known =
        listings
            .findById(listing)
            .filter(one -> one.term().publishedOn() != null)
            .orElseThrow(() -> new NotFoundException("listing " + listing));
    putAside(actor, organisation, null, known.id().value(), reason);
  }

  private void putAside(
      Actor actor,
      OrganisationId organisation,
      @Nullable UUID other,
      @Nullable UUID listing,
      DismissalReason reason) {
    actor.must(rules.mayWrite(actor, organisation), "put aside for " + organisation);
    var person = actor.person();
    var added =
        database
            .sql(
                """
                insert into partnering.dismissal
                  (id, organisation, other, listing, reason, person, at)
                select :id, :organisation, :other, :listing, :reason, :person, :at
                where not exists (select 1 from partnering.dismissal d
                  where d.organisation = :organisation
                    and coalesce(d.other, d.listing) = coalesce(:other::uuid, :listing::uuid))
                """)
            .param("id", UUID.randomUUID())
            .param("organisation", organisation.value())
            .param("other", other, Types.OTHER)
            .param("listing", listing, Types.OTHER)
            .param("reason", reason.name())
            .param("person", person == null ? null : person.value(), Types.OTHER)
            .param("at", StoredValues.stored(clock.instant()))
            .update();
    if (added > 0) {
      history.note(Line.of("partnering.history.put-aside", person, organisation));
    }
  }

  /** Lets an organisation or a listing be proposed again. */
  public void takeBack(Actor actor, OrganisationId organisation, UUID subject) {
    actor.must(rules.mayWrite(actor, organisation), "take back for " + organisation);
    var gone =
        database
            .sql(
                """
                delete from partnering.dismissal
                where organisation = ? and coalesce(other, listing) = ?
                """)
            .param(organisation.value())
            .param(subject)
            .update();
    if (gone > 0) {
      history.note(Line.of("partnering.history.taken-back", actor.person(), organisation));
    }
  }

  /** What an organisation put aside, the newest first. */
  @Transactional(readOnly = true)
  public List<Dismissal> of(OrganisationId organisation) {
    return found("organisation = ?", organisation);
  }

  /** Who put an organisation aside. */
  @Transactional(readOnly = true)
  List<OrganisationId> against(OrganisationId organisation) {
    return found("other = ?", organisation).stream().map(Dismissal::organisation).toList();
  }

  private List<Dismissal> found(String condition, OrganisationId organisation) {
    return database
        .sql("select * from partnering.dismissal where " + condition + " order by at desc, id")
        .param(organisation.value())
        .query(Dismissals::read)
        .list();
  }

  private static Dismissal read(ResultSet row, int number) throws SQLException {
    var other = row.getObject("other", UUID.class);
    var listing = row.getObject("listing", UUID.class);
    return new Dismissal(
        new OrganisationId(row.getObject("organisation", UUID.class)),
        other == null ? null : new OrganisationId(other),
        listing == null ? null : new ListingId(listing),
        DismissalReason.valueOf(row.getString("reason")),
        row.getObject("at", OffsetDateTime.class).toInstant());
  }
}
