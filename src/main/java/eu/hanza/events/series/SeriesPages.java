package eu.hanza.events.series;

import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventSummary;
import eu.hanza.events.EventWords;
import eu.hanza.events.programme.SessionRows;
import eu.hanza.events.series.SeriesDirectory.PlacedEvent;
import eu.hanza.events.series.SeriesPage.Counted;
import eu.hanza.events.series.SeriesPage.Day;
import eu.hanza.events.series.SeriesPage.EventLink;
import eu.hanza.events.series.SeriesPage.Figure;
import eu.hanza.events.series.SeriesPage.Latest;
import eu.hanza.events.series.SeriesPage.Meeting;
import eu.hanza.events.series.SeriesPage.Row;
import eu.hanza.events.series.SeriesPage.Said;
import eu.hanza.events.sessions.Slot;
import eu.hanza.events.sessions.Timetable;
import eu.hanza.events.spi.EditionColumn;
import eu.hanza.events.spi.EditionId;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.programmes.ProgrammeSites;
import eu.hanza.shell.spi.Messages;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts the public page of a series together. */
@Component
class SeriesPages {

  private final SeriesDirectory directory;
  private final EventCalendar calendar;
  private final Timetable timetable;
  private final SessionRows rows;
  private final ProgrammeDirectory programmes;
  private final ProgrammeSites sites;
  private final ObjectProvider<EditionColumn> columns;
  private final Messages messages;

  SeriesPages(
      SeriesDirectory directory,
      EventCalendar calendar,
      Timetable timetable,
      SessionRows rows,
      ProgrammeDirectory programmes,
      ProgrammeSites sites,
      ObjectProvider<EditionColumn> columns,
      Messages messages) {
    this.directory = directory;
    this.calendar = calendar;
    this.timetable = timetable;
    this.rows = rows;
    this.programmes = programmes;
    this.sites = sites;
    this.columns = columns;
    this.messages = messages;
  }

  SeriesPage page(SeriesSummary series, Language language) {
    var said = series.series();
    var name = said.name().in(language);
    var editions = directory.editions(series.id());
    var placed = directory.events(series.id());
    var programme = programmes.get(series.programme());
    return new SeriesPage(
        sites.site(programme, series.path(), language),
        series.path(),
        name.text(),
        name.language(),
        said.lede().in(language).text(),
        said.hashtag().isEmpty() ? "" : "#" + said.hashtag(),
        editions.isEmpty() ? null : latest(editions.getFirst(), placed, language),
        Arrays.stream(Indicator.values()).map(one -> messages.text(language, one.key())).toList(),
        columns().map(one -> messages.text(language, one.labelKey())).toList(),
        history(editions, language),
        editions.isEmpty() ? List.of() : sessions(editions.getFirst(), placed, language));
  }

  private Latest latest(EditionSummary latest, List<PlacedEvent> placed, Language language) {
    var edition = latest.edition();
    return new Latest(
        messages.text(
            language,
            "events.series.latest",
            "number",
            edition.number(),
            "year",
            String.valueOf(edition.year())),
        when(edition, language),
        latest.themes().stream().map(theme -> said(theme.name(), language)).toList(),
        of(latest, placed).map(calendar::get).map(event -> link(event, language)).toList());
  }

  private static Stream<EventId> of(EditionSummary edition, List<PlacedEvent> placed) {
    return placed.stream()
        .filter(one -> one.edition() == edition.edition().number())
        .map(PlacedEvent::event);
  }

  private static Said said(LocalizedText text, Language language) {
    var spoken = text.in(language);
    return new Said(spoken.text(), spoken.language());
  }

  private static EventLink link(EventSummary event, Language language) {
    var title = event.event().title().in(language);
    return new EventLink(
        event.path(),
        title.text(),
        title.language(),
        EventWords.time(event.event().time(), language));
  }

  private static String when(EditionDraft edition, Language language) {
    var days = edition.days();
    return Stream.of(
            days == null ? "" : Formats.of(language).period(days),
            edition.city().in(language).text())
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining(", "));
  }

  private List<Row> history(List<EditionSummary> editions, Language language) {
    var best = new EnumMap<Indicator, SeriesEditionId>(Indicator.class);
    for (var indicator : Indicator.values()) {
      Records.of(editions, indicator).ifPresent(edition -> best.put(indicator, edition));
    }
    var ids = editions.stream().map(SeriesPages::key).toList();
    var counts = new LinkedHashMap<EditionColumn, Map<EditionId, Integer>>();
    columns().forEach(column -> counts.put(column, column.counts(ids)));
    return editions.stream()
        .map(
            one ->
                new Row(
                    String.valueOf(one.edition().number()),
                    String.valueOf(one.edition().year()),
                    when(one.edition(), language),
                    Arrays.stream(Indicator.values())
                        .map(indicator -> figure(one, indicator, best.get(indicator), language))
                        .toList(),
                    counted(one, counts, language),
                    one.edition().source()))
        .toList();
  }

  private Stream<EditionColumn> columns() {
    return columns.stream().sorted(Comparator.comparingInt(EditionColumn::order));
  }

  private static EditionId key(EditionSummary edition) {
    return new EditionId(edition.id().value());
  }

  private List<Counted> counted(
      EditionSummary edition,
      Map<EditionColumn, Map<EditionId, Integer>> counts,
      Language language) {
    var cells = new ArrayList<Counted>();
    counts.forEach(
        (column, all) -> {
          var number = all.get(key(edition));
          cells.add(
              number == null
                  ? new Counted(messages.text(language, "events.series.no-data"), null)
                  : new Counted(
                      Formats.of(language).number(BigDecimal.valueOf(number)),
                      column.path(key(edition))));
        });
    return cells;
  }

  private Figure figure(
      EditionSummary edition,
      Indicator indicator,
      @Nullable SeriesEditionId best,
      Language language) {
    var number = edition.edition().figures().get(indicator);
    return number == null
        ? new Figure(messages.text(language, "events.series.no-data"), false)
        : new Figure(Formats.of(language).number(number), edition.id().equals(best));
  }

  private List<Day> sessions(EditionSummary latest, List<PlacedEvent> placed, Language language) {
    var slots =
        timetable.of(of(latest, placed).toList()).stream()
            .filter(slot -> !slot.isCancelled())
            .toList();
    var days =
        slots.stream()
            .collect(
                Collectors.groupingBy(
                    slot -> slot.said().time().startsOn(), TreeMap::new, Collectors.toList()));
    return days.entrySet().stream()
        .map(day -> day(day.getKey(), day.getValue(), slots, language))
        .toList();
  }

  private Day day(LocalDate day, List<Slot> slots, List<Slot> all, Language language) {
    return new Day(
        EventWords.day(day, language),
        slots.stream().map(slot -> meeting(slot, all, language)).toList());
  }

  private Meeting meeting(Slot slot, List<Slot> all, Language language) {
    var event = slot.eventTitle().in(language);
    var overlaps =
        all.stream()
            .filter(other -> !other.equals(slot))
            .filter(other -> slot.said().time().overlap(other.said().time()).isPositive())
            .map(other -> overlap(slot, other, language))
            .toList();
    return new Meeting(rows.row(slot, language), event.text(), event.language(), overlaps);
  }

  private String overlap(Slot slot, Slot other, Language language) {
    return messages.text(
        language,
        "events.series.overlaps",
        "n",
        slot.said().time().overlap(other.said().time()).toMinutes(),
        "title",
        other.said().title().in(language).text());
  }
}
