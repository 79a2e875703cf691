package eu.hanza.events.paper;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.hanza.accounts.InformationClauses;
import eu.hanza.documents.Block;
import eu.hanza.documents.Document;
import eu.hanza.documents.DocxMaker;
import eu.hanza.documents.Field;
import eu.hanza.documents.PdfMaker;
import eu.hanza.events.EventNotices;
import eu.hanza.events.EventSummary;
import eu.hanza.events.EventWords;
import eu.hanza.events.sessions.Slot;
import eu.hanza.events.sessions.Timetable;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.network.Sector;
import eu.hanza.network.WorkFunction;
import eu.hanza.shell.spi.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Makes the papers of an event from its data (S3.17), so that no file can say anything else than
 * the page: accessible DOCX and PDF, with the notice of who co-finances it.
 */
@Component
public class EventPapers {

  /** The tag of the field by which a card that comes back is known. */
  static final String EVENT_TAG = "event";

  private final Timetable timetable;
  private final InformationClauses clauses;
  private final EventNotices notices;
  private final DocxMaker docx;
  private final PdfMaker pdf;
  private final Messages messages;
  private final String address;
  private final Cache<Key, byte[]> made =
      Caffeine.newBuilder().maximumSize(200).expireAfterWrite(Duration.ofMinutes(10)).build();

  EventPapers(
      Timetable timetable,
      InformationClauses clauses,
      EventNotices notices,
      DocxMaker docx,
      PdfMaker pdf,
      Messages messages,
      @Value("${hanza.address}") String address) {
    this.timetable = timetable;
    this.clauses = clauses;
    this.notices = notices;
    this.docx = docx;
    this.pdf = pdf;
    this.messages = messages;
    this.address = address;
  }

  /** What decides what stands in a file: the same key, the same file. */
  private record Key(Document document, Paper.Format format) {}

  /** A paper as a file. */
  public byte[] file(EventSummary event, Paper paper, Paper.Format format, Language language) {
    var key = new Key(document(event, paper, language), format);
    return Objects.requireNonNull(made.get(key, EventPapers.this::write));
  }

  private byte[] write(Key key) {
    var out = new ByteArrayOutputStream();
    try {
      switch (key.format()) {
        case DOCX -> docx.write(key.document(), out);
        case PDF -> pdf.write(key.document(), out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  Document document(EventSummary event, Paper paper, Language language) {
    var blocks =
        switch (paper) {
          case INVITATION -> invitation(event, language);
          case PROGRAMME -> programme(event, language);
          case CARD -> card(event, language);
        };
    notices.on(event, language).ifPresent(words -> blocks.add(new Block.Notice(words)));
    var title = event.event().title().in(language).text();
    var kind = messages.text(language, "events.paper." + paper + ".title");
    return new Document(
        kind, title + ", " + EventWords.line(event.event(), language), language.tag(), blocks);
  }

  private List<Block> head(EventSummary event, Language language) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Heading(2, event.event().title().in(language).text()));
    var facts = new ArrayList<Block.KeyValue>();
    facts.add(fact("when", EventWords.time(event.event().time(), language), language));
    var where = EventWords.place(event.event().place(), language);
    if (!where.isBlank()) {
      facts.add(fact("where", where, language));
    }
    blocks.add(new Block.KeyValues(facts));
    return blocks;
  }

  private Block.KeyValue fact(String name, String value, Language language) {
    return new Block.KeyValue(messages.text(language, "events.paper." + name), value);
  }

  private List<Block> invitation(EventSummary event, Language language) {
    var blocks = head(event, language);
    for (var text : List.of(event.event().lede(), event.event().description())) {
      var words = text.in(language).text();
      words
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .forEach(line -> blocks.add(new Block.Paragraph(line)));
    }
    var page = address + "/" + language.tag() + event.path();
    blocks.add(new Block.Paragraph(messages.text(language, "events.paper.register", "link", page)));
    blocks.add(new Block.Code(page, messages.text(language, "events.paper.code", "link", page)));
    return blocks;
  }

  private List<Block> programme(EventSummary event, Language language) {
    var blocks = head(event, language);
    var byDay =
        timetable.of(event.id()).stream()
            .filter(slot -> !slot.isCancelled())
            .collect(
                Collectors.groupingBy(
                    slot -> slot.said().time().startsOn(),
                    TreeMap<LocalDate, List<Slot>>::new,
                    Collectors.toList()));
    var formats = Formats.of(language);
    byDay.forEach(
        (day, slots) -> {
          var name = formats.weekday(day) + ", " + formats.date(day);
          blocks.add(new Block.Heading(3, name));
          blocks.add(table(name, slots, language));
        });
    if (byDay.isEmpty()) {
      blocks.add(new Block.Paragraph(messages.text(language, "events.paper.programme.none")));
    }
    return blocks;
  }

  private Block.Table table(String day, List<Slot> slots, Language language) {
    return new Block.Table(
        messages.text(language, "events.paper.programme.caption", "day", day),
        List.of(
            messages.text(language, "events.paper.programme.hours"),
            messages.text(language, "events.paper.programme.what"),
            messages.text(language, "events.paper.where")),
        slots.stream().map(slot -> cells(slot, language)).toList(),
        List.of(18, 57, 25));
  }

  private static List<String> cells(Slot slot, Language language) {
    var time = slot.said().time();
    var people =
        slot.said().speakers().stream().map(one -> one.name()).collect(Collectors.joining(", "));
    var title = slot.said().title().in(language).text();
    var room = slot.room();
    return List.of(
        Formats.of(language).times(time.start(), time.end()),
        people.isEmpty() ? title : title + "\n" + people,
        room == null ? slot.said().platform() : room.name().in(language).text());
  }

  private List<Block> card(EventSummary event, Language language) {
    var blocks = head(event, language);
    blocks.add(new Block.Paragraph(messages.text(language, "events.paper.card.lede")));
    blocks.add(line("name", Field.Kind.TEXT, language));
    blocks.add(line("email", Field.Kind.TEXT, language));
    blocks.add(line("organisation", Field.Kind.TEXT, language));
    blocks.add(
        ticks(
            "sector",
            Arrays.stream(Sector.values()).map(one -> one.name()).toList(),
            Arrays.stream(Sector.values()).map(one -> messages.text(language, one.key())).toList(),
            language));
    blocks.add(
        ticks(
            "function",
            Arrays.stream(WorkFunction.values()).map(one -> one.name()).toList(),
            Arrays.stream(WorkFunction.values())
                .map(one -> messages.text(language, one.key()))
                .toList(),
            language));
    var clause = event.event().clause();
    if (clause != null) {
      blocks.add(new Block.Heading(3, messages.text(language, "events.paper.card.clause")));
      clauses
          .text(clause, language)
          .lines()
          .filter(line -> !line.isBlank())
          .forEach(line -> blocks.add(new Block.Paragraph(line)));
    }
    blocks.add(new Block.SignatureLine(messages.text(language, "events.paper.card.signature")));
    blocks.add(
        new Block.Question(
            messages.text(language, "events.paper.card.code"),
            List.of(),
            List.of(
                new Field.Fixed(
                    EVENT_TAG,
                    messages.text(language, "events.paper.card.code"),
                    event.id().toString()))));
    return blocks;
  }

  private Block.Question line(String name, Field.Kind kind, Language language) {
    var label = messages.text(language, "events.paper.card." + name);
    var prompt = messages.text(language, "events.paper.card.prompt");
    return new Block.Question(
        label, List.of(), List.of(new Field.Line(name, label, kind, "", prompt, "")));
  }

  private Block.Question ticks(
      String name, List<String> values, List<String> labels, Language language) {
    var boxes = new ArrayList<Field>();
    for (var number = 0; number < values.size(); number++) {
      var tag = name + "-" + values.get(number);
      boxes.add(new Field.Tick(tag, labels.get(number), false));
    }
    return new Block.Question(
        messages.text(language, "events.paper.card." + name),
        List.of(messages.text(language, "events.paper.card.one")),
        boxes);
  }
}
