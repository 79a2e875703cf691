package eu.hanza.events.seats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.events.Arrivals;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventFixtures;
import eu.hanza.events.RegistrationCounts;
import eu.hanza.events.RegistrationDesk;
import eu.hanza.events.RegistrationNumbers;
import eu.hanza.events.SessionFixtures;
import eu.hanza.events.draws.Draws;
import eu.hanza.events.sessions.BookingMode;
import eu.hanza.events.sessions.SessionMode;
import eu.hanza.events.sessions.SessionSeats;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.ProgrammeId;
import java.time.Instant;
import java.time.LocalDateTime;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** All pages of the office count the same people in the same words. */
@HanzaTest
class CountsPagesTests {

  private static final String EVERY_STATE =
      "5 zgłoszeń: potwierdzone 2, zaproponowano miejsce 1, lista oczekujących 1, do decyzji 1";

  @Autowired EventFixtures fixtures;
  @Autowired SessionFixtures sessions;
  @Autowired EventCalendar calendar;
  @Autowired RegistrationDesk desk;
  @Autowired RegistrationNumbers numbers;
  @Autowired Arrivals arrivals;
  @Autowired Promotions promotions;
  @Autowired Draws draws;
  @Autowired Scenery scenery;
  @Autowired MockMvc web;

  private ProgrammeId programme;
  private EventId event;
  private RequestPostProcessor office;

  @BeforeEach
  void begin() {
    scenery.time("2089-01-10T09:00");
    programme = fixtures.programme();
    event = fixtures.openEvent(programme, 3);
    office = scenery.as(scenery.coordinator(programme));
  }

  @AfterEach
  void letTheClockRun() {
    scenery.now();
  }

  /** Two with a place, one with an offer, one who waits, a walk-in; one gave the place up. */
  private void fillWithEveryState() {
    var people = sessions.people(event, 5);
    desk.withdraw(Actor.SYSTEM, people.getFirst());
    promotions.sweep();
    arrivals.enter(Actor.SYSTEM, event, EventFixtures.aRequest(), true);
  }

  private String page(String path) throws Exception {
    return web.perform(get("/pl/office/events/" + event + path).with(office))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private String list(String path) throws Exception {
    var pdf =
        web.perform(get("/pl/office/events/" + event + path).with(office))
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    try (var read = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/door", "/seats", "/registrations", "/attendance", "/statistics"})
  void saysTheSameOnEveryPage(String path) throws Exception {
    fillWithEveryState();
    assertThat(page(path)).contains(EVERY_STATE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/attendance.pdf", "/attendance/list.pdf"})
  void saysTheSameOnTheListToBeSigned(String path) throws Exception {
    fillWithEveryState();
    assertThat(list(path)).contains(EVERY_STATE).contains("Na liście: 2 osoby");
  }

  @Test
  void countsEverybodyOfWhomAnythingCanComeOnce() throws Exception {
    fillWithEveryState();
    var counts = numbers.of(event);
    assertThat(counts).isEqualTo(new RegistrationCounts(2, 1, 1, 0, 1));
    assertThat(counts.registered()).isEqualTo(5);
    assertThat(page("")).contains("5 zgłoszeń");
    assertThat(page("/statistics")).contains("Tabele liczą 2 potwierdzone zgłoszenia");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/door", "/seats", "/registrations", "/attendance", "/statistics"})
  void namesRequestsThatWaitForTheDraw(String path) throws Exception {
    var closes = Instant.parse("2089-02-01T11:00:00Z");
    assertThat(draws.announce(Actor.SYSTEM, calendar.get(event), null, closes)).isEmpty();
    sessions.people(event, 7);
    assertThat(page(path))
        .contains("7 zgłoszeń: potwierdzone 0, lista oczekujących 0, czeka na losowanie 7");
  }

  @Test
  void namesTheStateOfEachRequestThatWaitsForTheDraw() throws Exception {
    var closes = Instant.parse("2089-02-01T11:00:00Z");
    draws.announce(Actor.SYSTEM, calendar.get(event), null, closes);
    sessions.person(event);
    assertThat(page("/seats")).contains(">czeka na losowanie</span>");
    assertThat(page("/registrations")).contains(">czeka na losowanie</span>");
  }

  /** A session without places of its own lets in whoever has a place at the event. */
  @Test
  void countsTheEventAtTheDoorOfAnOpenSession() throws Exception {
    fillWithEveryState();
    var bookable = sessions.session(event, "10:00", "11:00", 5);
    assertThat(page("/door?session=" + bookable)).contains("0 zgłoszeń: potwierdzone 0");
    var times = LocalDateTime.parse("2090-09-23T12:00");
    var draft =
        SessionFixtures.aDraft(
            "Otwarta", times, times.plusHours(1), SessionMode.ONSITE, BookingMode.OPEN);
    var open = sessions.session(event, draft, new SessionSeats(null, null));
    assertThat(page("/door?session=" + open)).contains(EVERY_STATE);
  }
}
