package eu.hanza.programmes;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Slug;
import eu.hanza.kernel.StoredValues;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Questions about programmes. */
@Service
@Transactional(readOnly = true)
public class ProgrammeDirectory {

  private static final String SUMMARY =
      """
      select id, slug, name, short_name, lede, accent, funder, state from programmes.programme
      """;

  private final JdbcClient database;
  private final Programmes programmes;
  private final Editions editions;

  ProgrammeDirectory(JdbcClient database, Programmes programmes, Editions editions) {
    this.database = database;
    this.programmes = programmes;
    this.editions = editions;
  }

  /** The programme with this id, if there is one. */
  public Optional<ProgrammeSummary> find(ProgrammeId id) {
    return database
        .sql(SUMMARY + " where id = ?")
        .param(id.value())
        .query(StoredProgrammes::summary)
        .optional();
  }

  /** The programme with this id. */
  public ProgrammeSummary get(ProgrammeId id) {
    return find(id).orElseThrow(() -> new NotFoundException("programme " + id));
  }

  /** The programme with this part of an address, if there is one. */
  public Optional<ProgrammeSummary> withSlug(String slug) {
    return database
        .sql(SUMMARY + " where slug = ?")
        .param(slug)
        .query(StoredProgrammes::summary)
        .optional();
  }

  /**
   * The programme of an address, as far as the actor may see it.
   *
   * @throws NotFoundException if there is none, or it is not published yet
   */
  public ProgrammeSummary visible(String slug, Actor actor) {
    return withSlug(slug)
        .filter(programme -> ProgrammeRules.maySee(actor, programme))
        .orElseThrow(() -> new NotFoundException("programme " + slug));
  }

  /** All published programmes, by name. */
  public List<ProgrammeSummary> published() {
    return database
        .sql(SUMMARY + " where state = 'PUBLISHED' order by name ->> 'pl' collate \"pl-x-icu\"")
        .query(StoredProgrammes::summary)
        .list();
  }

  /** The programmes that the actor may change, by name. */
  public List<ProgrammeSummary> editedBy(Actor actor) {
    return kept().stream().filter(one -> actor.edits(one.id())).toList();
  }

  /** The programmes that the actor runs, by name. */
  public List<ProgrammeSummary> coordinatedBy(Actor actor) {
    return kept().stream().filter(one -> actor.coordinates(one.id())).toList();
  }

  private List<ProgrammeSummary> kept() {
    return database
        .sql(SUMMARY + " order by name ->> 'pl' collate \"pl-x-icu\"")
        .query(StoredProgrammes::summary)
        .list();
  }

  /** Those of the programmes that exist, by id, in one query. */
  public Map<ProgrammeId, ProgrammeSummary> all(Collection<ProgrammeId> ids) {
    return database
        .sql(SUMMARY + " where id = any(?)")
        .param(ids.stream().map(ProgrammeId::value).distinct().toArray(UUID[]::new))
        .query(StoredProgrammes::summary)
        .stream()
        .collect(Collectors.toMap(ProgrammeSummary::id, Function.identity()));
  }

  /** What a programme says about itself. */
  public ProgrammeProfile profile(ProgrammeId id) {
    return programme(id).profile();
  }

  /** The areas of a programme in their order, ended ones included. */
  public List<Area> areas(ProgrammeId id) {
    return database
        .sql(StoredProgrammes.AREAS + " where programme = ? order by position")
        .param(id.value())
        .query(StoredProgrammes::area)
        .list();
  }

  /**
   * The areas of all published programmes, by the slug of their Polish name, which several may
   * share.
   */
  public Map<String, LocalizedText> areasBySlug() {
    var areas = new LinkedHashMap<String, LocalizedText>();
    database
        .sql(
            """
            select a.name from programmes.area a
            join programmes.programme p on p.id = a.programme
            where p.state = 'PUBLISHED' order by a.name ->> 'pl' collate "pl-x-icu", a.id
            """)
        .query(
            row -> {
              var name = StoredValues.fromJson(row.getString("name"));
              areas.putIfAbsent(Slug.of(name.raw("pl")).value(), name);
            });
    return areas;
  }

  /** Those of the areas that exist, by id, in one query. */
  public Map<AreaId, Area> areas(Collection<AreaId> ids) {
    return database
        .sql(StoredProgrammes.AREAS + " where id = any(?)")
        .param(ids.stream().map(AreaId::value).distinct().toArray(UUID[]::new))
        .query(StoredProgrammes::area)
        .stream()
        .collect(Collectors.toMap(Area::id, Function.identity()));
  }

  /** The areas of some programmes in their order, ended ones included, in one query. */
  public Map<ProgrammeId, List<Area>> areasOf(Collection<ProgrammeId> ids) {
    var areas = new LinkedHashMap<ProgrammeId, List<Area>>();
    database
        .sql(StoredProgrammes.AREAS + " where programme = any(?) order by position")
        .param(ids.stream().map(ProgrammeId::value).distinct().toArray(UUID[]::new))
        .query(
            (row, number) ->
                areas
                    .computeIfAbsent(
                        new ProgrammeId(row.getObject("programme", UUID.class)),
                        id -> new ArrayList<>())
                    .add(StoredProgrammes.area(row, number)))
        .list();
    return areas;
  }

  /** The objectives of a programme in their order. */
  public List<Objective> objectives(ProgrammeId id) {
    return programme(id).objectives();
  }

  /** How many of a programme's objectives are among those that are measured (S0.5). */
  public ObjectiveCoverage coverage(ProgrammeId id, Set<ObjectiveId> measured) {
    return ObjectiveCoverage.of(objectives(id), measured);
  }

  /** The founders of a programme in their order, former ones included. */
  public List<Founder> founders(ProgrammeId id) {
    return programme(id).founders();
  }

  private Programme programme(ProgrammeId id) {
    return programmes.findById(id).orElseThrow(() -> new NotFoundException("programme " + id));
  }

  /** The editions of a programme, the latest first. */
  public List<EditionSummary> editions(ProgrammeId id) {
    return editions.findByProgrammeOrderByYearDescNumberDesc(id).stream()
        .map(Edition::summary)
        .toList();
  }

  /** The edition with this id, if there is one. */
  public Optional<EditionSummary> edition(EditionId id) {
    return editions.findById(id).map(Edition::summary);
  }

  /** Recognises editions by the names that texts give them. */
  public EditionMatcher matcher() {
    return new EditionMatcher(editions.findAll().stream().map(Edition::summary).toList());
  }
}
