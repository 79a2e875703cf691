package eu.hanza.knowledge;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.PageOf;
import eu.hanza.kernel.PersonId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Slug;
import eu.hanza.programmes.AreaId;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Questions about practices. */
@Service
@Transactional(readOnly = true)
public class PracticeDirectory {

  private static final int MOST = 500;

  private static final String WANTED =
      """
       where ((:programme::uuid is null and p.state = 'NETWORK')
          or (p.programme = :programme and p.state in ('HOME', 'NETWORK')))
        and (:kind::text is null or p.kind = :kind)
        and (:country = '' or p.country = :country)
        and (:level::text is null or exists (select 1 from knowledge.practice_level l
          where l.practice = p.id and l.level = :level))
        and (:areas::uuid[] is null or exists (select 1 from knowledge.practice_area a
          where a.practice = p.id and a.area = any(:areas)))
      """;

  private final Practices practices;
  private final PracticeRules rules;
  private final JdbcClient database;

  PracticeDirectory(Practices practices, PracticeRules rules, JdbcClient database) {
    this.practices = practices;
    this.rules = rules;
    this.database = database;
  }

  /** A page of what is looked for, the latest first. */
  public PageOf<PracticeSummary> page(PracticeQuery query, int size) {
    var total =
        bind(database.sql("select count(*) from knowledge.practice p" + WANTED), query)
            .query(Long.class)
            .single();
    var items =
        bind(
                database.sql(
                    PracticeRows.SELECT
                        + WANTED
                        + " order by p.published_on desc, p.slug limit :size offset :offset"),
                query)
            .param("size", size)
            .param("offset", PageOf.offset(query.page(), size))
            .query(PracticeRows::summary)
            .list();
    return new PageOf<>(items, query.page(), size, total);
  }

  private static StatementSpec bind(StatementSpec statement, PracticeQuery query) {
    var programme = query.programme();
    var areas = query.areas();
    return statement
        .param("programme", programme == null ? null : programme.value())
        .param("kind", name(query.kind()))
        .param("level", name(query.level()))
        .param("country", query.country())
        .param(
            "areas", areas == null ? null : areas.stream().map(AreaId::value).toArray(UUID[]::new));
  }

  private static @Nullable String name(@Nullable Enum<?> value) {
    return value == null ? null : value.name();
  }

  /** How the answers to a question spread over the levels, and how many count as good. */
  public LevelCount count(PracticeQuery query) {
    var byLevel = new EnumMap<Level, Integer>(Level.class);
    var items = new int[3];
    bind(
            database.sql(
                """
                select p.kind, array(select l.level from knowledge.practice_level l
                  where l.practice = p.id) as levels
                from knowledge.practice p
                """
                    + WANTED),
            query)
        .query(
            row -> {
              var levels = (Object[]) row.getArray("levels").getArray();
              Arrays.stream(levels)
                  .forEach(one -> byLevel.merge(Level.valueOf((String) one), 1, Integer::sum));
              items[0] += levels.length > 0 ? 1 : 0;
              items[PracticeKind.valueOf(row.getString("kind")).isGood() ? 1 : 2]++;
            });
    return new LevelCount(items[0], byLevel, items[1], items[2]);
  }

  /** The areas of everything that is published in a programme, or in the shared catalogue. */
  public List<AreaId> areas(@Nullable ProgrammeId programme) {
    var everything = PracticeQuery.all(programme);
    return bind(
            database.sql(
                """
                select distinct m.area from knowledge.practice_area m
                join knowledge.practice p on p.id = m.practice
                """
                    + WANTED),
            everything)
        .query((row, number) -> new AreaId(row.getObject(1, UUID.class)))
        .list();
  }

  /** The countries of everything that is published there. */
  public List<String> countries(@Nullable ProgrammeId programme) {
    return bind(
            database.sql("select distinct p.country from knowledge.practice p" + WANTED),
            PracticeQuery.all(programme))
        .query((row, number) -> Objects.toString(row.getString(1), ""))
        .list()
        .stream()
        .filter(country -> !country.isEmpty())
        .toList();
  }

  /**
   * The practice of an address, as far as the actor may see it.
   *
   * @throws NotFoundException if there is none
   */
  public PracticeDetails visible(String slug, Actor actor) {
    return read(slug)
        .flatMap(practices::findBySlug)
        .map(PracticeDetails::of)
        .filter(found -> maySee(actor, found.summary()))
        .orElseThrow(() -> new NotFoundException("practice " + slug));
  }

  /** The published practice of an address, if there is one. */
  public Optional<PracticeSummary> published(String slug) {
    return read(slug)
        .flatMap(practices::findBySlug)
        .map(found -> PracticeDetails.of(found).summary())
        .filter(found -> found.state().isPublished());
  }

  private boolean maySee(Actor actor, PracticeSummary practice) {
    return practice.state().isPublished()
        || (actor.isSignedIn() && rules.mayChange(actor, practice));
  }

  private static Optional<Slug> read(String slug) {
    try {
      return Optional.of(new Slug(slug));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The practice with this id. */
  public PracticeDetails get(PracticeId id) {
    return practices
        .findById(id)
        .map(PracticeDetails::of)
        .orElseThrow(() -> new NotFoundException("practice " + id));
  }

  /** What somebody wrote, and what belongs to the organisations that they speak for. */
  public List<PracticeSummary> own(Actor actor) {
    return database
        .sql(
            PracticeRows.SELECT
                + " where p.author = ? or p.organisation = any(?) order by p.slug limit ?")
        .param(actor.who().value())
        .param(actor.organisations().stream().map(OrganisationId::value).toArray(UUID[]::new))
        .param(MOST)
        .query(PracticeRows::summary)
        .list();
  }

  /**
   * What waits for editors and deciders, and what they published, the oldest first; drafts only
   * where they came in a table, since nobody wrote them here.
   */
  public List<PracticeSummary> office(Actor actor) {
    return database
        .sql(
            PracticeRows.SELECT
                + """
                 where p.state <> 'DRAFT'
                  or exists (select 1 from knowledge.imported i where i.practice = p.id)
                order by p.submitted_on, p.slug
                """)
        .query(PracticeRows::summary)
        .list()
        .stream()
        .filter(one -> mayHandle(actor, one))
        .toList();
  }

  private boolean mayHandle(Actor actor, PracticeSummary practice) {
    return practice.state() == PracticeState.DRAFT
        ? rules.mayEdit(actor, practice)
        : rules.mayInvite(actor, practice);
  }

  /** The published practices of an organisation. */
  public List<PracticeSummary> of(OrganisationId organisation) {
    return database
        .sql(
            PracticeRows.SELECT
                + " where p.organisation = ? and p.state in ('HOME', 'NETWORK') order by p.slug")
        .param(organisation.value())
        .query(PracticeRows::summary)
        .list();
  }

  /** The published practices that come from a page of this site or from one below it. */
  public List<PracticeSummary> comingFrom(String path) {
    return database
        .sql(
            PracticeRows.SELECT
                + """
                 where p.state in ('HOME', 'NETWORK')
                  and (p.origin = :path or starts_with(p.origin, :path || '/'))
                order by p.slug
                """)
        .param("path", path)
        .query(PracticeRows::summary)
        .list();
  }

  /** The practices with these ids. */
  public Map<PracticeId, PracticeSummary> summaries(Collection<PracticeId> ids) {
    return database
        .sql(PracticeRows.SELECT + " where p.id = any(?)")
        .param(ids.stream().map(PracticeId::value).toArray(UUID[]::new))
        .query(PracticeRows::summary)
        .list()
        .stream()
        .collect(Collectors.toMap(PracticeSummary::id, one -> one));
  }

  /** The reviews that somebody was asked for and has not given, with what they are about. */
  List<OpenReview> openReviews(PersonId person) {
    return database
        .sql(
            """
            select r.id, p.title from knowledge.review r
            join knowledge.practice p on p.id = r.practice and p.round = r.round
            where r.reviewer = ? and r.given_on is null and p.state = 'HOME' and p.verdict = 'NONE'
            order by r.requested_on, r.id
            """)
        .param(person.value())
        .query(
            (row, number) ->
                new OpenReview(
                    new ReviewId(row.getObject("id", UUID.class)),
                    eu.hanza.kernel.StoredValues.fromJson(row.getString("title"))))
        .list();
  }

  /** A review that is waited for. */
  record OpenReview(ReviewId id, eu.hanza.kernel.LocalizedText title) {}
}
