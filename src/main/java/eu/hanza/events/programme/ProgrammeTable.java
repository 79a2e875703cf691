package eu.hanza.events.programme;

import eu.hanza.events.sessions.Slot;
import eu.hanza.kernel.Language;
import eu.hanza.tables.Cell;
import eu.hanza.tables.TableWriter;
import eu.hanza.tables.TableWriter.ByteOrderMark;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

/** A programme as a table for spreadsheets; its columns keep their names. */
final class ProgrammeTable {

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "event",
          "title",
          "title_language",
          "kind",
          "track",
          "theme",
          "room",
          "mode",
          "starts",
          "ends",
          "zone",
          "language",
          "interpretation",
          "speakers",
          "state",
          "external_id");

  private ProgrammeTable() {}

  static void csv(List<Slot> slots, Language language, OutputStream out) throws IOException {
    TableWriter.csv(out, ByteOrderMark.WITH, COLUMNS, rows(slots, language));
  }

  static void xlsx(List<Slot> slots, Language language, OutputStream out) throws IOException {
    TableWriter.xlsx(out, "Hanza", COLUMNS, rows(slots, language));
  }

  private static Stream<List<Cell>> rows(List<Slot> slots, Language language) {
    return slots.stream().map(slot -> row(slot, language).map(Cell::of).toList());
  }

  private static Stream<String> row(Slot slot, Language language) {
    var said = slot.said();
    var title = said.title().in(language);
    return Stream.of(
        slot.session().id().toString(),
        slot.eventTitle().in(language).text(),
        title.text(),
        title.language(),
        said.kind().name(),
        SlotWords.name(slot.track(), language),
        SlotWords.name(slot.theme(), language),
        SlotWords.name(slot.room(), language),
        said.mode().name(),
        said.time().start().toOffsetDateTime().toString(),
        said.time().end().toOffsetDateTime().toString(),
        said.time().zone().getId(),
        said.language(),
        String.join(", ", said.interpretation()),
        String.join(", ", said.speakers().stream().map(one -> one.name()).toList()),
        slot.session().state().name(),
        said.externalId());
  }
}
