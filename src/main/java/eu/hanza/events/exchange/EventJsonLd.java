package eu.hanza.events.exchange;

import eu.hanza.events.exchange.EventListing.Named;
import eu.hanza.events.exchange.EventListing.Venue;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events in the words of schema.org, for a data block of a page. Times have an offset, and the
 * place on the network is the page of the event, never a link to join.
 */
public final class EventJsonLd {

  private static final String SCHEMA = "https://schema.org/";
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

  private EventJsonLd() {}

  /** The data block; it can stand in HTML as it is. */
  public static String of(EventListing event) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("@context", "https://schema.org");
    fields.putAll(event(event));
    return JSON.writeValueAsString(fields)
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026");
  }

  private static Map<String, Object> event(EventListing event) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("@type", "Event");
    fields.put("@id", event.url());
    fields.put("url", event.url());
    fields.put("name", event.name());
    put(fields, "description", event.description());
    time(event, fields);
    fields.put("eventStatus", SCHEMA + status(event));
    fields.put("eventAttendanceMode", SCHEMA + mode(event));
    put(fields, "location", locations(event));
    put(fields, "inLanguage", event.languages());
    put(fields, "organizer", named("Organization", event.organiser()));
    put(fields, "superEvent", named("Event", event.whole()));
    put(fields, "subEvent", event.parts().stream().map(EventJsonLd::event).toList());
    return fields;
  }

  private static void time(EventListing event, Map<String, Object> fields) {
    fields.put("startDate", moment(event.start(), event.wholeDays()));
    var last = event.wholeDays() ? event.end().minusNanos(1) : event.end();
    fields.put("endDate", moment(last, event.wholeDays()));
    if (event.previousStart() != null) {
      fields.put("previousStartDate", moment(event.previousStart(), event.wholeDays()));
    }
  }

  private static String moment(ZonedDateTime moment, boolean wholeDays) {
    return wholeDays ? moment.toLocalDate().toString() : MOMENT.format(moment);
  }

  private static String status(EventListing event) {
    return switch (event.status()) {
      case SCHEDULED -> "EventScheduled";
      case RESCHEDULED -> "EventRescheduled";
      case POSTPONED -> "EventPostponed";
      case MOVED_ONLINE -> "EventMovedOnline";
      case CANCELLED -> "EventCancelled";
    };
  }

  private static String mode(EventListing event) {
    if (!event.online()) {
      return "OfflineEventAttendanceMode";
    }
    return event.venue() == null ? "OnlineEventAttendanceMode" : "MixedEventAttendanceMode";
  }

  private static List<Map<String, Object>> locations(EventListing event) {
    var locations = new ArrayList<Map<String, Object>>();
    if (event.venue() != null) {
      locations.add(place(event.venue()));
    }
    if (event.online()) {
      locations.add(named("VirtualLocation", new Named("", event.url())));
    }
    return locations;
  }

  private static Map<String, Object> place(Venue venue) {
    var address = new LinkedHashMap<String, Object>();
    address.put("@type", "PostalAddress");
    put(address, "streetAddress", venue.street());
    put(address, "addressLocality", venue.city());
    put(address, "addressCountry", venue.country());
    var place = new LinkedHashMap<String, Object>();
    place.put("@type", "Place");
    put(place, "name", venue.name());
    place.put("address", address);
    return place;
  }

  private static Map<String, Object> named(String type, @Nullable Named named) {
    if (named == null) {
      return Map.of();
    }
    var fields = new LinkedHashMap<String, Object>();
    fields.put("@type", type);
    put(fields, "name", named.name());
    put(fields, "url", named.url());
    return fields;
  }

  /** Puts what is not empty. */
  private static void put(Map<String, Object> fields, String name, Object value) {
    var empty =
        switch (value) {
          case String text -> text.isBlank();
          case List<?> list -> list.isEmpty();
          case Map<?, ?> map -> map.isEmpty();
          default -> false;
        };
    if (!empty) {
      fields.put(name, value);
    }
  }
}
