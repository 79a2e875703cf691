package eu.hanza.knowledge;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.Slug;
import eu.hanza.knowledge.PracticeDraft.Story;
import eu.hanza.network.CountryGroups;
import eu.hanza.network.CountryGroups.Group;
import eu.hanza.programmes.Area;
import eu.hanza.programmes.AreaId;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.search.spi.Audience;
import eu.hanza.search.spi.Facet;
import eu.hanza.search.spi.Ref;
import eu.hanza.search.spi.SearchDocument;
import eu.hanza.search.spi.SearchIndexing;
import eu.hanza.search.spi.StoredSource;
import eu.hanza.shell.spi.Messages;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.data.relational.core.mapping.event.AfterSaveEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets practices be found: drafts by office and author, others by everybody while fresh (K-7). */
@Component
class PracticesInSearch extends StoredSource {

  private static final String KIND = "practice";

  private final JdbcClient database;
  private final ProgrammeDirectory programmes;
  private final CountryGroups groups;
  private final SearchIndexing index;
  private final Messages messages;
  private final Clock clock;

  PracticesInSearch(
      JdbcClient database,
      ProgrammeDirectory programmes,
      CountryGroups groups,
      SearchIndexing index,
      Messages messages,
      Clock clock) {
    super("knowledge.search.", KIND, 35, "select id from knowledge.practice", database);
    this.database = database;
    this.programmes = programmes;
    this.groups = groups;
    this.index = index;
    this.messages = messages;
    this.clock = clock;
  }

  @EventListener
  void saved(AfterSaveEvent<Practice> saved) {
    index.changed(KIND, saved.getEntity().id().value());
  }

  @Override
  public String typeKey(String type) {
    return Arrays.stream(Level.values()).anyMatch(level -> level.name().equals(type))
        ? "knowledge.level." + type
        : "knowledge.kind." + type;
  }

  /** A practice with what is told of it. */
  private record Told(PracticeSummary practice, Story story) {}

  @Override
  public List<SearchDocument> documents(Collection<UUID> ids) {
    var told =
        database
            .sql(PracticeRows.SELECT + " where p.id = any(?)")
            .param(ids.toArray(UUID[]::new))
            .query(
                (row, number) ->
                    new Told(PracticeRows.summary(row, number), PracticeRows.story(row)))
            .list();
    var areas =
        programmes.areas(told.stream().flatMap(one -> one.practice.areas().stream()).toList());
    var all = groups.all();
    return told.stream().map(one -> document(one, areas, all)).toList();
  }

  private SearchDocument document(Told told, Map<AreaId, Area> areas, List<Group> all) {
    var practice = told.practice;
    var country = practice.country();
    return SearchDocument.of(
            new Ref(KIND, practice.id().value()), practice.path(), practice.title())
        .named(List.of(practice.city()))
        .saying(practice.summary(), body(told.story, practice.kind(), named(practice, areas)))
        .in(Facet.PROGRAMME, List.of(practice.programme().value().toString()))
        .in(Facet.TYPE, types(practice))
        .in(Facet.AREA, slugs(practice, areas))
        .in(Facet.COUNTRY, List.of(country))
        .in(Facet.GROUP, groupsOf(country, day(practice), all))
        .dated(practice.startsOn() == null ? practice.reviewedOn() : practice.startsOn())
        .readBy(readers(practice))
        .found(null, until(practice));
  }

  /** The day on which the groups of its country count. */
  private LocalDate day(PracticeSummary practice) {
    var starts = practice.startsOn();
    return starts == null ? LocalDate.now(clock) : starts;
  }

  private static List<String> groupsOf(String country, LocalDate day, List<Group> all) {
    return all.stream()
        .filter(group -> group.on(day).active().contains(country))
        .map(Group::slug)
        .toList();
  }

  private static List<String> types(PracticeSummary practice) {
    return Stream.concat(
            Stream.of(practice.kind().name()), practice.levels().stream().map(Level::name))
        .map(type -> KIND + "." + type)
        .toList();
  }

  private static List<Area> named(PracticeSummary practice, Map<AreaId, Area> areas) {
    return practice.areas().stream().map(areas::get).filter(Objects::nonNull).toList();
  }

  private static List<String> slugs(PracticeSummary practice, Map<AreaId, Area> areas) {
    return named(practice, areas).stream()
        .map(area -> Slug.of(area.name().in(Language.PL).text()).value())
        .toList();
  }

  private static Audience[] readers(PracticeSummary practice) {
    if (practice.state().isPublished()) {
      return new Audience[] {Audience.EVERYBODY};
    }
    var readers = new ArrayList<Audience>();
    readers.add(Audience.officeOf(practice.programme()));
    readers.add(Audience.ADMINISTRATORS);
    if (practice.author() != null) {
      readers.add(Audience.person(practice.author()));
    }
    return readers.toArray(Audience[]::new);
  }

  private static @Nullable Instant until(PracticeSummary practice) {
    var reviewed = practice.reviewedOn();
    return reviewed == null
        ? null
        : reviewed
            .plusMonths(Ageing.HIDDEN_MONTHS)
            .atStartOfDay(ZoneId.of("Europe/Warsaw"))
            .toInstant();
  }

  /** All paragraphs of a language together, with the words for its kind and its areas. */
  private LocalizedText body(Story story, PracticeKind kind, List<Area> areas) {
    var texts = new LinkedHashMap<String, String>();
    var parts =
        Stream.concat(
            Stream.of(
                story.problem(),
                story.solution(),
                story.stakeholders(),
                story.evidence(),
                story.challenges(),
                story.transfer(),
                story.further()),
            Stream.concat(Stream.of(words(kind)), areas.stream().map(Area::name)));
    parts.forEach(
        part ->
            part.byLanguage()
                .forEach((tag, text) -> texts.merge(tag, text, (a, b) -> a + "\n\n" + b)));
    return new LocalizedText(texts);
  }

  private LocalizedText words(PracticeKind kind) {
    var words = new LinkedHashMap<String, String>();
    for (var language : Language.values()) {
      words.put(language.tag(), messages.text(language, "knowledge.kind." + kind));
    }
    return new LocalizedText(words);
  }
}
