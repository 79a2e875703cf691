package eu.hanza.events.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.events.exchange.EventListing.Named;
import eu.hanza.events.exchange.EventListing.Status;
import eu.hanza.events.exchange.EventListing.Venue;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Search engines learn when, where and whether an event takes place, and nothing to join it. */
class EventJsonLdTests {

  private static final ZonedDateTime START =
      ZonedDateTime.of(2022, 10, 11, 16, 30, 0, 0, ScheduleFixtures.WARSAW);
  private static final Venue HOUSE = new Venue("Dom", "Długa 1", "Gdańsk", "PL");

  private static EventListing listing(
      Status status, @Nullable ZonedDateTime before, @Nullable Venue venue, boolean online) {
    return new EventListing(
        "https://example.org/events/a",
        "Kongres </script><b>&",
        "",
        START,
        START.plusMinutes(90),
        false,
        status,
        before,
        venue,
        online,
        List.of("pl", "uk"),
        new Named("Region", "https://example.org/region"),
        new Named("Tydzień", "https://example.org/events/week"),
        List.of());
  }

  private static JsonNode json(EventListing listing) {
    return JsonMapper.shared().readTree(EventJsonLd.of(listing));
  }

  @Test
  void tellsTimesWithTheirOffset() {
    var json = json(listing(Status.SCHEDULED, null, HOUSE, false));
    assertThat(json.path("startDate").asString()).isEqualTo("2022-10-11T16:30:00+02:00");
    assertThat(json.path("endDate").asString()).isEqualTo("2022-10-11T18:00:00+02:00");
    assertThat(json.path("previousStartDate").isMissingNode()).isTrue();
    assertThat(json.path("eventStatus").asString()).isEqualTo("https://schema.org/EventScheduled");
    assertThat(json.path("organizer").path("name").asString()).isEqualTo("Region");
    assertThat(json.path("superEvent").path("@type").asString()).isEqualTo("Event");
    assertThat(json.path("inLanguage")).extracting(JsonNode::asString).containsExactly("pl", "uk");
  }

  @Test
  void tellsWhatMovedAndWhatIsCalledOff() {
    var moved = json(listing(Status.RESCHEDULED, START.minusDays(1), HOUSE, false));
    assertThat(moved.path("eventStatus").asString()).endsWith("/EventRescheduled");
    assertThat(moved.path("previousStartDate").asString()).isEqualTo("2022-10-10T16:30:00+02:00");
    assertThat(json(listing(Status.CANCELLED, null, HOUSE, false)).path("eventStatus").asString())
        .endsWith("/EventCancelled");
  }

  @Test
  void tellsWherePeopleMeet() {
    var house = json(listing(Status.SCHEDULED, null, HOUSE, false));
    assertThat(house.path("eventAttendanceMode").asString())
        .endsWith("/OfflineEventAttendanceMode");
    assertThat(house.path("location").path(0).path("address").path("addressLocality").asString())
        .isEqualTo("Gdańsk");
    var net = json(listing(Status.SCHEDULED, null, null, true));
    assertThat(net.path("eventAttendanceMode").asString()).endsWith("/OnlineEventAttendanceMode");
    assertThat(net.path("location").path(0).path("url").asString())
        .isEqualTo("https://example.org/events/a");
    var both = json(listing(Status.SCHEDULED, null, HOUSE, true));
    assertThat(both.path("eventAttendanceMode").asString()).endsWith("/MixedEventAttendanceMode");
    assertThat(both.path("location").size()).isEqualTo(2);
  }

  @Test
  void tellsWholeDaysAsDaysAndItsParts() {
    var part = listing(Status.SCHEDULED, null, HOUSE, false);
    var week =
        new EventListing(
            "https://example.org/week",
            "Tydzień",
            "Opis",
            ZonedDateTime.of(2019, 9, 23, 0, 0, 0, 0, ScheduleFixtures.WARSAW),
            ZonedDateTime.of(2019, 9, 25, 0, 0, 0, 0, ScheduleFixtures.WARSAW),
            true,
            Status.SCHEDULED,
            null,
            HOUSE,
            false,
            List.of(),
            null,
            null,
            List.of(part));
    var json = json(week);
    assertThat(json.path("startDate").asString()).isEqualTo("2019-09-23");
    assertThat(json.path("endDate").asString()).isEqualTo("2019-09-24");
    assertThat(json.path("subEvent").path(0).path("name").asString()).startsWith("Kongres");
    assertThat(json.path("organizer").isMissingNode()).isTrue();
  }

  @Test
  void cannotLeaveItsDataBlock() {
    var block = EventJsonLd.of(listing(Status.SCHEDULED, null, HOUSE, false));
    assertThat(block).doesNotContain("<", ">", "&");
    assertThat(JsonMapper.shared().readTree(block).path("name").asString())
        .isEqualTo("Kongres </script><b>&");
  }
}
