package eu.hanza.events;

import eu.hanza.events.DemonstrationFile.EventFile;
import eu.hanza.events.series.EditionDraft;
import eu.hanza.events.series.Indicator;
import eu.hanza.events.sessions.BookingMode;
import eu.hanza.events.sessions.SessionKind;
import eu.hanza.events.sessions.SessionMode;
import eu.hanza.events.sessions.Speaker;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.NumberReader;
import eu.hanza.kernel.Period;
import eu.hanza.kernel.QualifiedNumber;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How series and programmes of the demonstration are written; what is left out is empty. */
record ProgrammeFile(List<SeriesFile> series, List<EventProgramme> programmes) {

  static LocalizedText text(@Nullable Map<String, String> byLanguage) {
    return byLanguage == null ? LocalizedText.EMPTY : new LocalizedText(byLanguage);
  }

  static <T> List<T> list(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }

  /** A series with its editions. */
  record SeriesFile(
      String programme,
      Map<String, String> name,
      Map<String, String> lede,
      String hashtag,
      boolean official,
      List<EditionFile> editions) {}

  /** An edition; its figures are written as they were stated in Polish. */
  record EditionFile(
      int number,
      int year,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable Map<String, String> city,
      @Nullable Map<Indicator, String> figures,
      @Nullable String source,
      @Nullable List<Map<String, String>> themes) {

    EditionDraft draft() {
      return new EditionDraft(
          number,
          year,
          LocalizedText.EMPTY,
          from == null || to == null ? null : new Period(from, to),
          text(city),
          numbers(),
          Objects.requireNonNullElse(source, ""),
          list(themes).stream().map(ProgrammeFile::text).toList());
    }

    private Map<Indicator, QualifiedNumber> numbers() {
      var numbers = new EnumMap<Indicator, QualifiedNumber>(Indicator.class);
      if (figures != null) {
        figures.forEach(
            (what, said) ->
                numbers.put(what, NumberReader.certain(said, Language.PL).orElseThrow()));
      }
      return numbers;
    }
  }

  /** The programme of an event that is known by the beginning of its address, or is new. */
  record EventProgramme(
      @Nullable String slug,
      @Nullable EventFile event,
      @Nullable Integer edition,
      List<Map<String, String>> tracks,
      List<RoomFile> rooms,
      List<SessionFile> sessions) {}

  /** A room. */
  record RoomFile(Map<String, String> name, @Nullable Integer capacity) {}

  /** A session; tracks, rooms and themes are named by their place, days are counted from one. */
  record SessionFile(
      Map<String, String> title,
      int day,
      LocalTime from,
      LocalTime to,
      SessionKind kind,
      @Nullable Map<String, String> lede,
      @Nullable Map<String, String> questions,
      @Nullable Integer track,
      @Nullable Integer room,
      @Nullable Integer theme,
      String language,
      @Nullable List<String> interpretation,
      @Nullable SessionMode mode,
      @Nullable BookingMode booking,
      @Nullable Integer seats,
      @Nullable Integer online,
      @Nullable String platform,
      @Nullable String hashtag,
      @Nullable String external,
      @Nullable List<String> speakers) {

    List<Speaker> people() {
      return list(speakers).stream().map(SessionFile::speaker).toList();
    }

    private static Speaker speaker(String line) {
      var parts = line.split("; ", 3);
      var role = parts.length > 2 ? Speaker.Role.MODERATOR : Speaker.Role.SPEAKER;
      return new Speaker(role, parts[0], parts.length > 1 ? parts[1].strip() : "", "");
    }
  }
}
