package eu.hanza.events.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.accounts.InformationClauses;
import eu.hanza.documents.PdfUa;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventFixtures;
import eu.hanza.events.EventOffice;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.LocalizedText;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hamcrest.Matchers;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** From the public page of an event to the coordinator's list. */
@HanzaTest
class EventPagesTests {

  @Autowired MockMvc web;
  @Autowired EventFixtures fixtures;
  @Autowired EventOffice office;
  @Autowired EventCalendar calendar;
  @Autowired InformationClauses clauses;
  @Autowired Scenery scenery;

  @AfterEach
  void letTheClockRun() {
    scenery.now();
  }

  private String path(EventId event) {
    return calendar.get(event).path();
  }

  private static MockHttpServletRequestBuilder registration(String page, String email) {
    return post(page + "/register")
        .with(csrf())
        .param("name", "Uczestnik 001")
        .param("email", email)
        .param("organisation", "Gmina 001")
        .param("sector", "LOCAL_GOVERNMENT")
        .param("function", "VOLUNTEER");
  }

  @Test
  @Tag("S0.1")
  void repeatsTheHeaderOnEveryPageInTheReadersLanguage() throws Exception {
    scenery.time("2019-06-03T09:00");
    var draft =
        EventFixtures.aDraft(
            "Kongres Inicjatyw Europy Wschodniej",
            EventFixtures.congressDays(),
            1000,
            fixtures.clause());
    var event = office.draft(Actor.SYSTEM, fixtures.programme(), draft);
    office.publish(Actor.SYSTEM, event);
    var path = path(event);
    assertThat(path).endsWith("/kongres-inicjatyw-europy-wschodniej-2019");
    for (var page : new String[] {path, path + "/register", path + "/registered"}) {
      web.perform(get("/pl" + page))
          .andExpect(content().string(Matchers.containsString("23–24\u00A0września\u00A02019")))
          .andExpect(content().string(Matchers.containsString("Lublin")));
      web.perform(get("/en" + page))
          .andExpect(content().string(Matchers.containsString("23–24\u00A0September\u00A02019")));
    }
    web.perform(get("/pl" + path + "/event.ics"))
        .andExpect(content().string(Matchers.containsString("DTSTART;VALUE=DATE:20190923")))
        .andExpect(content().string(Matchers.containsString("DTEND;VALUE=DATE:20190925")));
  }

  @Test
  @Tag("S2.9")
  void showsOneRecordWithTheTitleOfEachLanguageMarked() throws Exception {
    var draft = EventFixtures.aDraft("Sieciowanie miast", EventFixtures.sessionHours(), null, null);
    var event = office.draft(Actor.SYSTEM, fixtures.programme(), draft);
    office.publish(Actor.SYSTEM, event);
    web.perform(get("/pl" + path(event)))
        .andExpect(
            content().string(Matchers.containsString("<h1 lang=\"pl\">Sieciowanie miast</h1>")))
        .andExpect(
            content().string(Matchers.containsString("lang=\"en\">Sieciowanie miast (en)</p>")));
    web.perform(get("/en" + path(event)))
        .andExpect(
            content()
                .string(Matchers.containsString("<h1 lang=\"en\">Sieciowanie miast (en)</h1>")));
    web.perform(get("/en" + path(event)))
        .andExpect(content().string(Matchers.containsString("<div class=\"prose\" lang=\"pl\">")));
  }

  @Test
  @Tag("T21")
  void showsTheHourInTheZoneThatTheReaderChooses() throws Exception {
    var draft = EventFixtures.aDraft("Sesja", EventFixtures.sessionHours(), null, null);
    var event = office.draft(Actor.SYSTEM, fixtures.programme(), draft);
    office.publish(Actor.SYSTEM, event);
    web.perform(get("/pl" + path(event)).param("zone", "Europe/Lisbon"))
        .andExpect(content().string(Matchers.containsString("15:30–17:00")));
    web.perform(get("/pl" + path(event)).param("zone", "Asia/Tashkent"))
        .andExpect(content().string(Matchers.containsString("19:30–21:00")));
    web.perform(get("/pl" + path(event)).param("zone", "Nie/Ma")).andExpect(status().isOk());
  }

  @Test
  void registersConfirmsAndWithdrawsByTheLink() throws Exception {
    var event = fixtures.openEvent(fixtures.programme(), 10);
    var page = "/pl" + path(event);
    var email = "droga%d@hanza.test".formatted(Scenery.number());
    web.perform(registration(page, email)).andExpect(redirectedUrl(page + "/registered"));
    var mail = scenery.mails(email, 1).getFirst();
    assertThat(mail.getSubject()).isEqualTo("Zarejestrowano: Forum próbne");
    var text = text(mail, "text/plain");
    assertThat(text).contains("Numer zgłoszenia: 1", "Lubelskie Centrum Konferencyjne");
    assertThat(text(mail, "text/calendar")).contains("BEGIN:VEVENT", "DTSTART;VALUE=DATE:20900923");
    var token = token(text);
    web.perform(get("/pl/events/registration").param("token", token))
        .andExpect(content().string(Matchers.containsString("Masz miejsce")));
    for (var wanted : new String[] {"true", "true", "false", "false", "true"}) {
      web.perform(
              post("/pl/events/registration/news")
                  .param("token", token)
                  .param("wanted", wanted)
                  .with(csrf()))
          .andExpect(status().is3xxRedirection());
      var own =
          Jsoup.parse(
              web.perform(get("/pl/events/registration").param("token", token))
                  .andReturn()
                  .getResponse()
                  .getContentAsString(StandardCharsets.UTF_8));
      assertThat(own.select("input[name=wanted]").val()).isNotEqualTo(wanted);
    }
    web.perform(post("/pl/events/registration/withdraw").param("token", token).with(csrf()))
        .andExpect(status().is3xxRedirection());
    assertThat(calendar.get(event).taken()).isZero();
    assertThat(scenery.mails(email, 2).get(1).getSubject()).startsWith("Zwolnione");
  }

  /** Registering again says the same as the first time, and what it says is so (E-1). */
  @Test
  @Tag("E-1")
  void writesToAnAddressOnceInTenMinutesAndSaysSoToEverybody() throws Exception {
    scenery.time("2026-05-04T09:00");
    var event = fixtures.openEvent(fixtures.programme(), 10);
    var page = "/pl" + path(event);
    var email = "znowu%d@hanza.test".formatted(Scenery.number());
    web.perform(registration(page, email)).andExpect(redirectedUrl(page + "/registered"));
    assertThat(scenery.mails(email, 1)).hasSize(1);
    scenery.time("2026-05-04T09:09");
    web.perform(registration(page, email)).andExpect(redirectedUrl(page + "/registered"));
    web.perform(get(page + "/registered"))
        .andExpect(content().string(Matchers.containsString("najwyżej raz na 10 minut")))
        .andExpect(content().string(Matchers.not(Matchers.containsString("w drodze"))));
    scenery.time("2026-05-04T09:10");
    web.perform(registration(page, email)).andExpect(redirectedUrl(page + "/registered"));
    assertThat(scenery.mails(email, 2)).hasSize(2);
  }

  @Test
  void saysHowToGetANewLinkWhereTheOldOneHasEnded() throws Exception {
    for (var request :
        new MockHttpServletRequestBuilder[] {
          get("/pl/events/registration"),
          post("/pl/events/registration/withdraw").with(csrf()),
          post("/pl/events/registration/news").param("wanted", "true").with(csrf())
        }) {
      web.perform(request.param("token", "dawny"))
          .andExpect(status().isNotFound())
          .andExpect(content().string(Matchers.containsString("Ten link już nie działa")))
          .andExpect(content().string(Matchers.containsString("href=\"/pl/events\"")));
    }
  }

  private static String token(String text) {
    var found = Pattern.compile("registration\\?token=(\\S+)").matcher(text);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private static String text(MimeMessage mail, String kind) throws Exception {
    return text((Multipart) mail.getContent(), kind);
  }

  private static String text(Multipart parts, String kind) throws Exception {
    for (var i = 0; i < parts.getCount(); i++) {
      BodyPart part = parts.getBodyPart(i);
      if (part.getContent() instanceof Multipart inner) {
        var found = text(inner, kind);
        if (!found.isEmpty()) {
          return found;
        }
      } else if (part.isMimeType(kind)) {
        return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      }
    }
    return "";
  }

  @Test
  void keepsWhatWasTypedAndSaysWhatToDo() throws Exception {
    var event = fixtures.openEvent(fixtures.programme(), 10);
    web.perform(
            post("/pl" + path(event) + "/register")
                .with(csrf())
                .param("name", "Uczestnik 002")
                .param("email", "to nie adres")
                .param("sector", "")
                .param("function", "VOLUNTEER"))
        .andExpect(status().is(422))
        .andExpect(content().string(Matchers.containsString("value=\"Uczestnik 002\"")))
        .andExpect(content().string(Matchers.containsString("value=\"to nie adres\"")))
        .andExpect(content().string(Matchers.containsString("href=\"#sector\"")))
        .andExpect(content().string(Matchers.containsString("2 rzeczy wymagają")))
        .andExpect(content().string(Matchers.containsString("value=\"VOLUNTEER\" selected")));
  }

  @Test
  void saysThatItIsFullAndPutsTheNextOnTheList() throws Exception {
    var event = fixtures.openEvent(fixtures.programme(), 1);
    var page = "/pl" + path(event);
    web.perform(registration(page, "pierwszy%d@hanza.test".formatted(Scenery.number())));
    web.perform(registration(page, "drugi%d@hanza.test".formatted(Scenery.number())))
        .andExpect(redirectedUrl(page + "/registered?as=listed"));
    web.perform(get(page + "/registered?as=listed"))
        .andExpect(content().string(Matchers.containsString("miejscem na liście oczekujących")));
    web.perform(get(page))
        .andExpect(content().string(Matchers.containsString("Wszystkie miejsca są zajęte")));
  }

  @Test
  @Tag("T18")
  @Tag("E-8")
  void closesTheFormWithItsTime() throws Exception {
    scenery.time("2013-06-03T09:00");
    var time =
        new eu.hanza.events.EventTime(
            java.time.LocalDate.of(2013, 11, 30),
            java.time.LocalDate.of(2013, 11, 30),
            null,
            null,
            java.time.ZoneId.of("Europe/Warsaw"));
    var draft = EventFixtures.aDraft("Szkolenie", time, 20, fixtures.clause());
    var event = office.draft(Actor.SYSTEM, fixtures.programme(), draft);
    office.publish(Actor.SYSTEM, event);
    var page = "/pl" + path(event) + "/register";
    web.perform(get(page)).andExpect(status().isOk());
    scenery.time("2013-12-01T09:00");
    web.perform(get(page))
        .andExpect(status().isGone())
        .andExpect(content().string(Matchers.containsString("Rejestracja zakończona")));
  }

  @Test
  void printsTheAttendanceListWithoutAddresses() throws Exception {
    var programme = fixtures.programme();
    var event = fixtures.openEvent(programme, 10);
    var email = "lista%d@hanza.test".formatted(Scenery.number());
    web.perform(registration("/pl" + path(event), email));
    var coordinator = scenery.as(scenery.coordinator(programme));
    var pdf =
        web.perform(get("/pl/office/events/" + event + "/attendance.pdf").with(coordinator))
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    try (var document = Loader.loadPDF(pdf)) {
      var text = new PDFTextStripper().getText(document);
      assertThat(text).contains("Lista obecności", "Uczestnik 001", "Gmina 001", "Podpis");
      assertThat(text).doesNotContain(email);
    }
    assertThat(PdfUa.broken(pdf)).isEmpty();
    var table =
        web.perform(get("/pl/office/events/" + event + "/registrations.csv").with(coordinator))
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    assertThat(table).contains("number,name,email", "1,Uczestnik 001," + email);
  }

  @Test
  void keepsTheJoinLinkOffThePublicPage() throws Exception {
    var said =
        EventFixtures.aDraft("Sesja online", EventFixtures.sessionHours(), null, fixtures.clause());
    var place =
        new eu.hanza.events.EventPlace(LocalizedText.EMPTY, LocalizedText.EMPTY, "", "", "Zoom");
    var draft =
        new eu.hanza.events.EventDraft(
            said.kind(),
            null,
            said.title(),
            said.lede(),
            said.description(),
            said.time(),
            place,
            "https://zoom.example.org/j/tajne",
            null,
            null,
            null,
            null,
            null,
            null,
            said.clause(),
            "EURegionsWeek");
    scenery.time("2022-09-01T09:00");
    var event = office.draft(Actor.SYSTEM, fixtures.programme(), draft);
    office.publish(Actor.SYSTEM, event);
    web.perform(get("/pl" + path(event)))
        .andExpect(content().string(Matchers.not(Matchers.containsString("tajne"))));
    web.perform(get("/pl" + path(event) + "/event.ics"))
        .andExpect(content().string(Matchers.containsString("TZID=Europe/Warsaw:20221011T163000")))
        .andExpect(content().string(Matchers.not(Matchers.containsString("tajne"))));
    var email = "online%d@hanza.test".formatted(Scenery.number());
    web.perform(registration("/pl" + path(event), email));
    assertThat(text(scenery.mails(email, 1).getFirst(), "text/plain"))
        .contains("/pl/join/")
        .doesNotContain("tajne");
  }
}
