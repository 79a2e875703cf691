package eu.hanza.knowledge;

import eu.hanza.catalogues.spi.CatalogueRecord;
import eu.hanza.catalogues.spi.CatalogueSource;
import eu.hanza.catalogues.spi.Cataloguing;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.Slug;
import eu.hanza.knowledge.PracticeDraft.Story;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.network.OrganisationSummary;
import eu.hanza.programmes.Area;
import eu.hanza.programmes.AreaId;
import eu.hanza.programmes.ProgrammeDirectory;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.data.relational.core.mapping.event.AfterSaveEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives published practices away, each under its licence, without their authors. */
@Component
class PracticesInCatalogue implements CatalogueSource {

  private static final String KIND = "practice";

  private final JdbcClient database;
  private final ProgrammeDirectory programmes;
  private final OrganisationDirectory organisations;
  private final Cataloguing cataloguing;

  PracticesInCatalogue(
      JdbcClient database,
      ProgrammeDirectory programmes,
      OrganisationDirectory organisations,
      Cataloguing cataloguing) {
    this.database = database;
    this.programmes = programmes;
    this.organisations = organisations;
    this.cataloguing = cataloguing;
  }

  @EventListener
  void saved(AfterSaveEvent<Practice> saved) {
    cataloguing.changed(KIND, saved.getEntity().id().value());
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public String labelKey() {
    return "knowledge.search.practices";
  }

  @Override
  public String path() {
    return "/practices";
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public List<UUID> ids() {
    return database
        .sql("select id from knowledge.practice")
        .query((row, number) -> row.getObject(1, UUID.class))
        .list();
  }

  /** A practice with what is told of it and its licence. */
  private record Told(PracticeSummary practice, Story story, String licence) {}

  @Override
  public List<CatalogueRecord> records(Collection<UUID> ids) {
    var told =
        database
            .sql(PracticeRows.SELECT + " where p.id = any(?)")
            .param(ids.toArray(UUID[]::new))
            .query(
                (row, number) ->
                    new Told(
                        PracticeRows.summary(row, number),
                        PracticeRows.story(row),
                        row.getString("licence")))
            .list()
            .stream()
            .filter(one -> one.practice.state().isPublished())
            .toList();
    var areas =
        programmes.areas(told.stream().flatMap(one -> one.practice.areas().stream()).toList());
    var charged =
        organisations.summaries(
            told.stream()
                .map(one -> one.practice.organisation())
                .filter(Objects::nonNull)
                .toList());
    return told.stream().map(one -> record(one, areas, charged)).toList();
  }

  private static CatalogueRecord record(
      Told told, Map<AreaId, Area> areas, Map<OrganisationId, OrganisationSummary> charged) {
    var practice = told.practice;
    var organisation = practice.organisation();
    var found = organisation == null ? null : charged.get(organisation);
    var country = practice.country();
    return new CatalogueRecord(
        practice.id().value(),
        practice.path(),
        practice.title(),
        practice.summary(),
        found == null ? List.of() : List.of(found.ownName()),
        practice.kind().name(),
        areas(practice, areas),
        country.isEmpty() ? List.of() : List.of(country),
        texts(told.story),
        practice.startsOn(),
        told.licence);
  }

  private static Map<String, LocalizedText> areas(
      PracticeSummary practice, Map<AreaId, Area> areas) {
    var named = new LinkedHashMap<String, LocalizedText>();
    practice.areas().stream()
        .map(areas::get)
        .filter(Objects::nonNull)
        .forEach(
            area -> named.put(Slug.of(area.name().in(Language.PL).text()).value(), area.name()));
    return named;
  }

  private static Map<String, LocalizedText> texts(Story story) {
    var texts = new LinkedHashMap<String, LocalizedText>();
    texts.put("problem", story.problem());
    texts.put("solution", story.solution());
    texts.put("stakeholders", story.stakeholders());
    texts.put("evidence", story.evidence());
    texts.put("challenges", story.challenges());
    texts.put("transfer", story.transfer());
    texts.put("further", story.further());
    return texts;
  }
}
