package eu.hanza.events.attendance;

import eu.hanza.accounts.Actor;
import eu.hanza.events.EventWords;
import eu.hanza.events.RegistrationNumbers;
import eu.hanza.events.sessions.SessionSummary;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Option;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts the office's page of an attendance list together. */
@Component
class AttendancePages {

  private final AttendanceBook book;
  private final Contests contests;
  private final Gatherings gatherings;
  private final Presences presences;
  private final DoorHours hours;
  private final RegistrationNumbers numbers;
  private final Messages messages;
  private final Clock clock;

  AttendancePages(
      AttendanceBook book,
      Contests contests,
      Gatherings gatherings,
      Presences presences,
      DoorHours hours,
      RegistrationNumbers numbers,
      Messages messages,
      Clock clock) {
    this.book = book;
    this.contests = contests;
    this.gatherings = gatherings;
    this.presences = presences;
    this.hours = hours;
    this.numbers = numbers;
    this.messages = messages;
    this.clock = clock;
  }

  AttendancePage page(Actor actor, Gathering where, FormErrors errors, Language language) {
    var all = book.rows(actor, where);
    var title = where.title().in(language);
    var session = where.session();
    return new AttendancePage(
        where.event().id().toString(),
        where.query(),
        session == null ? "" : session.id().toString(),
        title.text(),
        title.language(),
        when(where, language),
        state(where, language),
        numbers.of(where.counted()).words(messages, language),
        book.isClosed(where),
        hours.isOpen(where)
            ? ""
            : messages.text(language, "events.door.closed", "when", hours.words(where, language)),
        closing(where, all, language),
        book.early(actor, where).stream().map(scan -> words(scan, where, language)).toList(),
        days(where, language),
        rows(all, where, language, true),
        objections(where, all, language),
        rows(all, where, language, false),
        book.signed(actor, where).entrySet().stream()
            .map(file -> new AttendancePage.FileLink(file.getKey().toString(), file.getValue()))
            .toList(),
        all.stream()
            .filter(row -> isMissing(row.standing()))
            .map(row -> new Option(row.registration().toString(), row.number() + ". " + row.name()))
            .toList(),
        errors);
  }

  /** What keeps the list from being closed, in words; empty if nothing does. */
  private String closing(Gathering where, List<AttendanceRow> all, Language language) {
    if (clock.instant().isBefore(where.begins())) {
      var begins = Formats.of(language).dateTime(where.begins().atZone(where.zone()));
      return messages.text(language, "events.office.attendance.close.from", "when", begins);
    }
    var undecided = all.stream().filter(row -> row.standing() == Standing.PROVISIONAL).count();
    return undecided == 0
        ? ""
        : messages.text(language, "events.office.attendance.undecided", "n", undecided);
  }

  private String words(EarlyScan scan, Gathering where, Language language) {
    var name =
        scan.name().isEmpty() ? messages.text(language, "events.office.erased") : scan.name();
    return scan.number() + ". " + name + ", " + moment(scan.at(), where, language);
  }

  private static boolean isMissing(Standing standing) {
    return standing == Standing.EXPECTED || standing == Standing.NO_SHOW;
  }

  private static String when(Gathering where, Language language) {
    var session = where.session();
    return session == null
        ? EventWords.time(where.event().event().time(), language)
        : when(session, language);
  }

  private static String when(SessionSummary session, Language language) {
    var time = session.session().time();
    var formats = Formats.of(language);
    return formats.date(time.startsOn()) + ", " + formats.times(time.start(), time.end());
  }

  private String state(Gathering where, Language language) {
    var key = book.isClosed(where) ? "closed" : "open";
    return messages.text(language, "events.office.attendance.state." + key)
        + " "
        + presences.headcount(where.subject()).words(messages, language);
  }

  private List<AttendancePage.Day> days(Gathering where, Language language) {
    var days =
        gatherings.sessions(where.event().id()).stream()
            .collect(
                Collectors.groupingBy(
                    session -> session.session().time().startsOn(),
                    TreeMap::new,
                    Collectors.toList()));
    return days.entrySet().stream()
        .map(
            day ->
                new AttendancePage.Day(
                    EventWords.day(day.getKey(), language),
                    day.getValue().stream().map(one -> option(one, where, language)).toList()))
        .toList();
  }

  private static Option option(SessionSummary session, Gathering where, Language language) {
    var time = session.session().time();
    return new Option(
        session.id().toString(),
        EventWords.times(time.start(), time.end(), where.zone(), language)
            + " · "
            + session.session().title().in(language).text());
  }

  private List<AttendancePage.Objection> objections(
      Gathering where, List<AttendanceRow> all, Language language) {
    return contests.open(where).stream()
        .map(
            one ->
                new AttendancePage.Objection(
                    one.registration().toString(),
                    all.stream()
                        .filter(row -> row.registration().equals(one.registration()))
                        .map(row -> name(row, language))
                        .findFirst()
                        .orElse(""),
                    one.words(),
                    moment(one.at(), where, language)))
        .toList();
  }

  private List<AttendancePage.Row> rows(
      List<AttendanceRow> all, Gathering where, Language language, boolean undecided) {
    return all.stream()
        .filter(row -> (row.standing() == Standing.PROVISIONAL) == undecided)
        .map(row -> row(row, where, language))
        .toList();
  }

  private AttendancePage.Row row(AttendanceRow row, Gathering where, Language language) {
    return new AttendancePage.Row(
        row.registration().toString(),
        row.number(),
        name(row, language),
        row.organisation(),
        row.sources().contains(AttendanceSource.PAPER),
        row.isSeen(),
        messages.text(language, row.standing().key()),
        note(row, where, language));
  }

  private String name(AttendanceRow row, Language language) {
    return row.name().isEmpty() ? messages.text(language, "events.office.erased") : row.name();
  }

  private String note(AttendanceRow row, Gathering where, Language language) {
    if (row.standing() == Standing.EXCUSED) {
      return row.reason();
    }
    var sources =
        row.sources().stream()
            .map(source -> messages.text(language, source.key()))
            .collect(Collectors.joining(", "));
    var first = row.firstAt();
    return first == null ? sources : sources + ", " + moment(first, where, language);
  }

  private static String moment(Instant at, Gathering where, Language language) {
    var local = at.atZone(where.zone());
    var formats = Formats.of(language);
    return formats.date(local.toLocalDate()) + ", " + formats.time(local.toLocalTime());
  }
}
