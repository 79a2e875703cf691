package eu.hanza.events.draws;

import eu.hanza.events.EventSummary;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.Messages;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What is said about draws. */
@Component
public class DrawWords {

  private final Messages messages;

  DrawWords(Messages messages) {
    this.messages = messages;
  }

  /** A sentence on how far a draw is: when it closes, or when it was drawn. */
  public String line(SeatDraw draw, EventSummary event, Language language) {
    var zone = event.event().time().zone();
    var formats = Formats.of(language);
    var drawn = draw.drawnAt();
    return drawn == null
        ? messages.text(
            language, "events.draw.open", "when", formats.dateTime(draw.closesAt().atZone(zone)))
        : messages.text(
            language,
            "events.draw.over",
            Map.of("when", formats.dateTime(drawn.atZone(zone)), "n", draw.requests()));
  }

  /** The page of a draw, without the language. */
  public static String path(SeatDraw draw, EventSummary event) {
    return event.path() + "/draws/" + draw.subject();
  }
}
