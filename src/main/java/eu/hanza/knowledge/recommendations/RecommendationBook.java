package eu.hanza.knowledge.recommendations;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.PageOf;
import eu.hanza.kernel.PersonId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Slug;
import eu.hanza.kernel.StoredValues;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.programmes.AreaId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Questions about recommendations. */
@Service
@Transactional(readOnly = true)
class RecommendationBook {

  private static final String SELECT =
      """
      select r.id, r.programme, r.slug, r.source_title, r.number, r.title, r.due_on, r.issued_on
      from knowledge.recommendation r
      """;

  /** The state as everybody may know it: an answer only where its addressee publishes it. */
  private static final String SHOWN =
      """
      case when a.published or a.state in ('ISSUED', 'ACKNOWLEDGED', 'NO_ANSWER')
        then a.state else 'ANSWERED' end
      """;

  private static final String WANTED =
      """
       where r.issued_on is not null
        and (:source = '' or r.source = :source)
        and (:areas::uuid[] is null or exists (select 1 from knowledge.recommendation_area m
          where m.recommendation = r.id and m.area = any(:areas)))
        and ((:addressee::uuid is null and :state = '')
          or exists (select 1 from knowledge.addressee a where a.recommendation = r.id
            and (:addressee::uuid is null or a.organisation = :addressee)
            and (:state = '' or :state =
      """
          + SHOWN
          + ")))";

  private final Recommendations recommendations;
  private final Addressees addressees;
  private final RecommendationRules rules;
  private final OrganisationDirectory organisations;
  private final JdbcClient database;

  RecommendationBook(
      Recommendations recommendations,
      Addressees addressees,
      RecommendationRules rules,
      OrganisationDirectory organisations,
      JdbcClient database) {
    this.recommendations = recommendations;
    this.addressees = addressees;
    this.rules = rules;
    this.organisations = organisations;
    this.database = database;
  }

  /**
   * What is looked for.
   *
   * @param source the address it comes from; empty for any
   * @param areas one of which it has; null for any
   * @param addressee whom it goes to; null for anybody
   * @param state where an addressee stands as everybody may know it; empty for any
   */
  record Query(
      String source,
      @Nullable List<AreaId> areas,
      @Nullable OrganisationId addressee,
      String state) {

    static final Query ALL = new Query("", null, null, "");
  }

  /** A page of what is issued, the latest first. */
  PageOf<RecommendationEntry> page(Query query, int number, int size) {
    var total =
        bind("select count(*) from knowledge.recommendation r" + WANTED, query)
            .query(Long.class)
            .single();
    var items =
        bind(
                SELECT
                    + WANTED
                    + " order by r.issued_on desc, r.source, r.number limit :size offset :offset",
                query)
            .param("size", size)
            .param("offset", PageOf.offset(number, size))
            .query(RecommendationBook::entry)
            .list();
    return new PageOf<>(withStandings(items), number, size, total);
  }

  private StatementSpec bind(String sql, Query query) {
    var areas = query.areas();
    var addressee = query.addressee();
    return database
        .sql(sql)
        .param("source", query.source())
        .param(
            "areas", areas == null ? null : areas.stream().map(AreaId::value).toArray(UUID[]::new))
        .param("addressee", addressee == null ? null : addressee.value())
        .param("state", query.state());
  }

  private static RecommendationEntry entry(ResultSet row, int number) throws SQLException {
    return new RecommendationEntry(
        new RecommendationId(row.getObject("id", UUID.class)),
        new ProgrammeId(row.getObject("programme", UUID.class)),
        row.getString("slug"),
        StoredValues.fromJson(row.getString("source_title")),
        row.getInt("number"),
        StoredValues.fromJson(row.getString("title")),
        row.getObject("due_on", java.time.LocalDate.class),
        row.getObject("issued_on", java.time.LocalDate.class),
        List.of());
  }

  private List<RecommendationEntry> withStandings(List<RecommendationEntry> entries) {
    var byRecommendation =
        standings(entries.stream().map(RecommendationEntry::id).toList()).stream()
            .collect(Collectors.groupingBy(Standing::recommendation));
    return entries.stream()
        .map(one -> one.with(byRecommendation.getOrDefault(one.id(), List.of())))
        .toList();
  }

  private List<Standing> standings(Collection<RecommendationId> ids) {
    return database
        .sql(
            """
            select a.id, a.recommendation, a.organisation, a.level, a.state, a.published,
              exists (select 1 from knowledge.addressee_step s
                where s.addressee = a.id and s.state = 'ACCEPTED') as accepted
            from knowledge.addressee a where a.recommendation = any(?)
            order by array_position(array['EU', 'NATIONAL', 'REGIONAL', 'LOCAL'], a.level), a.id
            """)
        .param(ids.stream().map(RecommendationId::value).toArray(UUID[]::new))
        .query(
            (row, number) ->
                new Standing(
                    new AddresseeId(row.getObject("id", UUID.class)),
                    new RecommendationId(row.getObject("recommendation", UUID.class)),
                    new OrganisationId(row.getObject("organisation", UUID.class)),
                    AddresseeLevel.valueOf(row.getString("level")),
                    AddresseeState.valueOf(row.getString("state")),
                    row.getBoolean("published"),
                    row.getBoolean("accepted")))
        .list();
  }

  /** What issued recommendations come from: titles by address. */
  Map<String, LocalizedText> sources() {
    var sources = new LinkedHashMap<String, LocalizedText>();
    database
        .sql(
            """
            select distinct on (source) source, source_title from knowledge.recommendation
            where issued_on is not null order by source, number
            """)
        .query(
            row -> {
              sources.put(
                  row.getString("source"), StoredValues.fromJson(row.getString("source_title")));
            });
    return sources;
  }

  /** The areas of what is issued. */
  List<AreaId> areas() {
    return database
        .sql(
            """
            select distinct m.area from knowledge.recommendation_area m
            join knowledge.recommendation r on r.id = m.recommendation
            where r.issued_on is not null
            """)
        .query((row, number) -> new AreaId(row.getObject(1, UUID.class)))
        .list();
  }

  /** Whom issued recommendations go to. */
  List<OrganisationId> addressees() {
    return database
        .sql("select distinct organisation from knowledge.addressee where state <> 'DRAFT'")
        .query((row, number) -> new OrganisationId(row.getObject(1, UUID.class)))
        .list();
  }

  /** The issued recommendation of an address. */
  Recommendation visible(String slug) {
    return read(slug)
        .flatMap(recommendations::findBySlug)
        .filter(Recommendation::isIssued)
        .orElseThrow(() -> new NotFoundException("recommendation " + slug));
  }

  private static Optional<Slug> read(String slug) {
    try {
      return Optional.of(new Slug(slug));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The addressees of a recommendation with all they said. */
  List<Addressee> of(Recommendation recommendation) {
    return addressees.findByRecommendationOrderById(recommendation.id()).stream()
        .sorted(java.util.Comparator.comparing(Addressee::level).reversed())
        .toList();
  }

  /** What the office of the actor's programmes keeps, drafts first. */
  List<RecommendationEntry> office(Actor actor) {
    var entries =
        database
            .sql(SELECT + " order by r.issued_on desc nulls first, r.source, r.number")
            .query(RecommendationBook::entry)
            .list()
            .stream()
            .filter(one -> rules.mayDraft(actor, one.programme()))
            .toList();
    return withStandings(entries);
  }

  /** A recommendation for its office or owner. */
  Recommendation followed(Actor actor, RecommendationId id) {
    var found =
        recommendations
            .findById(id)
            .orElseThrow(() -> new NotFoundException("recommendation " + id));
    actor.must(rules.mayFollow(actor, found), "work on the recommendation " + id);
    return found;
  }

  /** What organisations that the actor speaks for were asked, the nearest day first. */
  List<RecommendationEntry> askedOf(Actor actor) {
    var ids = ids(actor);
    var entries =
        database
            .sql(
                SELECT
                    + """
                     where r.issued_on is not null and exists (select 1 from knowledge.addressee a
                      where a.recommendation = r.id and a.organisation = any(?))
                    order by r.due_on, r.source, r.number
                    """)
            .param(ids)
            .query(RecommendationBook::entry)
            .list();
    return withStandings(entries);
  }

  private UUID[] ids(Actor actor) {
    return actor.organisations().stream()
        .flatMap(one -> Stream.of(one, organisations.current(one)))
        .map(OrganisationId::value)
        .distinct()
        .toArray(UUID[]::new);
  }

  /** An addressee for whoever speaks for it. */
  Addressee own(Actor actor, AddresseeId id) {
    var found =
        addressees
            .findById(id)
            .filter(one -> one.state() != AddresseeState.DRAFT)
            .orElseThrow(() -> new NotFoundException("addressee " + id));
    actor.must(rules.mayAnswer(actor, found), "answer for " + id);
    return found;
  }

  /** The recommendation of an addressee. */
  Recommendation of(Addressee addressee) {
    return recommendations.findById(addressee.recommendation()).orElseThrow();
  }

  /** What somebody follows up that waits for an answer. */
  List<RecommendationEntry> ownedBy(PersonId person) {
    var entries =
        database
            .sql(
                SELECT
                    + """
                     where r.owner = ? and exists (select 1 from knowledge.addressee a
                      where a.recommendation = r.id and a.state in ('ISSUED', 'ACKNOWLEDGED'))
                    order by r.due_on, r.source, r.number
                    """)
            .param(person.value())
            .query(RecommendationBook::entry)
            .list();
    return withStandings(entries);
  }
}
