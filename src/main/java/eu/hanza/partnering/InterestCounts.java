package eu.hanza.partnering;

import eu.hanza.kernel.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many expressions of interest there are, and a turn for whoever sends one. */
@Component
class InterestCounts {

  private final JdbcClient database;

  InterestCounts(JdbcClient database) {
    this.database = database;
  }

  /** Lets what an organisation sends pass one after another, until the end of the transaction. */
  void turn(OrganisationId organisation) {
    database
        .sql("select pg_advisory_xact_lock(hashtextextended('interest ' || ?, 0))")
        .param(organisation.toString())
        .query((row, number) -> number)
        .list();
  }

  int open(OrganisationId organisation) {
    return database
        .sql(
            """
            select count(*) from partnering.interest
            where organisation = ? and state in ('SENT', 'SEEN', 'SHORTLISTED')
            """)
        .param(organisation.value())
        .query(Integer.class)
        .single();
  }

  /** Whether it has been sent and neither withdrawn nor forgotten. */
  boolean has(ListingId listing, OrganisationId organisation) {
    return database
        .sql(
            """
            select exists (select 1 from partnering.interest where listing = ? and organisation = ?
              and state not in ('WITHDRAWN', 'EXPIRED'))
            """)
        .param(listing.value())
        .param(organisation.value())
        .query(Boolean.class)
        .single();
  }

  AnswerRate answers(OrganisationId organisation) {
    return database
        .sql(
            """
            select count(*) filter (where i.state in ('ACCEPTED', 'DECLINED')) as answered,
              count(*) filter (where i.state in ('ACCEPTED', 'DECLINED', 'EXPIRED')) as asked
            from partnering.interest i join partnering.listing l on l.id = i.listing
            where l.organisation = ? and not l.anonymous
            """)
        .param(organisation.value())
        .query((row, number) -> new AnswerRate(row.getInt("answered"), row.getInt("asked")))
        .single();
  }
}
