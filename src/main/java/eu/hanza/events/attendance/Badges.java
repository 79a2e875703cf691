package eu.hanza.events.attendance;

import eu.hanza.documents.Block;
import eu.hanza.documents.Document;
import eu.hanza.documents.PdfMaker;
import eu.hanza.events.EventSummary;
import eu.hanza.events.EventWords;
import eu.hanza.events.RegistrationLetters;
import eu.hanza.events.Tickets;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Badges to be cut out: name, organisation, ticket and the funder's notice, two on a sheet. */
@Component
class Badges {

  private static final int ON_A_SHEET = 2;

  private final Tickets tickets;
  private final RegistrationLetters letters;
  private final Messages messages;
  private final PdfMaker pdf;

  Badges(Tickets tickets, RegistrationLetters letters, Messages messages, PdfMaker pdf) {
    this.tickets = tickets;
    this.letters = letters;
    this.messages = messages;
    this.pdf = pdf;
  }

  void pdf(EventSummary event, List<AttendanceRow> people, Language language, OutputStream out)
      throws IOException {
    pdf.write(document(event, people, language), out);
  }

  Document document(EventSummary event, List<AttendanceRow> people, Language language) {
    var blocks = new ArrayList<Block>();
    for (var i = 0; i < people.size(); i++) {
      if (i > 0 && i % ON_A_SHEET == 0) {
        blocks.add(new Block.PageBreak());
      }
      badge(event, people.get(i), language, blocks);
    }
    var title = messages.text(language, "events.attendance.badges");
    var about = title + ": " + event.event().title().in(language).text();
    return new Document(title, about, language.tag(), blocks);
  }

  private void badge(
      EventSummary event, AttendanceRow person, Language language, List<Block> blocks) {
    blocks.add(new Block.Heading(2, person.name()));
    if (!person.organisation().isBlank()) {
      blocks.add(new Block.Paragraph(person.organisation()));
    }
    blocks.add(
        new Block.Paragraph(
            event.event().title().in(language).text()
                + "\n"
                + EventWords.line(event.event(), language)));
    var described =
        messages.text(language, "events.attendance.badge.code", "number", person.number());
    blocks.add(new Block.Code(tickets.code(person.registration()), described));
    letters
        .noticeText(event, language)
        .ifPresent(notice -> blocks.add(new Block.Notice(notice.wording())));
  }
}
