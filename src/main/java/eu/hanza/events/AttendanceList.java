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
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * The attendance list to be signed at the door: numbered rows, a column for the signature, the
 * funder's notice, and neither address nor telephone (E-26).
 */
@Component
public class AttendanceList {

  private static final int BLANK = 20;

  private final PdfMaker pdf;
  private final Messages messages;
  private final RegistrationLetters letters;

  AttendanceList(PdfMaker pdf, Messages messages, RegistrationLetters letters) {
    this.pdf = pdf;
    this.messages = messages;
    this.letters = letters;
  }

  /** Somebody who signs. */
  public record Signer(int number, String name, String organisation) {}

  /** Writes the list of a whole event as accessible PDF. */
  public void pdf(
      EventSummary event,
      List<RegistrationRow> rows,
      RegistrationCounts counts,
      Language language,
      OutputStream out)
      throws IOException {
    pdf.write(document(event, rows, counts, language), out);
  }

  /** Writes the list of an event or of a part of it as accessible PDF. */
  public void pdf(
      EventSummary event,
      String title,
      String when,
      List<Signer> rows,
      RegistrationCounts counts,
      Language language,
      OutputStream out)
      throws IOException {
    pdf.write(document(event, title, when, rows, counts, language), out);
  }

  Document document(
      EventSummary event,
      List<RegistrationRow> rows,
      RegistrationCounts counts,
      Language language) {
    return document(
        event,
        event.event().title().in(language).text(),
        EventWords.time(event.event().time(), language),
        rows.stream().map(row -> new Signer(row.number(), row.name(), row.organisation())).toList(),
        counts,
        language);
  }

  private Document document(
      EventSummary event,
      String title,
      String when,
      List<Signer> rows,
      RegistrationCounts counts,
      Language language) {
    var where = EventWords.place(event.event().place(), language);
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Paragraph(title));
    blocks.add(new Block.Paragraph(where.isEmpty() ? when : when + ", " + where));
    blocks.add(new Block.Paragraph(counts.words(messages, language)));
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

  private Block.Table table(List<Signer> rows, Language language) {
    var signers = rows.isEmpty() ? blank() : rows;
    var cells = signers.stream().map(AttendanceList::cells).toList();
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

  /** Lines for people who come without a booking. */
  private static List<Signer> blank() {
    return IntStream.rangeClosed(1, BLANK).mapToObj(line -> new Signer(line, "", "")).toList();
  }

  private static List<String> cells(Signer row) {
    return List.of(String.valueOf(row.number()), row.name(), row.organisation(), "");
  }
}
