package eu.hanza.events.programme;

import eu.hanza.events.EventSummary;
import eu.hanza.events.EventWords;
import eu.hanza.events.exchange.CalendarEntry;
import eu.hanza.events.exchange.CalendarWriter;
import eu.hanza.events.sessions.SessionMode;
import eu.hanza.events.sessions.Slot;
import eu.hanza.kernel.Language;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Sessions as entries of calendars, without links to join. */
@Component
class SessionEntries {

  private final SlotWords words;
  private final CalendarWriter writer;
  private final String address;

  SessionEntries(
      SlotWords words,
      Clock clock,
      @Value("${hanza.address}") String address,
      @Value("${hanza.mail.from}") String from) {
    this.words = words;
    this.writer = new CalendarWriter(clock, from);
    this.address = address;
  }

  byte[] single(EventSummary event, Slot slot, Language language) {
    return writer.single(entry(event, slot, language));
  }

  byte[] feed(EventSummary event, List<Slot> slots, Language language) {
    return writer.feed(
        event.event().title().in(language).text(),
        slots.stream().map(slot -> entry(event, slot, language)).toList());
  }

  private CalendarEntry entry(EventSummary event, Slot slot, Language language) {
    var said = slot.said();
    return new CalendarEntry(
        "session-" + slot.session().id() + "@hanza",
        slot.session().sequence(),
        slot.session().changedAt(),
        said.title().in(language).text(),
        said.lede().in(language).text(),
        place(event, slot, language),
        address + "/" + language.tag() + slot.path(),
        said.time().start(),
        said.time().end(),
        false,
        slot.isCancelled(),
        Stream.of(SlotWords.name(slot.track(), language), SlotWords.name(slot.theme(), language))
            .filter(text -> !text.isBlank())
            .toList());
  }

  private String place(EventSummary event, Slot slot, Language language) {
    var house =
        slot.said().mode() == SessionMode.ONLINE
            ? ""
            : EventWords.place(event.event().place(), language);
    return Stream.of(words.place(slot, language), house)
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining(", "));
  }
}
