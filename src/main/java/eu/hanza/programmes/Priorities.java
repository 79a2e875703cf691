package eu.hanza.programmes;

import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.Period;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Refusal;
import eu.hanza.kernel.StoredValues;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Questions about what programmes and their funds want, and in which years (T17). */
@Service
@Transactional(readOnly = true)
public class Priorities {

  private static final String COLUMNS =
      """
      select id, programme, funder, name, source, address, valid_from, valid_to
      from programmes.priority
      """;

  private final JdbcClient database;

  Priorities(JdbcClient database) {
    this.database = database;
  }

  /**
   * The priorities of a programme, of the fund behind it and of what that fund is a part of, past
   * and future ones included: the latest first, those of the same time in their order.
   */
  public List<PrioritySummary> of(ProgrammeId programme) {
    return database
        .sql(
            """
            with recursive fund (id, parent) as (
              select id, parent from programmes.funder
              where id = (select funder from programmes.programme where id = :programme)
              union
              select above.id, above.parent
              from programmes.funder above join fund on above.id = fund.parent
            )
            """
                + COLUMNS
                + """
                where programme = :programme or funder in (select id from fund)
                order by valid_from desc, source, position, id
                """)
        .param("programme", programme.value())
        .query(Priorities::summary)
        .list();
  }

  /** The priorities that an application of a day may name. */
  public List<PrioritySummary> validOn(ProgrammeId programme, LocalDate day) {
    return of(programme).stream().filter(one -> one.isValidOn(day)).toList();
  }

  /** The priorities of a fund itself, in the order of {@link #of}. */
  public List<PrioritySummary> of(FunderId funder) {
    return database
        .sql(COLUMNS + " where funder = ? order by valid_from desc, source, position, id")
        .param(funder.value())
        .query(Priorities::summary)
        .list();
  }

  /** The priority with this id, if there is one. */
  public Optional<PrioritySummary> find(PriorityId id) {
    return database
        .sql(COLUMNS + " where id = ?")
        .param(id.value())
        .query(Priorities::summary)
        .optional();
  }

  /**
   * Why something of a day may not name a priority; nothing if it may.
   *
   * @throws NotFoundException if there is no such priority
   */
  public Optional<Refusal> admit(PriorityId id, LocalDate day) {
    return find(id).orElseThrow(() -> new NotFoundException("priority " + id)).refusalOn(day);
  }

  private static PrioritySummary summary(ResultSet row, int number) throws SQLException {
    var programme = row.getObject("programme", UUID.class);
    var funder = row.getObject("funder", UUID.class);
    return new PrioritySummary(
        new PriorityId(row.getObject("id", UUID.class)),
        programme == null ? null : new ProgrammeId(programme),
        funder == null ? null : new FunderId(funder),
        StoredValues.fromJson(row.getString("name")),
        row.getString("source"),
        row.getString("address"),
        new Period(
            row.getObject("valid_from", LocalDate.class),
            row.getObject("valid_to", LocalDate.class)));
  }
}
