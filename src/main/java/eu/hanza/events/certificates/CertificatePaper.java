package eu.hanza.events.certificates;

import eu.hanza.documents.Block;
import eu.hanza.documents.Document;
import eu.hanza.documents.PdfMaker;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventWords;
import eu.hanza.events.RegistrationLetters;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** A certificate on paper: accessible PDF in the holder's language, with the funder's notice. */
@Component
class CertificatePaper {

  private final CertificateDesk desk;
  private final EventCalendar calendar;
  private final RegistrationLetters letters;
  private final Messages messages;
  private final PdfMaker pdf;
  private final String address;

  CertificatePaper(
      CertificateDesk desk,
      EventCalendar calendar,
      RegistrationLetters letters,
      Messages messages,
      PdfMaker pdf,
      @Value("${hanza.address}") String address) {
    this.desk = desk;
    this.calendar = calendar;
    this.letters = letters;
    this.messages = messages;
    this.pdf = pdf;
    this.address = address;
  }

  void write(Certificate one, OutputStream out) throws IOException {
    pdf.write(document(one), out);
  }

  Document document(Certificate one) {
    var language = one.language();
    var event = calendar.get(one.event());
    var title = event.event().title().in(language).text();
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Paragraph(text(language, "intro")));
    blocks.add(new Block.Heading(2, one.holder()));
    blocks.add(
        new Block.Paragraph(
            messages.text(language, "events.certificate.paper.body", "title", title)));
    blocks.add(new Block.KeyValues(facts(one, language)));
    blocks.add(new Block.Code(link(one), text(language, "qr")));
    blocks.add(
        new Block.Paragraph(
            messages.text(
                language,
                "events.certificate.paper.check",
                "link",
                address + "/" + language.tag() + "/certificates",
                "number",
                one.number(),
                "code",
                desk.code(one))));
    letters
        .noticeText(event, language)
        .ifPresent(notice -> blocks.add(new Block.Notice(notice.wording())));
    var name = messages.text(language, "events.certificate.paper.title");
    return new Document(name, name + " " + one.number() + ", " + title, language.tag(), blocks);
  }

  private String text(Language language, String key) {
    return messages.text(language, "events.certificate.paper." + key);
  }

  private List<Block.KeyValue> facts(Certificate one, Language language) {
    var event = calendar.get(one.event()).event();
    var facts = new ArrayList<Block.KeyValue>();
    facts.add(fact(language, "number", one.number()));
    facts.add(fact(language, "when", EventWords.time(event.time(), language)));
    var place = EventWords.place(event.place(), language);
    if (!place.isBlank()) {
      facts.add(fact(language, "where", place));
    }
    facts.add(fact(language, "hours", Formats.of(language).number(one.hours())));
    facts.add(fact(language, "issuer", one.issuer()));
    var day = one.issuedAt().atZone(event.time().zone()).toLocalDate();
    facts.add(fact(language, "issued", Formats.of(language).date(day)));
    return facts;
  }

  private Block.KeyValue fact(Language language, String key, String value) {
    return new Block.KeyValue(text(language, key), value);
  }

  private String link(Certificate one) {
    return address
        + "/"
        + one.language().tag()
        + "/certificates?number="
        + URLEncoder.encode(one.number(), StandardCharsets.UTF_8)
        + "&code="
        + URLEncoder.encode(desk.code(one), StandardCharsets.UTF_8);
  }
}
