package eu.hanza.events.attendance;

import eu.hanza.accounts.Actor;
import eu.hanza.events.AttendanceList;
import eu.hanza.events.AttendanceList.Signer;
import eu.hanza.events.EventWords;
import eu.hanza.events.RegistrationNumbers;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.Pages;
import eu.hanza.shell.spi.Streamed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What is printed before people come: lists to be signed, and badges. */
@Pages
class PaperController {

  private final Gatherings gatherings;
  private final AttendanceBook book;
  private final AttendanceList list;
  private final Badges badges;
  private final RegistrationNumbers numbers;

  PaperController(
      Gatherings gatherings,
      AttendanceBook book,
      AttendanceList list,
      Badges badges,
      RegistrationNumbers numbers) {
    this.gatherings = gatherings;
    this.book = book;
    this.list = list;
    this.badges = badges;
    this.numbers = numbers;
  }

  @GetMapping("/office/events/{id}/attendance/list.pdf")
  ResponseEntity<Streamed> list(
      Actor actor,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String session,
      Language language) {
    var where = gatherings.kept(actor, EventId.of(id), session);
    var title = where.title().in(language).text();
    var signers =
        rows(actor, where).stream()
            .map(row -> new Signer(row.number(), row.name(), row.organisation()))
            .toList();
    var when = when(where, language);
    var counts = numbers.of(where.counted());
    return file(
        where.event().slug() + ".pdf",
        out -> list.pdf(where.event(), title, when, signers, counts, language, out));
  }

  private List<AttendanceRow> rows(Actor actor, Gathering where) {
    return book.rows(actor, where).stream().filter(row -> !row.name().isEmpty()).toList();
  }

  private static String when(Gathering where, Language language) {
    var session = where.session();
    if (session == null) {
      return EventWords.time(where.event().event().time(), language);
    }
    var time = session.session().time();
    var formats = Formats.of(language);
    return formats.date(time.startsOn()) + ", " + formats.times(time.start(), time.end());
  }

  @GetMapping("/office/events/{id}/badges.pdf")
  ResponseEntity<Streamed> badges(Actor actor, @PathVariable String id, Language language) {
    var where = gatherings.kept(actor, EventId.of(id), null);
    var people = rows(actor, where);
    return file(
        where.event().slug() + "-badges.pdf",
        out -> badges.pdf(where.event(), people, language, out));
  }

  private static ResponseEntity<Streamed> file(String name, Streamed body) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "application/pdf")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .body(body);
  }
}
