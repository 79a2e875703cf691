package eu.hanza.events.planning;

import eu.hanza.events.EventSummary;
import eu.hanza.events.planning.SessionsPage.FormPage;
import eu.hanza.events.planning.SessionsPage.Lists;
import eu.hanza.events.series.OfficialNames;
import eu.hanza.events.series.SeriesDirectory;
import eu.hanza.events.series.SeriesSummary;
import eu.hanza.events.sessions.BookingMode;
import eu.hanza.events.sessions.SessionKind;
import eu.hanza.events.sessions.SessionMode;
import eu.hanza.events.sessions.SessionSummary;
import eu.hanza.events.sessions.Shelf;
import eu.hanza.events.sessions.Shelves;
import eu.hanza.events.web.Zones;
import eu.hanza.kernel.DateReader;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.FoundDate;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Option;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the office's form of a session together. */
@Component
class SessionFormPages {

  private final Shelves shelves;
  private final SeriesDirectory series;
  private final Messages messages;

  SessionFormPages(Shelves shelves, SeriesDirectory series, Messages messages) {
    this.shelves = shelves;
    this.series = series;
    this.messages = messages;
  }

  FormPage fresh(EventSummary event, SessionForm form, FormErrors errors, Language language) {
    return new FormPage(
        event.id().toString(),
        null,
        null,
        messages.text(language, "events.office.session.new"),
        event.event().title().in(language).text(),
        form,
        lists(event.id(), language),
        List.of(),
        List.of(),
        errors);
  }

  FormPage page(
      EventSummary event,
      SessionSummary session,
      SessionForm form,
      List<String> losing,
      FormErrors errors,
      Language language) {
    return new FormPage(
        event.id().toString(),
        session.id().toString(),
        event.path() + "/sessions/" + session.slug(),
        session.session().title().in(language).text(),
        event.event().title().in(language).text(),
        form,
        lists(event.id(), language),
        warnings(session, language),
        losing,
        errors);
  }

  private Lists lists(EventId event, Language language) {
    return new Lists(
        words(SessionKind.values(), "events.session.kind.", language),
        Zones.options(language),
        words(SessionMode.values(), "events.session.mode.", language),
        words(BookingMode.values(), "events.office.session.booking.", language),
        shelf(event, Shelf.TRACK, language),
        themes(event, language),
        shelf(event, Shelf.ROOM, language));
  }

  private List<Option> words(Enum<?>[] values, String key, Language language) {
    return Arrays.stream(values)
        .map(value -> new Option(value.name(), messages.text(language, key + value)))
        .toList();
  }

  private List<Option> shelf(EventId event, Shelf shelf, Language language) {
    return shelves.usable(event, shelf).stream()
        .map(item -> new Option(item.id().toString(), item.name().in(language).text()))
        .toList();
  }

  private List<Option> themes(EventId event, Language language) {
    return series.editionOf(event).stream()
        .flatMap(edition -> edition.themes().stream())
        .map(theme -> new Option(theme.id().toString(), theme.name().in(language).text()))
        .toList();
  }

  /** Dates whose weekday is wrong (S2.2), and official names in a wrong order (T23). */
  private List<String> warnings(SessionSummary session, Language language) {
    var said = session.session();
    var texts =
        Stream.of(said.title(), said.lede(), said.description())
            .flatMap(text -> text.byLanguage().values().stream())
            .toList();
    var warnings = new ArrayList<String>();
    texts.stream()
        .flatMap(text -> wrongDays(text, said.time().startsOn()))
        .map(found -> warning(found, language))
        .distinct()
        .forEach(warnings::add);
    texts.stream().flatMap(text -> misnamed(text, language)).distinct().forEach(warnings::add);
    return warnings;
  }

  private static Stream<FoundDate> wrongDays(String text, LocalDate day) {
    return DateReader.read(text, Year.of(day.getYear())).found().stream()
        .filter(found -> found.wrongWeekday().isPresent());
  }

  private String warning(FoundDate found, Language language) {
    var day = found.period().from();
    var formats = Formats.of(language);
    return messages.text(
        language,
        "events.office.weekday",
        "text",
        found.text(),
        "day",
        formats.date(day),
        "weekday",
        formats.weekday(day));
  }

  private Stream<String> misnamed(String text, Language language) {
    return series.all().stream()
        .map(SeriesSummary::series)
        .filter(one -> one.official())
        .flatMap(one -> one.name().byLanguage().values().stream())
        .flatMap(name -> misnamed(text, name, language).stream());
  }

  private List<String> misnamed(String text, String name, Language language) {
    @Nullable String found = OfficialNames.misnamed(text, name).orElse(null);
    return found == null
        ? List.of()
        : List.of(
            messages.text(language, "events.office.session.name", "found", found, "name", name));
  }
}
