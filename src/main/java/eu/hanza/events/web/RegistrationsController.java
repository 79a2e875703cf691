package eu.hanza.events.web;

import eu.hanza.accounts.Actor;
import eu.hanza.events.AttendanceList;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventQuestions;
import eu.hanza.events.EventSummary;
import eu.hanza.events.RegistrationCounts;
import eu.hanza.events.RegistrationDesk;
import eu.hanza.events.RegistrationId;
import eu.hanza.events.RegistrationList;
import eu.hanza.events.RegistrationNumbers;
import eu.hanza.events.RegistrationRow;
import eu.hanza.events.RegistrationState;
import eu.hanza.events.RegistrationTable;
import eu.hanza.forms.EmbeddedForms.Sheet;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pager;
import eu.hanza.shell.spi.Pages;
import eu.hanza.shell.spi.Streamed;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The coordinator's list of registrations, its exports and the attendance list. */
@Pages
class RegistrationsController {

  private static final int SIZE = 50;

  private final EventCalendar calendar;
  private final RegistrationList list;
  private final RegistrationNumbers numbers;
  private final RegistrationDesk desk;
  private final RegistrationTable table;
  private final AttendanceList attendance;
  private final EventQuestions questions;
  private final OfficePages pages;
  private final Messages messages;

  RegistrationsController(
      EventCalendar calendar,
      RegistrationList list,
      RegistrationNumbers numbers,
      RegistrationDesk desk,
      RegistrationTable table,
      AttendanceList attendance,
      EventQuestions questions,
      OfficePages pages,
      Messages messages) {
    this.calendar = calendar;
    this.list = list;
    this.numbers = numbers;
    this.desk = desk;
    this.table = table;
    this.attendance = attendance;
    this.questions = questions;
    this.pages = pages;
    this.messages = messages;
  }

  @GetMapping("/office/events/{id}/registrations")
  String show(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "1") int page,
      Language language,
      Model model) {
    var event = calendar.get(EventId.of(id));
    var rows = list.page(actor, event.id(), page, SIZE);
    var title = event.event().title().in(language);
    var ids = rows.items().stream().map(RegistrationRow::id).toList();
    var sheet = questions.sheet(event.id(), ids, language);
    var draws = numbers.draws(event.id());
    model.addAttribute(
        "page",
        new RegistrationsPage(
            id,
            title.text(),
            title.language(),
            Formats.of(language).period(event.event().time().period()),
            numbers.of(event.id()).words(messages, language),
            pages.places(event, language),
            rows.items().stream().map(row -> row(event, row, sheet, draws, language)).toList(),
            Pager.of(rows, number -> "?page=" + number)));
    return "events/registrations";
  }

  private RegistrationsPage.Row row(
      EventSummary event, RegistrationRow row, Sheet sheet, boolean draws, Language language) {
    var sector = row.sector();
    var function = row.function();
    var role =
        Stream.of(
                sector == null ? "" : messages.text(language, sector.key()),
                function == null ? "" : messages.text(language, function.key()))
            .filter(word -> !word.isEmpty())
            .collect(Collectors.joining(", "));
    var erased = messages.text(language, "events.office.erased");
    return new RegistrationsPage.Row(
        row.id().toString(),
        row.number(),
        row.name().isEmpty() ? erased : row.name(),
        row.email(),
        row.organisation(),
        role,
        when(row, event, language),
        row.state() == RegistrationState.CONFIRMED,
        messages.text(language, state(row, draws)),
        answers(row, sheet));
  }

  private static String state(RegistrationRow row, boolean draws) {
    return draws && row.state() == RegistrationState.REQUESTED
        ? RegistrationCounts.UNDRAWN
        : row.state().key();
  }

  private static List<RegistrationsPage.Answered> answers(RegistrationRow row, Sheet sheet) {
    return sheet.questions().entrySet().stream()
        .map(
            question ->
                new RegistrationsPage.Answered(
                    question.getValue(), sheet.answer(row.id().value(), question.getKey())))
        .filter(one -> !one.answer().isEmpty())
        .toList();
  }

  private static String when(RegistrationRow row, EventSummary event, Language language) {
    var moment = row.registeredAt().atZone(event.event().time().zone());
    var formats = Formats.of(language);
    return formats.date(moment.toLocalDate()) + ", " + formats.time(moment.toLocalTime());
  }

  @PostMapping("/office/events/{id}/registrations/withdraw")
  String withdraw(
      Actor actor,
      @PathVariable String id,
      @RequestParam String registration,
      Language language,
      RedirectAttributes next) {
    desk.withdraw(actor, RegistrationId.of(registration));
    Notice.done(next, "events.office.withdrawn");
    return "redirect:/" + language.tag() + "/office/events/" + EventId.of(id) + "/registrations";
  }

  @GetMapping("/office/events/{id}/registrations.csv")
  ResponseEntity<Streamed> csv(Actor actor, @PathVariable String id, Language language) {
    var event = calendar.get(EventId.of(id));
    var rows = list.all(actor, event.id(), RegistrationState.CONFIRMED);
    return file(
        event, "csv", "text/csv;charset=UTF-8", out -> table.csv(rows, event, language, out));
  }

  @GetMapping("/office/events/{id}/registrations.xlsx")
  ResponseEntity<Streamed> xlsx(Actor actor, @PathVariable String id, Language language) {
    var event = calendar.get(EventId.of(id));
    var rows = list.all(actor, event.id(), RegistrationState.CONFIRMED);
    return file(
        event,
        "xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        out -> table.xlsx(rows, event, language, out));
  }

  @GetMapping("/office/events/{id}/attendance.pdf")
  ResponseEntity<Streamed> attendance(Actor actor, @PathVariable String id, Language language) {
    var event = calendar.get(EventId.of(id));
    var rows = list.all(actor, event.id(), RegistrationState.CONFIRMED);
    return file(
        event,
        "pdf",
        "application/pdf",
        out -> attendance.pdf(event, rows, numbers.of(event.id()), language, out));
  }

  private static ResponseEntity<Streamed> file(
      EventSummary event, String ending, String kind, Writing content) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, kind)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"" + event.slug() + "." + ending + "\"")
        .body(content::to);
  }

  /** Writes a file. */
  private interface Writing {
    void to(OutputStream out) throws IOException;
  }
}
