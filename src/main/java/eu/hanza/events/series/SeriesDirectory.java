package eu.hanza.events.series;

import eu.hanza.accounts.Actor;
import eu.hanza.events.EventRules;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.StoredValues;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Questions about series and their editions. */
@Service
@Transactional(readOnly = true)
public class SeriesDirectory {

  private static final String SELECT = "select * from events.series s ";

  private static final String EDITIONS =
      """
      select e.*,
        (select coalesce(json_agg(json_build_object('indicator', f.indicator, 'amount', f.amount,
            'qualifier', f.qualifier, 'source', f.source)), '[]')
          from events.edition_figure f where f.edition = e.id) as figures,
        (select coalesce(json_agg(json_build_object('id', t.id, 'name', t.name::text)
            order by t.position), '[]') from events.theme t where t.edition = e.id) as themes,
        (select count(*) from events.belonging b where b.edition = e.id) as events
      from events.edition e
      """;

  private final JdbcClient database;
  private final EditionReader editions = new EditionReader();

  SeriesDirectory(JdbcClient database) {
    this.database = database;
  }

  /** All series, by address. */
  public List<SeriesSummary> all() {
    return database.sql(SELECT + "order by s.slug").query((row, n) -> series(row)).list();
  }

  /** The series that the actor keeps. */
  public List<SeriesSummary> keptBy(Actor actor) {
    return all().stream().filter(one -> EventRules.mayKeep(actor, one.programme())).toList();
  }

  /** The series of an address. */
  public Optional<SeriesSummary> find(String slug) {
    return database
        .sql(SELECT + "where s.slug = ?")
        .param(slug)
        .query((row, n) -> series(row))
        .optional();
  }

  /** The series with this id. */
  public SeriesSummary get(SeriesId id) {
    return database
        .sql(SELECT + "where s.id = ?")
        .param(id.value())
        .query((row, n) -> series(row))
        .optional()
        .orElseThrow(() -> new NotFoundException("series " + id));
  }

  private static SeriesSummary series(ResultSet row) throws SQLException {
    return new SeriesSummary(
        new SeriesId(row.getObject("id", UUID.class)),
        new ProgrammeId(row.getObject("programme", UUID.class)),
        row.getString("slug"),
        new SeriesDraft(
            StoredValues.fromJson(row.getString("name")),
            StoredValues.fromJson(row.getString("lede")),
            row.getString("hashtag"),
            row.getBoolean("official")));
  }

  /** The editions of a series, the latest first. */
  public List<EditionSummary> editions(SeriesId series) {
    return database
        .sql(EDITIONS + " where e.series = ? order by e.number desc")
        .param(series.value())
        .query(editions)
        .list();
  }

  /** The edition with this id. */
  public EditionSummary edition(SeriesEditionId id) {
    return database
        .sql(EDITIONS + " where e.id = ?")
        .param(id.value())
        .query(editions)
        .optional()
        .orElseThrow(() -> new NotFoundException("edition " + id));
  }

  /** The edition that an event belongs to, itself or as a part of a larger one. */
  public Optional<EditionSummary> editionOf(EventId event) {
    return database
        .sql(
            """
            with recursive up as (
              select ?::uuid as event, 0 as height
              union all
              select b.part_of, height + 1 from up join events.belonging b on b.event = up.event
              where b.part_of is not null and height < 10)
            """
                + EDITIONS
                + """
                 join events.belonging b on b.edition = e.id join up on up.event = b.event
                order by up.height limit 1
                """)
        .param(event.value())
        .query(editions)
        .optional();
  }

  /** The published events of a series, by the number of their edition. */
  public List<PlacedEvent> events(SeriesId series) {
    return database
        .sql(
            """
            select b.event, d.number from events.edition d
            join events.belonging b on b.edition = d.id
            join events.event e on e.id = b.event and e.state <> 'DRAFT'
            where d.series = ? order by d.number desc, e.starts_on, e.starts_at nulls first, e.id
            """)
        .param(series.value())
        .query(
            (row, n) ->
                new PlacedEvent(
                    new EventId(row.getObject("event", UUID.class)), row.getInt("number")))
        .list();
  }

  /**
   * An event of a series.
   *
   * @param event which one
   * @param edition the number of its edition
   */
  public record PlacedEvent(EventId event, int edition) {}
}
