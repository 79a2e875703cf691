package eu.hanza.events;

import eu.hanza.forms.EmbeddedForms.Sheet;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.Messages;
import eu.hanza.tables.Cell;
import eu.hanza.tables.TableWriter;
import eu.hanza.tables.TableWriter.ByteOrderMark;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The registrations of an event as a table for spreadsheets; its columns keep their names. */
@Component
public class RegistrationTable {

  private static final List<String> COLUMNS =
      List.of(
          "number",
          "name",
          "email",
          "organisation",
          "sector",
          "function",
          "language",
          "registered_at");

  private final EventQuestions questions;
  private final Messages messages;

  RegistrationTable(EventQuestions questions, Messages messages) {
    this.questions = questions;
    this.messages = messages;
  }

  /** Writes CSV in UTF-8 with a mark by which spreadsheets know that. */
  public void csv(
      List<RegistrationRow> rows, EventSummary event, Language language, OutputStream out)
      throws IOException {
    var sheet = sheet(rows, event, language);
    var cells = cells(rows, event, sheet, language);
    TableWriter.csv(out, ByteOrderMark.WITH, columns(sheet), cells);
  }

  /** Writes XLSX. */
  public void xlsx(
      List<RegistrationRow> rows, EventSummary event, Language language, OutputStream out)
      throws IOException {
    var sheet = sheet(rows, event, language);
    TableWriter.xlsx(out, "Hanza", columns(sheet), cells(rows, event, sheet, language));
  }

  private Sheet sheet(List<RegistrationRow> rows, EventSummary event, Language language) {
    var ids = rows.stream().map(RegistrationRow::id).toList();
    return questions.sheet(event.id(), ids, language);
  }

  /** The columns of every event, then one for each of its own questions. */
  private static List<String> columns(Sheet sheet) {
    return Stream.concat(COLUMNS.stream(), sheet.questions().values().stream()).toList();
  }

  private Stream<List<Cell>> cells(
      List<RegistrationRow> rows, EventSummary event, Sheet sheet, Language language) {
    return rows.stream().map(row -> cells(row, event, sheet, language));
  }

  private List<Cell> cells(
      RegistrationRow row, EventSummary event, Sheet sheet, Language language) {
    var answers =
        sheet.questions().keySet().stream()
            .map(question -> Cell.of(sheet.answer(row.id().value(), question)));
    return Stream.concat(cells(row, event, language).stream(), answers).toList();
  }

  private List<Cell> cells(RegistrationRow row, EventSummary event, Language language) {
    var sector = row.sector();
    var function = row.function();
    var zone = event.event().time().zone();
    return List.of(
        Cell.of(row.number()),
        Cell.of(row.name()),
        Cell.of(row.email()),
        Cell.of(row.organisation()),
        Cell.of(sector == null ? "" : messages.text(language, sector.key())),
        Cell.of(function == null ? "" : messages.text(language, function.key())),
        Cell.of(row.language()),
        Cell.of(row.registeredAt().atZone(zone).toOffsetDateTime().toString()));
  }
}
