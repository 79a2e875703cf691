package eu.hanza.network;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.PageOf;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Questions about organisations. An organisation that was merged into another answers as that
 * other; one that has a successor answers, for days after the change, as the successor.
 */
@Service
@Transactional(readOnly = true)
public class OrganisationDirectory {

  private static final SummaryRows ROWS = new SummaryRows();

  private final JdbcClient database;
  private final DirectorySearch search;
  private final Clock clock;

  OrganisationDirectory(JdbcClient database, DirectorySearch search, Clock clock) {
    this.database = database;
    this.search = search;
    this.clock = clock;
  }

  /** The organisation with this id, if there is one. */
  public Optional<OrganisationSummary> find(OrganisationId id) {
    return Optional.ofNullable(summaries(List.of(id)).get(id));
  }

  /** The organisation with this slug, or the one that it was merged into. */
  public Optional<OrganisationSummary> find(String slug) {
    return database
        .sql("select id from network.organisation where slug = ?")
        .param(slug)
        .query((row, number) -> new OrganisationId(row.getObject(1, UUID.class)))
        .optional()
        .flatMap(this::find);
  }

  /** Those of the organisations that exist, by the ids that were asked for, in one query. */
  public Map<OrganisationId, OrganisationSummary> summaries(Collection<OrganisationId> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    var found = new HashMap<OrganisationId, OrganisationSummary>();
    database
        .sql(
            """
            select asked.id as asked, %s
            from network.organisation asked
            left join network.merged m on m.id = asked.id
            join network.organisation o on o.id = coalesce(m.current, asked.id)
            %s where asked.id in (:ids)
            """
                .formatted(SummaryRows.COLUMNS, SummaryRows.SEAT))
        .param("on", LocalDate.now(clock))
        .param("ids", ids.stream().map(OrganisationId::value).distinct().toList())
        .query(
            row -> {
              found.put(
                  new OrganisationId(row.getObject("asked", UUID.class)),
                  ROWS.mapRow(row, found.size()));
            });
    return found;
  }

  /** A page of the organisations that a question asks for. */
  public PageOf<OrganisationSummary> search(OrganisationQuery query, int size) {
    return search.page(search.reading(query), size);
  }

  /** A page of the answer to a question, with its facets and places. */
  public DirectoryAnswer answer(OrganisationQuery query, int size, Language reader) {
    return search.answer(query, size, reader);
  }

  /** The organisation that an id stands for after all merges. */
  public OrganisationId current(OrganisationId id) {
    return database
        .sql("select current from network.merged where id = ?")
        .param(id.value())
        .query((row, number) -> new OrganisationId(row.getObject(1, UUID.class)))
        .optional()
        .orElse(id);
  }

  /** The organisation that stands for another on a day: itself, or its successor. */
  public OrganisationId standingFor(OrganisationId id, LocalDate day) {
    var current = current(id);
    return successor(current)
        .filter(next -> !day.isBefore(next.from()))
        .map(next -> standingFor(next.organisation(), day))
        .orElse(current);
  }

  /**
   * How one organisation follows another.
   *
   * @param organisation the other one: the successor, or the predecessor
   * @param from the first day of the successor
   * @param cause why; may be empty
   */
  public record Succession(OrganisationId organisation, LocalDate from, String cause) {}

  /** Who follows an organisation, if anybody does. */
  public Optional<Succession> successor(OrganisationId id) {
    return database
        .sql(
            """
            select successor, succeeded_on, succession_cause from network.organisation
            where id = ? and successor is not null
            """)
        .param(id.value())
        .query(OrganisationDirectory::succession)
        .optional();
  }

  /** Whom an organisation follows. */
  public List<Succession> predecessors(OrganisationId id) {
    return database
        .sql(
            """
            select id, succeeded_on, succession_cause from network.organisation
            where successor = ? order by succeeded_on
            """)
        .param(id.value())
        .query(OrganisationDirectory::succession)
        .list();
  }

  private static Succession succession(ResultSet row, int number) throws SQLException {
    return new Succession(
        new OrganisationId(row.getObject(1, UUID.class)),
        row.getObject(2, LocalDate.class),
        row.getString(3));
  }

  /** The legal class on a day of the organisation that stood for this one then (T3). */
  public Optional<LegalClass> legalClassOn(OrganisationId id, LocalDate day) {
    return database
        .sql(
            """
            select legal_class from network.legal_form where organisation = :id
              and (valid_from is null or valid_from <= :on)
              and (valid_to is null or valid_to >= :on)
            """)
        .param("id", standingFor(id, day).value())
        .param("on", day)
        .query((row, number) -> LegalClass.valueOf(row.getString(1)))
        .optional();
  }

  /** The organisations of a legal class on a day, merged ones left out. */
  public Set<OrganisationId> withLegalClass(LegalClass legalClass, LocalDate day) {
    return database
        .sql(
            """
            select o.id from network.organisation o
            join network.legal_form f on f.organisation = o.id
            where o.merged_into is null and f.legal_class = :class
              and (f.valid_from is null or f.valid_from <= :on)
              and (f.valid_to is null or f.valid_to >= :on)
            """)
        .param("class", legalClass.name())
        .param("on", day)
        .query((row, number) -> new OrganisationId(row.getObject(1, UUID.class)))
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What the organisation that stood for this one was on a day. */
  public Set<OrganisationKind> kindsOn(OrganisationId id, LocalDate day) {
    return database
        .sql(
            """
            select kind from network.kind where organisation = :id
              and (valid_from is null or valid_from <= :on)
              and (valid_to is null or valid_to >= :on)
            """)
        .param("id", standingFor(id, day).value())
        .param("on", day)
        .query((row, number) -> OrganisationKind.valueOf(row.getString(1)))
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The seat on a day of the organisation that stood for this one then. */
  public Optional<Seat> seatOn(OrganisationId id, LocalDate day) {
    return database
        .sql(
            """
            select * from network.seat where organisation = :id
              and (valid_from is null or valid_from <= :on)
              and (valid_to is null or valid_to >= :on)
            """)
        .param("id", standingFor(id, day).value())
        .param("on", day)
        .query((row, number) -> SummaryRows.seat(row))
        .optional();
  }

  /** The country of the seat on a day. */
  public Optional<String> countryOn(OrganisationId id, LocalDate day) {
    return seatOn(id, day).map(Seat::country);
  }

  /** The organisation with this id. */
  public OrganisationSummary get(OrganisationId id) {
    return find(id).orElseThrow(() -> new NotFoundException("organisation " + id));
  }
}
