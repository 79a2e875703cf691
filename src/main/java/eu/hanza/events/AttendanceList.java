package eu.hanza.events;

import eu.hanza.documents.Block;
import eu.hanza.documents.Document;
import eu.hanza.documents.PdfMaker;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The attendance list to be signed at the door: numbered rows, a column for the signature, the
 * funder's notice, and neither address nor telephone (E-26).
 */
@Component
public class AttendanceList {

  private final PdfMaker pdf;
  private final Messages messages;
  private final RegistrationLetters letters;

  AttendanceList(PdfMaker pdf, Messages messages, RegistrationLetters letters) {
    this.pdf = pdf;
    this.messages = messages;
    this.letters = letters;
  }

  /** Writes the list as accessible PDF. */
  public void pdf(
      EventSummary event, List<RegistrationRow> rows, Language language, OutputStream out)
      throws IOException {
    pdf.write(document(event, rows, language), out);
  }

  Document document(EventSummary event, List<RegistrationRow> rows, Language language) {
    var title = event.event().title().in(language).text();
    var when = EventWords.time(event.event().time(), language);
    var where = EventWords.place(event.event().place(), language);
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Paragraph(title));
    blocks.add(new Block.Paragraph(where.isEmpty() ? when : when + ", " + where));
    blocks.add(table(rows, language));
    letters
        .noticeText(event, language)
        .ifPresent(notice -> blocks.add(new Block.Notice(notice.wording())));
    return new Document(
        messages.text(language, "events.attendance.title"),
        title + ", " + when,
        language.tag(),
        blocks);
  }

  private Block.Table table(List<RegistrationRow> rows, Language language) {
    var cells = rows.stream().map(AttendanceList::cells).toList();
    return new Block.Table(
        messages.text(language, "events.attendance.caption", "n", rows.size()),
        List.of(
            messages.text(language, "events.attendance.number"),
            messages.text(language, "events.attendance.name"),
            messages.text(language, "events.attendance.organisation"),
            messages.text(language, "events.attendance.signature")),
        cells,
        List.of(8, 30, 32, 30));
  }

  private static List<String> cells(RegistrationRow row) {
    return List.of(String.valueOf(row.number()), row.name(), row.organisation(), "");
  }
}
