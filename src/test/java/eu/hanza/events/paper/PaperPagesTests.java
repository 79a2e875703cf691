package eu.hanza.events.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.documents.PdfUa;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventFixtures;
import eu.hanza.events.EventOffice;
import eu.hanza.events.EventTime;
import eu.hanza.events.RegistrationDesk;
import eu.hanza.events.RegistrationList;
import eu.hanza.events.RegistrationState;
import eu.hanza.events.SessionFixtures;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.shell.spi.Notice;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Papers are made from the data, and cards that come back land in the same list (S3.17). */
@HanzaTest
class PaperPagesTests {

  @Autowired EventFixtures fixtures;
  @Autowired SessionFixtures sessions;
  @Autowired EventOffice office;
  @Autowired EventCalendar calendar;
  @Autowired EventPapers papers;
  @Autowired RegistrationDesk desk;
  @Autowired RegistrationList list;
  @Autowired Scenery scenery;
  @Autowired MockMvc web;

  private ProgrammeId programme;
  private EventId event;
  private String page;
  private String base;

  @BeforeEach
  void openATraining() {
    scenery.time("2013-10-01T09:00");
    programme = fixtures.programme();
    var day = LocalDate.of(2013, 11, 20);
    var time =
        new EventTime(
            day, day, LocalTime.of(9, 0), LocalTime.of(16, 0), ZoneId.of("Europe/Warsaw"));
    var draft = EventFixtures.aDraft("Szkolenie z protokołu", time, 60, fixtures.clause());
    event = office.draft(Actor.SYSTEM, programme, draft);
    office.publish(Actor.SYSTEM, event);
    page = "/pl" + calendar.get(event).path();
    base = "/pl/office/events/" + event;
  }

  @AfterEach
  void letTheClockRun() {
    scenery.now();
  }

  private MockHttpServletRequestBuilder card(Actor by, String name, String email) {
    return post(base + "/cards")
        .param("name", name)
        .param("email", email)
        .param("organisation", "Gmina Przykładowa")
        .param("sector", "LOCAL_GOVERNMENT")
        .with(scenery.as(by))
        .with(csrf());
  }

  @Test
  @Tag("S3.17")
  void namesTypeAndSizeOfThreeDocuments() throws Exception {
    sessions.session(
        event,
        SessionFixtures.aDraft(
            "Protokół dyplomatyczny",
            java.time.LocalDateTime.parse("2013-11-20T09:00"),
            java.time.LocalDateTime.parse("2013-11-20T10:00"),
            eu.hanza.events.sessions.SessionMode.ONSITE,
            eu.hanza.events.sessions.BookingMode.OPEN),
        eu.hanza.events.sessions.SessionSeats.UNLIMITED);
    var text = web.perform(get(page)).andReturn().getResponse().getContentAsString();
    for (var what : new String[] {"Zaproszenie", "Program", "Karta zgłoszenia"}) {
      assertThat(text).containsPattern(what + " \\(DOCX, [\\d,]+.?kB\\)");
      assertThat(text).containsPattern(what + " \\(PDF, [\\d,]+.?kB\\)");
    }
    for (var name : new String[] {"invitation", "programme", "card"}) {
      var file = web.perform(get(page + "/papers/" + name + ".pdf")).andReturn().getResponse();
      assertThat(PdfUa.broken(file.getContentAsByteArray())).isEmpty();
    }
  }

  /** 30 online and 12 cards are one list of 42, with two who may have come twice. */
  @Test
  @Tag("S3.17")
  void putsCardsIntoTheSameList() throws Exception {
    var coordinator = scenery.coordinator(programme);
    for (var number = 1; number <= 30; number++) {
      var request = EventFixtures.aRequest();
      desk.register(
          event,
          new eu.hanza.events.RegistrationRequest(
              "Uczestnik %03d".formatted(number),
              request.email(),
              "Gmina Przykładowa",
              eu.hanza.network.Sector.LOCAL_GOVERNMENT,
              eu.hanza.network.WorkFunction.OTHER,
              Language.PL));
    }
    for (var number = 29; number <= 40; number++) {
      var email = "karta%d@hanza.test".formatted(Scenery.number());
      web.perform(card(coordinator, "Uczestnik %03d".formatted(number), email))
          .andExpect(status().isFound());
    }
    assertThat(list.all(Actor.SYSTEM, event, RegistrationState.CONFIRMED)).hasSize(42);
    web.perform(get(base + "/cards").with(scenery.as(coordinator)))
        .andExpect(content().string(containsString("2 osoby mogły zgłosić się dwa razy")));
  }

  /** What is typed from a card is one line, and is never only what nobody sees. */
  @Test
  void readsNamesFromCardsInOneLine() throws Exception {
    var coordinator = scenery.coordinator(programme);
    var email = "karta%d@hanza.test".formatted(Scenery.number());
    web.perform(card(coordinator, "\u200B\n\t", email))
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("href=\"#name\"")));
    web.perform(card(coordinator, "Uczest\u200Bnik\r\n \u0007041", email))
        .andExpect(status().isFound())
        .andExpect(flash().attribute(Notice.SENTENCE, containsString("Uczestnik 041")));
    assertThat(list.all(Actor.SYSTEM, event, RegistrationState.CONFIRMED))
        .extracting(row -> row.name())
        .containsExactly("Uczestnik 041");
  }

  /** After the end of registration the card is gone, and one that still comes is not lost (T18). */
  @Test
  @Tag("S3.17")
  @Tag("T18")
  void takesTheCardAwayAndQueuesLateOnes() throws Exception {
    web.perform(get(page)).andExpect(content().string(containsString("Karta zgłoszenia")));
    scenery.time("2013-12-01T09:00");
    web.perform(get(page)).andExpect(content().string(not(containsString("Karta zgłoszenia"))));
    web.perform(get(page + "/papers/card.docx")).andExpect(status().isGone());
    var email = "pozno%d@hanza.test".formatted(Scenery.number());
    web.perform(card(scenery.coordinator(programme), "Uczestnik 099", email))
        .andExpect(status().isFound());
    assertThat(list.all(Actor.SYSTEM, event, RegistrationState.REQUESTED))
        .singleElement()
        .satisfies(row -> assertThat(row.name()).isEqualTo("Uczestnik 099"));
  }

  @Test
  @Tag("S3.17")
  void readsACardThatWasFilledInWithAWordProcessor() throws Exception {
    var empty = papers.file(calendar.get(event), Paper.CARD, Paper.Format.DOCX, Language.PL);
    var filled = fill(fill(empty, "name", "Uczestnik 007"), "email", "siodmy@hanza.test");
    var file = new MockMultipartFile("card", "karta.docx", "application/octet-stream", filled);
    var coordinator = scenery.coordinator(programme);
    web.perform(
            multipart(base + "/cards/read").file(file).with(scenery.as(coordinator)).with(csrf()))
        .andExpect(content().string(containsString("value=\"Uczestnik 007\"")))
        .andExpect(content().string(containsString("value=\"siodmy@hanza.test\"")));
    var other = new MockMultipartFile("card", "x.docx", "application/octet-stream", new byte[9]);
    web.perform(
            multipart(base + "/cards/read").file(other).with(scenery.as(coordinator)).with(csrf()))
        .andExpect(status().isUnprocessableContent());
  }

  /** Writes a value into the control with this tag, as a word processor does. */
  private static byte[] fill(byte[] docx, String tag, String value) throws Exception {
    var out = new ByteArrayOutputStream();
    try (var in = new ZipInputStream(new ByteArrayInputStream(docx));
        var zip = new ZipOutputStream(out)) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        var bytes = in.readAllBytes();
        if (entry.getName().equals("word/document.xml")) {
          var xml = new String(bytes, StandardCharsets.UTF_8);
          var from = xml.indexOf("w:val=\"" + tag + "\"");
          assertThat(from).isPositive();
          var text = xml.indexOf("<w:t", xml.indexOf("<w:sdtContent>", from));
          var open = xml.indexOf('>', text) + 1;
          var close = xml.indexOf("</w:t>", open);
          var holder = xml.indexOf("<w:showingPlcHdr/>", from - 600);
          xml = xml.substring(0, open) + value + xml.substring(close);
          if (holder > 0 && holder < open) {
            xml = xml.substring(0, holder) + xml.substring(holder + 18);
          }
          bytes = xml.getBytes(StandardCharsets.UTF_8);
        }
        zip.putNextEntry(new ZipEntry(entry.getName()));
        zip.write(bytes);
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
