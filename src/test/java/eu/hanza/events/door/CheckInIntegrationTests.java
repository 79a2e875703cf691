package eu.hanza.events.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.events.Codes;
import eu.hanza.events.EventFixtures;
import eu.hanza.events.Passes;
import eu.hanza.events.RegistrationDesk;
import eu.hanza.events.RegistrationId;
import eu.hanza.events.SessionFixtures;
import eu.hanza.events.Tickets;
import eu.hanza.events.attendance.AttendanceBook;
import eu.hanza.events.attendance.AttendanceRow;
import eu.hanza.events.attendance.Gathering;
import eu.hanza.events.attendance.Gatherings;
import eu.hanza.events.attendance.Headcount;
import eu.hanza.events.attendance.Presences;
import eu.hanza.events.attendance.Standing;
import eu.hanza.events.door.ScanResult.Outcome;
import eu.hanza.events.draws.Draws;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.network.Sector;
import eu.hanza.network.WorkFunction;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The door notes everybody once, in whatever order and how often devices send what they saw. */
@HanzaTest
class CheckInIntegrationTests {

  private static final Actor OFFICE = Actor.SYSTEM;
  private static final Instant NINE = Instant.parse("2090-09-23T07:00:00Z");

  @Autowired EventFixtures fixtures;
  @Autowired SessionFixtures sessions;
  @Autowired Gatherings gatherings;
  @Autowired CheckIn checkIn;
  @Autowired Roster roster;
  @Autowired Tickets tickets;
  @Autowired Passes passes;
  @Autowired AttendanceBook book;
  @Autowired Presences presences;
  @Autowired Draws draws;
  @Autowired RegistrationDesk desk;
  @Autowired Scenery scenery;
  @Autowired JdbcClient database;
  @Autowired MockMvc web;

  private final UUID one = UUID.randomUUID();
  private final UUID other = UUID.randomUUID();
  private ProgrammeId programme;
  private EventId event;
  private Gathering where;

  @BeforeEach
  void begin() {
    programme = fixtures.programme();
    event = fixtures.openEvent(programme, null);
    where = gatherings.of(event, null);
  }

  @AfterEach
  void letTheClockRun() {
    scenery.now();
  }

  private Scan scan(UUID device, int counter, RegistrationId who, Instant at) {
    var hash = Codes.hash(tickets.code(who));
    return new Scan(UUID.randomUUID(), device, counter, at, hash, null, null);
  }

  private long scans() {
    return database
        .sql("select count(*) from events.scan where subject = ?")
        .param(where.subject())
        .query(Long.class)
        .single();
  }

  /** E-25: both scans are kept, there is one attendance, and the earlier one wins. */
  @Test
  @Tag("E-25")
  void keepsBothScansOfTwoDevicesAndOneAttendance() {
    var who = sessions.person(event);
    scenery.time("2090-09-23T12:00");
    var now = Instant.parse("2090-09-23T10:00:00Z");
    var late = scan(other, 1, who, NINE.plusSeconds(120));
    var early = scan(one, 1, who, NINE.plusSeconds(60));
    assertThat(checkIn.take(OFFICE, where, now, List.of(late)).getFirst().outcome())
        .isEqualTo(Outcome.PRESENT);
    assertThat(checkIn.take(OFFICE, where, now, List.of(early)).getFirst().outcome())
        .isEqualTo(Outcome.PRESENT);
    assertThat(checkIn.take(OFFICE, where, now, List.of(late)).getFirst().outcome())
        .isEqualTo(Outcome.ALREADY);
    assertThat(scans()).isEqualTo(2);
    var row = book.rows(OFFICE, where).getFirst();
    assertThat(row.standing()).isEqualTo(Standing.PRESENT);
    assertThat(row.firstAt()).isEqualTo(NINE.plusSeconds(60));
  }

  @Test
  @Tag("E-25")
  void correctsTheClockOfADeviceByTheTimeOfItsSending() {
    var who = sessions.person(event);
    scenery.time("2090-09-23T09:10");
    var wrong = NINE.plusSeconds(600).plusSeconds(86_400);
    var seen = scan(one, 1, who, wrong.minusSeconds(300));
    checkIn.take(OFFICE, where, wrong, List.of(seen));
    assertThat(book.rows(OFFICE, where).getFirst().firstAt()).isEqualTo(NINE.plusSeconds(300));
  }

  @Test
  void refusesAForgedCodeAndOneOfAnotherEvent() {
    var foreign = sessions.person(fixtures.openEvent(programme, null));
    var forged =
        new Scan(
            UUID.randomUUID(), one, 1, NINE, Codes.hash("0000-1111-2222-3333-4444"), null, null);
    assertThat(
            checkIn.take(OFFICE, where, NINE, List.of(forged, scan(one, 2, foreign, NINE))).stream()
                .map(ScanResult::outcome))
        .containsExactly(Outcome.UNKNOWN, Outcome.UNKNOWN);
    assertThat(book.rows(OFFICE, where)).isEmpty();
  }

  @Test
  void notesAReturnedTicketAndAWalkInProvisionallyUntilTheOfficeDecides() {
    var who = sessions.person(event);
    desk.withdraw(OFFICE, who);
    scenery.time("2090-09-23T09:10");
    var walkIn =
        new WalkIn(
            "Uczestnik 500",
            "bez%d@hanza.test".formatted(Scenery.number()),
            "Gmina",
            Sector.NGO,
            WorkFunction.VOLUNTEER);
    var scans =
        List.of(
            scan(one, 1, who, NINE), new Scan(UUID.randomUUID(), one, 2, NINE, null, null, walkIn));
    assertThat(checkIn.take(OFFICE, where, NINE, scans).stream().map(ScanResult::outcome))
        .containsExactly(Outcome.PROVISIONAL, Outcome.PROVISIONAL);
    checkIn.take(OFFICE, where, NINE, scans);
    var rows = book.rows(OFFICE, where);
    assertThat(rows.stream().map(AttendanceRow::standing))
        .containsExactly(Standing.PROVISIONAL, Standing.PROVISIONAL);
    assertThat(book.close(OFFICE, where).getFirst().key())
        .isEqualTo("events.office.attendance.undecided");
    book.decide(OFFICE, where, rows.get(0).registration(), false);
    book.decide(OFFICE, where, rows.get(1).registration(), true);
    assertThat(book.close(OFFICE, where)).isEmpty();
    assertThat(book.rows(OFFICE, where).stream().map(AttendanceRow::standing))
        .containsExactly(Standing.PRESENT);
  }

  @Test
  void takesScansOnlyAgainstARosterThatItSigned() throws Exception {
    var who = sessions.person(event);
    scenery.time("2090-09-23T09:10");
    var office = scenery.as(scenery.coordinator(programme));
    var door = "/pl/office/events/" + event + "/door";
    web.perform(get(door + "/roster.json").with(office))
        .andExpect(content().string(Matchers.containsString(Codes.hash(tickets.code(who)))))
        .andExpect(content().string(Matchers.not(Matchers.containsString("hanza.test"))))
        .andExpect(content().string(Matchers.not(Matchers.containsString(tickets.code(who)))));
    var body =
        """
        {"sentAt":"2090-09-23T07:10:00Z",
         "roster":{"issuedAt":"2090-09-23T07:00:00Z","digest":"ab","signature":"cd"},"scans":[]}
        """;
    web.perform(
            post(door + "/scans")
                .contentType("application/json")
                .content(body)
                .with(office)
                .with(csrf()))
        .andExpect(status().is(422));
    web.perform(get(door + "/worker.js").with(office))
        .andExpect(header().string("Service-Worker-Allowed", door))
        .andExpect(header().string("Content-Type", Matchers.startsWith("text/javascript")));
    web.perform(get(door + "/roster.json").with(scenery.as(scenery.person())))
        .andExpect(status().isForbidden());
  }

  @Test
  void checksNobodyInDaysBeforeTheDoorOpens() throws Exception {
    sessions.person(event);
    scenery.time("2090-09-20T09:00");
    var office = scenery.as(scenery.coordinator(programme));
    var door = "/pl/office/events/" + event + "/door";
    var opens = "Wejście otwiera się 22\u00a0września\u00a02090, 12:00";
    web.perform(get(door).with(office)).andExpect(content().string(Matchers.containsString(opens)));
    web.perform(post(door).param("code", "1").with(office).with(csrf()))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(Matchers.containsString(opens)));
    var email = "wczesnie%d@hanza.test".formatted(Scenery.number());
    web.perform(
            post(door + "/walk-in")
                .param("name", "Uczestnik 501")
                .param("email", email)
                .with(office)
                .with(csrf()))
        .andExpect(status().isUnprocessableContent());
    assertThat(scans()).isZero();
    assertThat(presences.headcount(where.subject())).isEqualTo(new Headcount(0, 0));
    scenery.time("2090-09-22T12:00");
    web.perform(post(door).param("code", "1").with(office).with(csrf())).andExpect(status().isOk());
    assertThat(presences.headcount(where.subject())).isEqualTo(new Headcount(1, 0));
  }

  /** A device without a network cannot be refused; what it saw too early is shown to the office. */
  @Test
  void keepsScansFromBeforeTheDoorOpenedButCountsNobodyByThem() throws Exception {
    var who = sessions.person(event);
    scenery.time("2090-09-23T09:00");
    var early = scan(one, 1, who, NINE.minusSeconds(86_400));
    assertThat(checkIn.take(OFFICE, where, NINE, List.of(early)).getFirst().outcome())
        .isEqualTo(Outcome.EARLY);
    assertThat(scans()).isEqualTo(1);
    assertThat(book.rows(OFFICE, where).getFirst().standing()).isEqualTo(Standing.EXPECTED);
    web.perform(
            get("/pl/office/events/" + event + "/attendance")
                .with(scenery.as(scenery.coordinator(programme))))
        .andExpect(content().string(Matchers.containsString("22\u00a0września\u00a02090, 09:00")));
    var onTime = scan(one, 2, who, NINE);
    assertThat(checkIn.take(OFFICE, where, NINE, List.of(onTime)).getFirst().outcome())
        .isEqualTo(Outcome.PRESENT);
    assertThat(book.early(OFFICE, where)).isEmpty();
    assertThat(book.rows(OFFICE, where).getFirst().firstAt()).isEqualTo(NINE);
  }

  @Test
  void saysThatARequestWaitsForTheDraw() throws Exception {
    scenery.time("2089-01-10T09:00");
    var closes = Instant.parse("2090-09-22T12:00:00Z");
    assertThat(draws.announce(OFFICE, where.event(), null, closes)).isEmpty();
    var who = sessions.person(event);
    scenery.time("2090-09-22T13:00");
    var office = scenery.as(scenery.coordinator(programme));
    var door = "/pl/office/events/" + event + "/door";
    assertThat(roster.entries(where).getFirst().state()).isEqualTo("UNDRAWN");
    web.perform(post(door).param("registration", who.toString()).with(office).with(csrf()))
        .andExpect(
            content().string(Matchers.containsString("nr 1: zgłoszenie czeka na losowanie")));
  }

  /** Story 1, step 7. */
  @Test
  void saysPresentAtFirstAndAlreadyNotedAtTheSecondTimeWithoutAnyScript() throws Exception {
    var who = sessions.person(event);
    scenery.time("2090-09-23T09:04");
    var office = scenery.as(scenery.coordinator(programme));
    var door = "/pl/office/events/" + event + "/door";
    var code = Codes.grouped(tickets.code(who)).toLowerCase(java.util.Locale.ROOT);
    web.perform(post(door).param("code", code).with(office).with(csrf()))
        .andExpect(content().string(Matchers.containsString("obecny")));
    scenery.time("2090-09-23T09:30");
    web.perform(post(door).param("code", "1").with(office).with(csrf()))
        .andExpect(content().string(Matchers.containsString("już odnotowano 09:04")));
    web.perform(post(door).param("code", "forged").with(office).with(csrf()))
        .andExpect(content().string(Matchers.containsString("To nie jest bilet")));
  }

  @Test
  void showsTheTicketOnOnesOwnPageAndStoresOnlyItsHash() throws Exception {
    var who = sessions.person(event);
    var code = tickets.code(who);
    web.perform(get("/pl/events/registration").param("token", passes.issue(who).value()))
        .andExpect(content().string(Matchers.containsString(Codes.grouped(code))))
        .andExpect(content().string(Matchers.containsString("<svg")));
    assertThat(
            database
                .sql("select code_hash from events.ticket where registration = ?")
                .param(who.value())
                .query(String.class)
                .single())
        .isEqualTo(Codes.hash(code));
    assertThat(code).hasSize(20);
  }
}
