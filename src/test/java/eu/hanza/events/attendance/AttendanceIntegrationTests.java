package eu.hanza.events.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.accounts.Token;
import eu.hanza.events.EventFixtures;
import eu.hanza.events.Passes;
import eu.hanza.events.RegistrationDesk;
import eu.hanza.events.RegistrationId;
import eu.hanza.events.SessionFixtures;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.notifications.spi.Recipients;
import eu.hanza.results.ResultsBook;
import eu.hanza.tables.Outcome;
import eu.hanza.tables.TableLimits;
import eu.hanza.tables.TableReader;
import eu.hanza.tables.TableReading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hamcrest.Matchers;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** One truth about who was there, from several sources, until the list is closed and after. */
@HanzaTest
class AttendanceIntegrationTests {

  private static final Actor OFFICE = Actor.SYSTEM;

  @Autowired EventFixtures fixtures;
  @Autowired SessionFixtures sessions;
  @Autowired Gatherings gatherings;
  @Autowired AttendanceBook book;
  @Autowired Presences presences;
  @Autowired Contests contests;
  @Autowired ForeignList list;
  @Autowired RegistrationDesk desk;
  @Autowired Passes passes;
  @Autowired ResultsBook results;

  @Autowired List<Recipients> recipients;

  @Autowired Scenery scenery;
  @Autowired JdbcClient database;
  @Autowired MockMvc web;

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

  private Standing standing(RegistrationId who) {
    return book.rows(OFFICE, where).stream()
        .filter(row -> row.registration().equals(who))
        .map(AttendanceRow::standing)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void turnsWhoeverHasAPlaceAndIsNotOnTheClosedListIntoANoShow() {
    var people = sessions.people(event, 4);
    scenery.time("2090-09-24T12:00");
    book.enter(OFFICE, where, Set.copyOf(people.subList(0, 2)));
    book.excuse(OFFICE, where, people.get(2), "choroba");
    assertThat(standing(people.get(3))).isEqualTo(Standing.EXPECTED);
    assertThat(results.counts(programme).attendances()).isZero();
    assertThat(book.close(OFFICE, where)).isEmpty();
    assertThat(book.rows(OFFICE, where).stream().map(AttendanceRow::standing))
        .containsExactly(Standing.PRESENT, Standing.PRESENT, Standing.EXCUSED, Standing.NO_SHOW);
    assertThat(results.counts(programme).people()).isEqualTo(2);
    assertThat(book.enter(OFFICE, where, Set.of())).hasSize(1);
    assertThat(book.reopen(OFFICE, where, " ")).hasSize(1);
    assertThat(book.reopen(OFFICE, where, "druga karta")).isEmpty();
    book.enter(OFFICE, where, Set.of(people.get(0), people.get(3)));
    assertThat(book.close(OFFICE, where)).isEmpty();
    assertThat(standing(people.get(1))).isEqualTo(Standing.NO_SHOW);
    assertThat(results.counts(programme).people()).isEqualTo(2);
  }

  @Test
  void refusesToCloseBeforeItHasBegun() {
    assertThat(book.close(OFFICE, where).getFirst().key())
        .isEqualTo("events.office.attendance.too-early");
  }

  @Test
  @Tag("E-26")
  void keepsOneTruthHoweverManySourcesThereAre() {
    var who = sessions.person(event);
    scenery.time("2090-09-23T10:00");
    var at = java.time.Instant.parse("2090-09-23T07:05:00Z");
    presences.note(where, who, AttendanceSource.SCAN, "", at.plusSeconds(60), false);
    presences.note(where, who, AttendanceSource.JOIN_LOG, "Zoom", at, true);
    book.enter(OFFICE, where, Set.of(who));
    var row = book.rows(OFFICE, where).getFirst();
    assertThat(row.standing()).isEqualTo(Standing.PRESENT);
    assertThat(row.firstAt()).isEqualTo(at);
    assertThat(row.sources()).containsExactly(AttendanceSource.JOIN_LOG, AttendanceSource.SCAN);
    book.enter(OFFICE, where, Set.of());
    assertThat(standing(who)).isEqualTo(Standing.PRESENT);
  }

  @Test
  void countsWhoWasAtASessionAsPresentAtTheEvent() {
    var session = sessions.session(event, "10:00", "11:30", null);
    var who = sessions.person(event);
    scenery.time("2090-09-23T10:05");
    var inside = gatherings.of(event, session);
    presences.note(inside, who, AttendanceSource.SCAN, "", null, false);
    assertThat(standing(who)).isEqualTo(Standing.PRESENT);
    assertThat(book.rows(OFFICE, where).getFirst().sources())
        .containsExactly(AttendanceSource.SESSION);
  }

  @Test
  @Tag("E-9")
  void letsANoShowObjectForFourteenDays() throws Exception {
    var people = sessions.people(event, 2);
    scenery.time("2090-09-25T12:00");
    book.close(OFFICE, where);
    var token = passes.issue(people.getFirst());
    scenery.time("2090-10-08T12:00");
    web.perform(get("/pl/events/registration").param("token", token.value()))
        .andExpect(content().string(Matchers.containsString("napisz do 9")));
    web.perform(
            post("/pl/events/registration/attendance")
                .param("token", token.value())
                .param("words", "Podpisałam drugą kartę")
                .with(csrf()))
        .andExpect(status().is3xxRedirection());
    assertThat(contests.open(where)).hasSize(1);
    contests.decide(OFFICE, where, people.getFirst(), true);
    assertThat(contests.open(where)).isEmpty();
    assertThat(standing(people.getFirst())).isEqualTo(Standing.PRESENT);
    assertThat(results.counts(programme).people()).isEqualTo(1);
    scenery.time("2090-10-10T12:00");
    var late = desk.own(new Token(passes.issue(people.get(1)).value())).orElseThrow();
    assertThat(contests.contest(late, "za późno")).isFalse();
  }

  @Test
  void notesWhoOpenedTheOnlineRoomAsPresent() {
    var people = sessions.people(event, 3);
    scenery.time("2090-09-24T12:00");
    entersTheRoom(people.get(1));
    assertThat(book.joined(OFFICE, where)).isEqualTo(1);
    assertThat(book.joined(OFFICE, where)).isEqualTo(1);
    assertThat(standing(people.get(1))).isEqualTo(Standing.PRESENT);
    assertThat(standing(people.get(0))).isEqualTo(Standing.EXPECTED);
    var row = book.rows(OFFICE, where).get(1);
    assertThat(row.sources()).containsExactly(AttendanceSource.JOIN_LOG);
    assertThat(row.firstAt()).isEqualTo(java.time.Instant.parse("2090-09-23T08:00:00Z"));
  }

  private void entersTheRoom(RegistrationId who) {
    database
        .sql(
            """
            insert into events.join_pass (booking, token_hash, made_at, first_used_at)
            select id, id::text, '2090-09-23T07:55:00Z', '2090-09-23T08:00:00Z'
            from events.booking where registration = ? and subject = ?
            """)
        .param(who.value())
        .param(event.value())
        .update();
  }

  @Test
  void writesToThoseWhoWereThereThoseWhoWereNotAndThoseWhoWait() {
    var small = fixtures.openEvent(programme, 3);
    var people = sessions.people(small, 5);
    var list = gatherings.of(small, null);
    scenery.time("2090-09-24T12:00");
    book.enter(OFFICE, list, Set.of(people.getFirst()));
    assertThat(written("absent", small)).isEmpty();
    book.close(OFFICE, list);
    assertThat(written("registered", small)).isEqualTo(emails(people.subList(0, 3)));
    assertThat(written("attended", small)).isEqualTo(emails(people.subList(0, 1)));
    assertThat(written("absent", small)).isEqualTo(emails(people.subList(1, 3)));
    assertThat(written("waiting", small)).isEqualTo(emails(people.subList(3, 5)));
  }

  private List<String> written(String group, EventId to) {
    var sender = Objects.requireNonNull(scenery.coordinator(programme).person());
    var key = "events." + group + ":" + to;
    return recipients.stream()
        .filter(source -> source.knows(key))
        .flatMap(source -> source.recipients(sender, key).stream())
        .map(one -> one.email().value())
        .toList();
  }

  private List<String> emails(List<RegistrationId> people) {
    return people.stream().map(this::email).toList();
  }

  private static TableReading.Sheet sheet(List<String> rows) throws IOException {
    var text = "id,name,email,organisation\n" + String.join("\n", rows);
    var in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    return (TableReading.Sheet) TableReader.read(in, "lista.csv", TableLimits.USUAL);
  }

  private String email(RegistrationId who) {
    return database
        .sql(
            """
            select p.email from events.registration r join accounts.person p on p.id = r.person
            where r.id = ?
            """)
        .param(who.value())
        .query(String.class)
        .single();
  }

  private List<String> fifty(List<RegistrationId> known) {
    var run = Scenery.number();
    var rows =
        IntStream.range(0, 49)
            .mapToObj(
                i ->
                    "S%d,Uczestnik %03d,%s,Gmina %d"
                        .formatted(
                            i,
                            i,
                            i < 12 ? email(known.get(i)) : "obcy%d-%d@hanza.test".formatted(run, i),
                            i))
            .collect(Collectors.toList());
    rows.add("S49,Uczestnik 999,,Gmina 49");
    return rows;
  }

  @Test
  @Tag("S2.19")
  @Tag("L5")
  void importsFiftyRowsAs37NewAnd12MatchedAnd1ToReviewAndNothingAgain() throws Exception {
    var rows = fifty(sessions.people(event, 12));
    scenery.time("2090-09-24T12:00");
    assertThat(list.stage(OFFICE, where, "Swapcard", sheet(rows))).isEmpty();
    var preview = list.preview(OFFICE, where).orElseThrow();
    assertThat(preview.count(Outcome.CREATED)).isEqualTo(37);
    assertThat(preview.count(Outcome.CHANGED)).isEqualTo(12);
    assertThat(preview.count(Outcome.DOUBTFUL)).isEqualTo(1);
    assertThat(book.rows(OFFICE, where)).hasSize(12);
    list.apply(OFFICE, where);
    assertThat(book.rows(OFFICE, where)).hasSize(49);
    assertThat(book.rows(OFFICE, where)).allMatch(row -> row.standing() == Standing.PRESENT);
    var told = scenery.mails(rows.get(12).replaceAll(".*,(obcy[^,]+),.*", "$1"), 1);
    assertThat(told).hasSize(1);
    assertThat(Scenery.text(told.getFirst()))
        .contains("z listy uczestników systemu", "Organizator 001, ul. Przykładowa 1");
    list.stage(OFFICE, where, "Swapcard", sheet(rows));
    var again = list.apply(OFFICE, where);
    assertThat(again.count(Outcome.CREATED) + again.count(Outcome.CHANGED)).isZero();
    assertThat(again.count(Outcome.UNCHANGED)).isEqualTo(49);
  }

  @Test
  @Tag("T22")
  void keepsOneRegistrationWithTwoForeignIdsForAPersonOfTwoSystems() throws Exception {
    var known = sessions.person(event);
    scenery.time("2090-09-24T12:00");
    for (var system : List.of("Swapcard", "Zoom")) {
      list.stage(
          OFFICE,
          where,
          system,
          sheet(List.of(system + "-1,Uczestnik 1," + email(known) + ",Gmina")));
      list.apply(OFFICE, where);
    }
    assertThat(
            database
                .sql(
                    "select system || ' ' || external_id from events.external_id where"
                        + " registration = ? order by 1")
                .param(known.value())
                .query(String.class)
                .list())
        .containsExactly("Swapcard Swapcard-1", "Zoom Zoom-1");
    assertThat(book.rows(OFFICE, where)).hasSize(1);
  }

  @Test
  void takesNoSignaturesBeforeTheDoorOpens() throws Exception {
    var who = sessions.person(event);
    scenery.time("2090-09-20T12:00");
    assertThat(book.enter(OFFICE, where, Set.of(who)).getFirst().key())
        .isEqualTo("events.office.attendance.early");
    assertThat(list.stage(OFFICE, where, "Swapcard", sheet(List.of())).getFirst().key())
        .isEqualTo("events.office.attendance.early");
    assertThat(standing(who)).isEqualTo(Standing.EXPECTED);
    web.perform(
            get("/pl/office/events/" + event + "/attendance")
                .with(scenery.as(scenery.coordinator(programme))))
        .andExpect(
            content().string(Matchers.containsString("Wejście otwiera się 22\u00a0września")))
        .andExpect(content().string(Matchers.not(Matchers.containsString("name=\"present\""))));
  }

  /** Forty sessions are chosen from one list, by day, with hours whose zone is not repeated. */
  @Test
  void letsChooseAmongTheListsOfSessionsByDay() throws Exception {
    var first = sessions.session(event, "10:00", "11:30", null);
    sessions.session(event, "12:00", "13:30", null);
    var shown =
        web.perform(
                get("/pl/office/events/" + event + "/attendance?session=" + first)
                    .with(scenery.as(scenery.coordinator(programme))))
            .andReturn()
            .getResponse()
            .getContentAsString();
    var lists = Jsoup.parse(shown).select("select#session");
    assertThat(lists.select("optgroup")).hasSize(1);
    assertThat(lists.select("optgroup option").eachText())
        .containsExactly("10:00–11:30 · Sesja 10:00", "12:00–13:30 · Sesja 12:00");
    assertThat(lists.select("option[selected]").eachAttr("value"))
        .containsExactly(first.toString());
  }

  @Test
  void offersToCloseTheListOnlyWhenItCanBeClosed() throws Exception {
    sessions.person(event);
    var office = scenery.as(scenery.coordinator(programme));
    var address = "/pl/office/events/" + event + "/attendance";
    web.perform(get(address).with(office))
        .andExpect(content().string(Matchers.not(Matchers.containsString(address + "/close"))))
        .andExpect(
            content().string(Matchers.containsString("zamknąć od 23\u00a0września\u00a02090")));
    scenery.time("2090-09-23T00:00");
    web.perform(get(address).with(office))
        .andExpect(content().string(Matchers.containsString(address + "/close")));
  }

  @Test
  void showsEntersAttachesAndClosesInTheOffice() throws Exception {
    var people = sessions.people(event, 2);
    scenery.time("2090-09-24T12:00");
    var office = scenery.as(scenery.coordinator(programme));
    var address = "/pl/office/events/" + event + "/attendance";
    web.perform(get(address).with(scenery.as(scenery.person()))).andExpect(status().isForbidden());
    web.perform(
            post(address).param("present", people.getFirst().toString()).with(office).with(csrf()))
        .andExpect(redirectedUrl(address));
    var pdf =
        "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer<<>>\n%%EOF".getBytes(StandardCharsets.UTF_8);
    web.perform(
            multipart(address + "/signed")
                .file(new MockMultipartFile("file", "lista.pdf", "application/pdf", pdf))
                .with(office)
                .with(csrf()))
        .andExpect(redirectedUrl(address));
    web.perform(post(address + "/close").with(office).with(csrf()))
        .andExpect(redirectedUrl(address));
    web.perform(get(address).with(office))
        .andExpect(content().string(Matchers.containsString("Lista zamknięta. Obecne osoby: 1.")))
        .andExpect(content().string(Matchers.containsString("lista.pdf")))
        .andExpect(content().string(Matchers.containsString("nieobecność")));
  }
}
