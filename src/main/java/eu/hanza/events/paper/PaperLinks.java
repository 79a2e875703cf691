package eu.hanza.events.paper;

import eu.hanza.events.EventSummary;
import eu.hanza.events.RegistrationWindow;
import eu.hanza.events.sessions.Timetable;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.Messages;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The links to the papers of an event, with type and size in their words (S3.17). */
@Component
public class PaperLinks {

  private final EventPapers papers;
  private final Timetable timetable;
  private final Messages messages;
  private final Clock clock;

  PaperLinks(EventPapers papers, Timetable timetable, Messages messages, Clock clock) {
    this.papers = papers;
    this.timetable = timetable;
    this.messages = messages;
    this.clock = clock;
  }

  /**
   * A link to a file.
   *
   * @param path its address, without the language
   * @param words what it is, with type and size
   */
  public record Link(String path, String words) {}

  /** What there is of an event at this moment; the card only while registration is open. */
  public List<Link> of(EventSummary event, Language language) {
    var links = new ArrayList<Link>();
    for (var paper : Paper.values()) {
      if (isThere(event, paper)) {
        for (var format : Paper.Format.values()) {
          links.add(link(event, paper, format, language));
        }
      }
    }
    return links;
  }

  private boolean isThere(EventSummary event, Paper paper) {
    return switch (paper) {
      case INVITATION -> true;
      case PROGRAMME -> timetable.isThere(event.id());
      case CARD -> event.window(clock.instant()) == RegistrationWindow.OPEN;
    };
  }

  private Link link(EventSummary event, Paper paper, Paper.Format format, Language language) {
    var bytes = papers.file(event, paper, format, language).length;
    var name = paper.name().toLowerCase(Locale.ROOT);
    var ending = format.name().toLowerCase(Locale.ROOT);
    return new Link(
        event.path() + "/papers/" + name + "." + ending,
        messages.text(
            language,
            "events.paper.link",
            "what",
            messages.text(language, "events.paper." + paper + ".title"),
            "type",
            format.name(),
            "size",
            Formats.of(language).fileSize(bytes)));
  }
}
