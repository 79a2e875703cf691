package eu.hanza.partnering.rooms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.accounts.Grant;
import eu.hanza.accounts.People;
import eu.hanza.accounts.Role;
import eu.hanza.events.EventFixtures;
import eu.hanza.kernel.ForbiddenException;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Refusal;
import eu.hanza.partnering.rooms.Room.Outcome;
import eu.hanza.partnering.rooms.Room.RoomWords;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@HanzaTest
class RoomsIntegrationTests {

  @Autowired RoomDesk desk;
  @Autowired RoomBook book;
  @Autowired Rooms rooms;
  @Autowired RoomDigest digest;
  @Autowired RoomRecords records;
  @Autowired People people;
  @Autowired EventFixtures fixtures;
  @Autowired Scenery scenery;
  @Autowired MockMvc web;

  private ProgrammeId programme;
  private Actor opener;
  private Actor other;
  private RoomId room;

  @BeforeEach
  void begin() {
    scenery.time("2026-03-02T09:00");
    programme = fixtures.programme();
    opener = member();
    other = member();
    var words = new RoomWords("Puste sale " + Scenery.number(), "Nikt nie przyjeżdża.", "pl");
    room = Objects.requireNonNull(desk.open(opener, programme, null, words).id());
  }

  @AfterEach
  void letTheClockRun() {
    scenery.now();
  }

  private Actor member() {
    return scenery.person(Grant.in(programme, Role.MEMBER));
  }

  private Document page(Actor reader) throws Exception {
    return Jsoup.parse(
        web.perform(get("/pl/my/rooms/" + room).with(scenery.as(reader)))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString());
  }

  private MockHttpServletRequestBuilder closing(Actor by, String outcome) {
    return post("/pl/my/rooms/" + room + "/close")
        .with(scenery.as(by))
        .with(csrf())
        .param("ending", "SOLVED")
        .param("outcome", outcome)
        .param("page", "/practices/wspolny-bus");
  }

  @Test
  @Tag("S2.14")
  void cannotBeClosedWithoutAnOutcome() throws Exception {
    var refused = web.perform(closing(opener, "  ")).andExpect(status().is(422)).andReturn();
    assertThat(refused.getResponse().getContentAsString())
        .contains("Pokoju nie można zamknąć bez wyniku");
    assertThat(desk.close(opener, room, new Outcome(null, "Bus.", "")))
        .extracting(Refusal::key)
        .containsExactly("partnering.room.against.ending");
    assertThat(desk.get(opener, room).isOpen()).isTrue();
    web.perform(closing(opener, "Wspólny bus z trzech gmin."))
        .andExpect(status().is3xxRedirection());
    var closed = page(other);
    assertThat(closed.select("section[aria-labelledby=outcome-head]").text())
        .contains("rozwiązany", "Wspólny bus z trzech gmin.");
    assertThat(closed.select("section[aria-labelledby=outcome-head] a").attr("href"))
        .isEqualTo("/pl/practices/wspolny-bus");
    assertThat(closed.select("form[action$=posts]")).isEmpty();
  }

  @Test
  @Tag("S2.14")
  void isWrittenInByThoseWhoTakePartAndReadByTheProgramme() throws Exception {
    assertThatThrownBy(() -> desk.write(other, room, "Może bus?"))
        .isInstanceOf(ForbiddenException.class);
    desk.join(other, room);
    assertThat(desk.write(other, room, "Może bus?")).isEmpty();
    assertThat(desk.write(other, room, " ")).hasSize(1);
    var reader = member();
    assertThat(page(reader).select("#posts + ol li").text())
        .contains("Może bus?", people.find(other.who()).orElseThrow().name());
    assertThat(page(reader).select("form[action$=join]")).hasSize(1);
    var stranger = scenery.person(Grant.in(fixtures.programme(), Role.MEMBER));
    web.perform(get("/pl/my/rooms/" + room).with(scenery.as(stranger)))
        .andExpect(status().isForbidden());
    assertThatThrownBy(() -> desk.close(other, room, new Outcome(Ending.SOLVED, "Bus.", "")))
        .isInstanceOf(ForbiddenException.class);
    web.perform(get("/pl/my/rooms").with(scenery.as(reader))).andExpect(status().isOk());
  }

  @Test
  void hidesAPostWithAReason() throws Exception {
    desk.write(opener, room, "Numer telefonu sąsiada");
    var post = book.posts(room).getFirst().id();
    assertThatThrownBy(() -> desk.hide(opener, room, post, "Dane osobowe"))
        .isInstanceOf(ForbiddenException.class);
    var coordinator = scenery.coordinator(programme);
    assertThat(desk.hide(coordinator, room, post, "")).hasSize(1);
    assertThat(desk.hide(coordinator, room, post, "Dane osobowe")).isEmpty();
    assertThat(page(opener).text())
        .contains("Ukryte przez koordynację: Dane osobowe")
        .doesNotContain("sąsiada");
    assertThat(page(coordinator).text()).contains("Ukryto wpis: Dane osobowe");
  }

  @Test
  void writesOneLetterADayToThoseWhoTakePart() throws Exception {
    desk.join(other, room);
    scenery.time("2026-03-02T12:00");
    desk.write(opener, room, "Pierwszy.");
    desk.write(opener, room, "Drugi.");
    scenery.time("2026-03-03T06:30");
    digest.look();
    digest.look();
    var mails = scenery.mails("" + people.find(other.who()).orElseThrow().email(), 1);
    assertThat(mails).hasSize(1);
    assertThat(mails.getFirst().getSubject()).startsWith("2 nowe wpisy");
    assertThat(book.untold(Instant.parse("2026-03-04T00:00:00Z")))
        .noneMatch(one -> one.room().equals(room));
    desk.close(opener, room, new Outcome(Ending.PARTLY, "Bus w soboty.", ""));
    assertThat(scenery.mails("" + people.find(other.who()).orElseThrow().email(), 2)).hasSize(2);
  }

  @Test
  void forgetsNamesAndPostsTwoYearsAfterTheEndAndKeepsTheOutcome() {
    desk.write(opener, room, "Wpis.");
    assertThat(records.needed(Set.of(opener.who()))).containsExactly(opener.who());
    desk.close(opener, room, new Outcome(Ending.SOLVED, "Bus.", ""));
    assertThat(records.needed(Set.of(opener.who()))).isEmpty();
    scenery.time("2028-03-01T09:00");
    digest.look();
    assertThat(book.posts(room)).hasSize(1);
    scenery.time("2028-03-03T09:00");
    digest.look();
    assertThat(book.posts(room)).isEmpty();
    assertThat(book.members(room)).isEmpty();
    var kept = rooms.findById(room).orElseThrow();
    assertThat(kept.openedBy()).isNull();
    assertThat(kept.outcome()).isEqualTo("Bus.");
  }

  @Test
  @Tag("L8")
  void givesOutAndErasesWhatAPersonWrote() {
    desk.write(opener, room, "Mój wpis.");
    assertThat(records.export(opener.who()).toString()).contains("Mój wpis.", "Puste sale");
    records.erase(opener.who());
    assertThat(book.posts(room).getFirst().text()).isEmpty();
    assertThat(book.posts(room).getFirst().author()).isNull();
    assertThat(records.export(opener.who()).toString()).doesNotContain("wpis");
  }
}
