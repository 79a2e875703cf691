package eu.hanza.events.programme;

import eu.hanza.events.EventState;
import eu.hanza.events.EventSummary;
import eu.hanza.events.exchange.EventJsonLd;
import eu.hanza.events.exchange.EventListing;
import eu.hanza.events.exchange.EventListing.Named;
import eu.hanza.events.exchange.EventListing.Status;
import eu.hanza.events.exchange.EventListing.Venue;
import eu.hanza.events.sessions.SessionMode;
import eu.hanza.events.sessions.Slot;
import eu.hanza.kernel.Language;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Events and sessions for search engines, never with a link to join. */
@Component
public class Listings {

  private final String address;

  Listings(@Value("${hanza.address}") String address) {
    this.address = address;
  }

  /** The data block of an event. */
  public String of(EventSummary event, Language language) {
    var said = event.event();
    var whole = said.time().isWholeDays();
    return EventJsonLd.of(
        new EventListing(
            url(event.path(), language),
            said.title().in(language).text(),
            said.lede().in(language).text(),
            said.time().start(),
            said.time().end(),
            whole,
            event.state() == EventState.CALLED_OFF ? Status.CANCELLED : Status.SCHEDULED,
            null,
            said.place().isOnSite() ? venue(event, "", language) : null,
            said.place().isOnline(),
            List.of(),
            null,
            null,
            List.of()));
  }

  /** The data block of a session of an event. */
  String of(EventSummary event, Slot slot, Language language) {
    var said = slot.said();
    var whole =
        new Named(
            slot.eventTitle().in(language).text(), url("/events/" + slot.eventSlug(), language));
    return EventJsonLd.of(
        new EventListing(
            url(slot.path(), language),
            said.title().in(language).text(),
            said.lede().in(language).text(),
            said.time().start(),
            said.time().end(),
            false,
            slot.isCancelled() ? Status.CANCELLED : Status.SCHEDULED,
            null,
            venue(event, slot, language),
            said.mode() != SessionMode.ONSITE,
            Stream.concat(Stream.of(said.language()), said.interpretation().stream()).toList(),
            null,
            whole,
            List.of()));
  }

  private static @Nullable Venue venue(EventSummary event, Slot slot, Language language) {
    return slot.said().mode() == SessionMode.ONLINE
        ? null
        : venue(event, SlotWords.name(slot.room(), language), language);
  }

  private static Venue venue(EventSummary event, String room, Language language) {
    var place = event.event().place();
    var house = place.venue().in(language).text();
    var name = house.isBlank() || room.isBlank() ? house + room : house + ", " + room;
    return new Venue(name, place.address(), place.city().in(language).text(), place.country());
  }

  private String url(String path, Language language) {
    return address + "/" + language.tag() + path;
  }
}
