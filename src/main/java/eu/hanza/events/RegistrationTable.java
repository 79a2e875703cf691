package eu.hanza.events;

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

  private final Messages messages;

  RegistrationTable(Messages messages) {
    this.messages = messages;
  }

  /** Writes CSV in UTF-8 with a mark by which spreadsheets know that. */
  public void csv(
      List<RegistrationRow> rows, EventSummary event, Language language, OutputStream out)
      throws IOException {
    TableWriter.csv(out, ByteOrderMark.WITH, COLUMNS, cells(rows, event, language));
  }

  /** Writes XLSX. */
  public void xlsx(
      List<RegistrationRow> rows, EventSummary event, Language language, OutputStream out)
      throws IOException {
    TableWriter.xlsx(out, "Hanza", COLUMNS, cells(rows, event, language));
  }

  private Stream<List<Cell>> cells(
      List<RegistrationRow> rows, EventSummary event, Language language) {
    return rows.stream().map(row -> cells(row, event, language));
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
