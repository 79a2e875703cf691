package eu.hanza.network;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.ProgrammeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which organisations belong to an association or take part in a programme, over time. The members
 * of a day are an invitation list and a survey frame (S3.1).
 */
@Service
@Transactional
public class Memberships {

  private final JdbcClient database;
  private final History history;

  Memberships(JdbcClient database, History history) {
    this.database = database;
    this.history = history;
  }

  /**
   * A membership between two days.
   *
   * @param id its id
   * @param member who belongs
   * @param association to which organisation; null for a programme
   * @param programme to which programme; null for an association
   * @param from the first day
   * @param to the last day
   */
  public record Membership(
      UUID id,
      OrganisationId member,
      @Nullable OrganisationId association,
      @Nullable ProgrammeId programme,
      @Nullable LocalDate from,
      @Nullable LocalDate to)
      implements Dated {}

  /** Notes that an organisation belongs to an association; what stands already stays. */
  public void join(
      Actor by, OrganisationId member, OrganisationId association, @Nullable LocalDate from) {
    by.must(
        NetworkRules.mayKeep(by) || by.represents(association), "add a member of " + association);
    if (add(member, association.value(), null, from)) {
      note(by, "network.history.joined", association, member, from);
    }
  }

  /** Notes that an organisation takes part in a programme; what stands already stays. */
  public void join(
      Actor by, OrganisationId member, ProgrammeId programme, @Nullable LocalDate from) {
    by.must(by.coordinates(programme), "add a member of " + programme);
    if (add(member, null, programme.value(), from)) {
      history.note(
          Line.of("network.history.joined-programme", by.person(), member)
              .with("from", from == null ? "" : from));
    }
  }

  private boolean add(
      OrganisationId member,
      @Nullable UUID association,
      @Nullable UUID programme,
      @Nullable LocalDate from) {
    return database
            .sql(
                """
                insert into network.membership
                  (id, member, association, programme, valid_from, version)
                select :id, :member, :association::uuid, :programme::uuid, :from::date, 1
                where not exists (select 1 from network.membership
                  where member = :member and association is not distinct from :association::uuid
                    and programme is not distinct from :programme::uuid and valid_to is null)
                """)
            .param("id", UUID.randomUUID())
            .param("member", member.value())
            .param("association", association, Types.OTHER)
            .param("programme", programme, Types.OTHER)
            .param("from", from, Types.DATE)
            .update()
        == 1;
  }

  /** Notes that an organisation left an association; it belonged to it on that day for the last. */
  public void leave(
      Actor by, OrganisationId member, OrganisationId association, LocalDate lastDay) {
    by.must(
        NetworkRules.mayKeep(by) || by.represents(association),
        "remove a member of " + association);
    end("association", association.value(), member, lastDay);
    note(by, "network.history.left", association, member, lastDay);
  }

  /** Notes that an organisation no longer takes part in a programme. */
  public void leave(Actor by, OrganisationId member, ProgrammeId programme, LocalDate lastDay) {
    by.must(by.coordinates(programme), "remove a member of " + programme);
    end("programme", programme.value(), member, lastDay);
    history.note(
        Line.of("network.history.left-programme", by.person(), member).with("from", lastDay));
  }

  private void end(String column, UUID whole, OrganisationId member, LocalDate lastDay) {
    var ended =
        database
            .sql(
                """
                update network.membership set valid_to = :day, version = version + 1
                where %s = :whole and member = :member and valid_to is null
                  and (valid_from is null or valid_from <= :day)
                """
                    .formatted(column))
            .param("day", lastDay)
            .param("whole", whole)
            .param("member", member.value())
            .update();
    if (ended == 0) {
      throw new NotFoundException("membership of " + member + " in " + whole);
    }
  }

  private void note(
      Actor by,
      String key,
      OrganisationId association,
      OrganisationId member,
      @Nullable LocalDate day) {
    history.note(
        Line.of(key, by.person(), association)
            .with("member", name(member))
            .with("from", day == null ? "" : day));
  }

  private String name(OrganisationId id) {
    return database
        .sql("select own_name from network.organisation where id = ?")
        .param(id.value())
        .query(String.class)
        .optional()
        .orElse("");
  }

  /** The members of an association on a day, each once, in the order of their names. */
  @Transactional(readOnly = true)
  public List<OrganisationId> membersOn(OrganisationId association, LocalDate day) {
    return members("association", association.value(), day);
  }

  /** The organisations that take part in a programme on a day, in the order of their names. */
  @Transactional(readOnly = true)
  public List<OrganisationId> membersOn(ProgrammeId programme, LocalDate day) {
    return members("programme", programme.value(), day);
  }

  private List<OrganisationId> members(String column, UUID whole, LocalDate day) {
    return database
        .sql(
            """
            select o.id from network.organisation o where o.id in (
              select coalesce(m.current, b.member) from network.membership b
              left join network.merged m on m.id = b.member
              left join network.merged w on w.id = b.%1$s
              where coalesce(w.current, b.%1$s) = :whole
                and (b.valid_from is null or b.valid_from <= :on)
                and (b.valid_to is null or b.valid_to >= :on))
            order by o.own_name collate "pl-x-icu", o.id
            """
                .formatted(column))
        .param("whole", whole)
        .param("on", day)
        .query((row, number) -> new OrganisationId(row.getObject(1, UUID.class)))
        .list();
  }

  /** To what an organisation belongs or belonged. */
  @Transactional(readOnly = true)
  public List<Membership> of(OrganisationId member) {
    return database
        .sql(
            """
            select b.* from network.membership b left join network.merged m on m.id = b.member
            where coalesce(m.current, b.member) = ? order by b.valid_from, b.id
            """)
        .param(member.value())
        .query(Memberships::membership)
        .list();
  }

  /** Who belongs or belonged to an association. */
  @Transactional(readOnly = true)
  public List<Membership> in(OrganisationId association) {
    return database
        .sql(
            """
            select b.* from network.membership b
            left join network.merged m on m.id = b.association
            where coalesce(m.current, b.association) = ? order by b.valid_from, b.id
            """)
        .param(association.value())
        .query(Memberships::membership)
        .list();
  }

  private static Membership membership(ResultSet row, int number) throws SQLException {
    var association = row.getObject("association", UUID.class);
    var programme = row.getObject("programme", UUID.class);
    return new Membership(
        row.getObject("id", UUID.class),
        new OrganisationId(row.getObject("member", UUID.class)),
        association == null ? null : new OrganisationId(association),
        programme == null ? null : new ProgrammeId(programme),
        SummaryRows.day(row, "valid_from"),
        SummaryRows.day(row, "valid_to"));
  }
}
