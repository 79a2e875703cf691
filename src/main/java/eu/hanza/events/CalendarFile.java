package eu.hanza.events;

import eu.hanza.events.exchange.CalendarEntry;
import eu.hanza.events.exchange.CalendarWriter;
import eu.hanza.kernel.Language;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The calendar entry of an event, with a stable UID and a sequence that grows with each change.
 * Join links never stand in it.
 */
@Component
class CalendarFile {

  static final String KIND = "text/calendar;charset=UTF-8";

  private final CalendarWriter writer;
  private final String address;

  CalendarFile(
      Clock clock,
      @Value("${hanza.address}") String address,
      @Value("${hanza.mail.from}") String from) {
    this.writer = new CalendarWriter(clock, from);
    this.address = address;
  }

  byte[] of(EventSummary event, Language language) {
    return writer.single(entry(event, language));
  }

  private CalendarEntry entry(EventSummary event, Language language) {
    var said = event.event();
    return new CalendarEntry(
        "event-" + event.id() + "@hanza",
        event.sequence(),
        null,
        said.title().in(language).text(),
        said.lede().in(language).text(),
        EventWords.place(said.place(), language),
        address + "/" + language.tag() + event.path(),
        said.time().start(),
        said.time().end(),
        said.time().isWholeDays(),
        event.state() == EventState.CALLED_OFF,
        List.of());
  }
}
