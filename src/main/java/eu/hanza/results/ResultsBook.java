package eu.hanza.results;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.StoredValues;
import eu.hanza.network.Sector;
import eu.hanza.network.WorkFunction;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.programmes.ProgrammeSummary;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is counted together, what the counts are, and who is one person. */
@Service
@Transactional
public class ResultsBook {

  private final JdbcClient database;
  private final Doubts doubts;
  private final ProgrammeDirectory programmes;
  private final History history;

  ResultsBook(JdbcClient database, Doubts doubts, ProgrammeDirectory programmes, History history) {
    this.database = database;
    this.doubts = doubts;
    this.programmes = programmes;
    this.history = history;
  }

  /** The counts of these events. */
  @Transactional(readOnly = true)
  public Counts counts(Collection<UUID> events) {
    var attendances =
        database
            .sql(
                """
                select participant, event, sector, work_function, day, recorded_at
                from results.fact where kind = 'ATTENDED' and event = any(?)
                """)
            .param(events.toArray(UUID[]::new))
            .query((row, number) -> attendance(row))
            .list();
    return Counting.of(attendances, doubts.joined(events));
  }

  /** The counts of all events of a programme. */
  @Transactional(readOnly = true)
  public Counts counts(ProgrammeId programme) {
    return counts(occasions(programme).stream().map(OccasionView::id).toList());
  }

  private static Attendance attendance(ResultSet row) throws SQLException {
    var sector = row.getString("sector");
    var function = row.getString("work_function");
    return new Attendance(
        row.getObject("participant", UUID.class),
        row.getObject("event", UUID.class),
        sector == null ? null : Sector.valueOf(sector),
        function == null ? null : WorkFunction.valueOf(function),
        row.getObject("day", LocalDate.class),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant());
  }

  /** The events of a programme of which the ledger knows who took part, the first day first. */
  @Transactional(readOnly = true)
  public List<OccasionView> occasions(ProgrammeId programme) {
    return database
        .sql(
            """
            select o.id, o.title::text as title, o.day from results.occasion o
            where o.programme = ? and exists (select 1 from results.fact f
              where f.event = o.id and f.kind in ('ATTENDED', 'ATTENDED_SESSION'))
            order by o.day, o.id
            """)
        .param(programme.value())
        .query((row, number) -> occasion(row))
        .list();
  }

  /** The events that a tally counts. */
  @Transactional(readOnly = true)
  public List<OccasionView> occasions(TallyId tally) {
    return database
        .sql(
            """
            select o.id, o.title::text as title, o.day from results.tally_event t
            join results.occasion o on o.id = t.event where t.tally = ? order by o.day, o.id
            """)
        .param(tally.value())
        .query((row, number) -> occasion(row))
        .list();
  }

  private static OccasionView occasion(ResultSet row) throws SQLException {
    return new OccasionView(
        row.getObject("id", UUID.class),
        StoredValues.fromJson(row.getString("title")),
        row.getObject("day", LocalDate.class));
  }

  /** The programmes whose results the actor keeps. */
  @Transactional(readOnly = true)
  public List<ProgrammeSummary> programmes(Actor actor) {
    return programmes.coordinatedBy(actor);
  }

  /** What is counted together in the programmes that the actor runs. */
  @Transactional(readOnly = true)
  public List<TallySummary> tallies(Actor actor) {
    var own = programmes(actor).stream().map(one -> one.id().value()).toArray(UUID[]::new);
    return database
        .sql(
            """
            select id, programme, name::text as name, target from results.tally
            where programme = any(?) order by id
            """)
        .param(own)
        .query((row, number) -> tally(row))
        .list();
  }

  private static TallySummary tally(ResultSet row) throws SQLException {
    return new TallySummary(
        new TallyId(row.getObject("id", UUID.class)),
        new ProgrammeId(row.getObject("programme", UUID.class)),
        StoredValues.fromJson(row.getString("name")),
        row.getObject("target", Integer.class));
  }

  /** A tally of the actor's programmes. */
  @Transactional(readOnly = true)
  public TallySummary tally(Actor actor, TallyId id) {
    var found =
        database
            .sql("select id, programme, name::text as name, target from results.tally where id = ?")
            .param(id.value())
            .query((row, number) -> tally(row))
            .optional()
            .orElseThrow(() -> new NotFoundException("tally " + id));
    actor.must(ResultsRules.mayKeep(actor, found.programme()), "see the tally " + id);
    return found;
  }

  /** Counts events together from now on. */
  public TallyId open(
      Actor by,
      ProgrammeId programme,
      LocalizedText name,
      @Nullable Integer target,
      Collection<UUID> events) {
    by.must(ResultsRules.mayKeep(by, programme), "open a tally in " + programme);
    var id = TallyId.next();
    database
        .sql(
            """
            insert into results.tally (id, programme, name, target)
            values (:id, :programme, :name::jsonb, :target)
            """)
        .param("id", id.value())
        .param("programme", programme.value())
        .param("name", StoredValues.toJson(name))
        .param("target", target, Types.INTEGER)
        .update();
    for (var event : events) {
      database
          .sql(
              "insert into results.tally_event (tally, event) values (?, ?) on conflict do nothing")
          .param(id.value())
          .param(event)
          .update();
    }
    history.note(Line.of("results.history.opened", by.person(), id));
    return id;
  }

  /** Pairs of a tally that somebody has to look at. */
  @Transactional(readOnly = true)
  public List<DoubtfulPair> doubts(TallyId tally) {
    return doubts.open(occasions(tally).stream().map(OccasionView::id).toList());
  }

  /** Decides whether two entries of a tally are one person; the decision can be changed. */
  public void decide(Actor by, TallyId tally, UUID one, UUID other, boolean same) {
    tally(by, tally);
    var events = occasions(tally).stream().map(OccasionView::id).toArray(UUID[]::new);
    by.must(isIn(events, one) && isIn(events, other), "decide about people of other events");
    doubts.decide(one, other, same, by.person());
    history.note(
        Line.of(same ? "results.history.same" : "results.history.different", by.person(), tally));
  }

  private boolean isIn(UUID[] events, UUID participant) {
    return database
        .sql("select exists (select 1 from results.fact where participant = ? and event = any(?))")
        .param(participant)
        .param(events)
        .query(Boolean.class)
        .single();
  }
}
