package eu.hanza.events.certificates;

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
import eu.hanza.documents.PdfUa;
import eu.hanza.events.EventFixtures;
import eu.hanza.events.RegistrationId;
import eu.hanza.events.SessionFixtures;
import eu.hanza.events.attendance.AttendanceBook;
import eu.hanza.events.attendance.AttendanceSource;
import eu.hanza.events.attendance.Gathering;
import eu.hanza.events.attendance.Gatherings;
import eu.hanza.events.attendance.Presences;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.ProgrammeId;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.Set;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Certificates have numbers that stay, and can be checked without telling whose they are. */
@HanzaTest
class CertificateIntegrationTests {

  private static final Actor OFFICE = Actor.SYSTEM;

  @Autowired EventFixtures fixtures;
  @Autowired SessionFixtures sessions;
  @Autowired Gatherings gatherings;
  @Autowired AttendanceBook book;
  @Autowired Presences presences;
  @Autowired CertificateDesk desk;
  @Autowired CertificatePaper paper;
  @Autowired CertificateRecords records;
  @Autowired Scenery scenery;
  @Autowired MockMvc web;

  private ProgrammeId programme;
  private EventId event;
  private Gathering where;
  private String series;

  @BeforeEach
  void begin() {
    programme = fixtures.programme();
    event = fixtures.openEvent(programme, null);
    where = gatherings.of(event, null);
    series = "SGPM" + Scenery.number();
  }

  @AfterEach
  void letTheClockRun() {
    scenery.now();
  }

  private CertificateRule rule() {
    return new CertificateRule(series, CertificateRule.USUAL, BigDecimal.valueOf(8));
  }

  private Certificate issued() {
    var who = sessions.person(event);
    scenery.time("2090-09-24T12:00");
    book.enter(OFFICE, where, Set.of(who));
    book.close(OFFICE, where);
    desk.declare(OFFICE, event, rule());
    assertThat(desk.issue(OFFICE, event)).isEmpty();
    return desk.of(who).orElseThrow();
  }

  @Test
  @Tag("E-27")
  void issuesNothingBeforeTheListIsClosedOrTheRuleDeclared() {
    assertThat(desk.issue(OFFICE, event).getFirst().key())
        .isEqualTo("events.office.certificates.list-open");
    scenery.time("2090-09-24T12:00");
    book.close(OFFICE, where);
    assertThat(desk.issue(OFFICE, event).getFirst().key())
        .isEqualTo("events.office.certificates.no-rule");
  }

  @Test
  void givesOneCertificateToEachAndNeverANumberTwice() throws Exception {
    var first = issued();
    assertThat(first.number()).isEqualTo(series + "/2090/001");
    desk.issue(OFFICE, event);
    assertThat(desk.of(OFFICE, event)).hasSize(1);
    assertThat(desk.cancel(OFFICE, event, first.id(), " ")).hasSize(1);
    desk.cancel(OFFICE, event, first.id(), "literówka");
    desk.issue(OFFICE, event);
    assertThat(desk.of(OFFICE, event).stream().map(Certificate::number))
        .containsExactly(series + "/2090/001", series + "/2090/002");
    assertThat(desk.of(first.registration()).orElseThrow().number()).endsWith("/002");
  }

  @Test
  @Tag("E-27")
  void asksForFourFifthsOfTheMinutesOfTheSessions() {
    assertThat(Entitled.isEnough(80, 100, rule())).isTrue();
    assertThat(Entitled.isEnough(79, 100, rule())).isFalse();
    assertThat(Entitled.isEnough(0, 0, rule())).isTrue();
    var long1 = sessions.session(event, "09:00", "12:00", null);
    var short1 = sessions.session(event, "13:00", "14:00", null);
    var people = sessions.people(event, 3);
    scenery.time("2090-09-24T12:00");
    mark(gatherings.of(event, long1), people.get(0), people.get(1));
    mark(gatherings.of(event, short1), people.get(0), people.get(2));
    book.close(OFFICE, where);
    desk.declare(OFFICE, event, rule());
    desk.issue(OFFICE, event);
    assertThat(desk.of(OFFICE, event).stream().map(Certificate::registration))
        .containsExactly(people.get(0));
  }

  private void mark(Gathering session, RegistrationId... who) {
    for (var one : who) {
      presences.note(session, one, AttendanceSource.PAPER, "", null, false);
    }
    book.close(OFFICE, session);
  }

  private MockHttpServletRequestBuilder check(String number, String code) {
    return get("/pl/certificates")
        .param("number", number)
        .param("code", code)
        .with(
            request -> {
              request.setRemoteAddr("198.51.100." + Scenery.number() % 250);
              return request;
            });
  }

  @Test
  @Tag("S3.13")
  @Tag("E-27")
  void verifiesWithoutRevealingWhoseItIs() throws Exception {
    var one = issued();
    var code = desk.code(one);
    web.perform(check(one.number(), code))
        .andExpect(status().isOk())
        .andExpect(content().string(Matchers.containsString("Ważne")))
        .andExpect(content().string(Matchers.containsString(one.initials())))
        .andExpect(content().string(Matchers.not(Matchers.containsString(one.holder()))));
    web.perform(check(one.number(), code).param("name", one.holder()))
        .andExpect(content().string(Matchers.containsString("<dd lang=\"pl\">" + one.holder())));
    var wrong =
        web.perform(check(one.number(), "0000-0000-0000-0000-0000"))
            .andExpect(status().isNotFound())
            .andReturn()
            .getResponse()
            .getContentAsString();
    var unknown =
        web.perform(check(series + "/2090/777", "0000-0000-0000-0000-0000"))
            .andExpect(status().isNotFound())
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(plain(wrong).replace(one.number(), ""))
        .isEqualTo(plain(unknown).replace(series + "/2090/777", ""));
    records.erase(java.util.Objects.requireNonNull(one.person()));
    web.perform(check(one.number(), code))
        .andExpect(content().string(Matchers.containsString("Ważne")))
        .andExpect(content().string(Matchers.containsString("dane posiadacza usunięte")));
    desk.cancel(OFFICE, event, one.id(), "pomyłka");
    web.perform(check(one.number(), code))
        .andExpect(content().string(Matchers.containsString("Unieważnione")));
  }

  private static String plain(String page) {
    return org.jsoup.Jsoup.parse(page).select("main").text()
        + org.jsoup.Jsoup.parse(page).select("#number").attr("value");
  }

  @Test
  void letsAnAddressCheckTwentyTimesInTenMinutes() throws Exception {
    var address = "203.0.113." + Scenery.number() % 250;
    var request =
        check("X1/2090/001", "A")
            .with(
                one -> {
                  one.setRemoteAddr(address);
                  return one;
                });
    for (var i = 0; i < 20; i++) {
      web.perform(request).andExpect(status().isNotFound());
    }
    web.perform(request).andExpect(status().isTooManyRequests());
  }

  @Test
  void writesAnAccessiblePaperAndALetterToTheHolder() throws Exception {
    var one = issued();
    var out = new ByteArrayOutputStream();
    paper.write(one, out);
    assertThat(PdfUa.broken(out.toByteArray())).isEmpty();
    var office = scenery.as(scenery.coordinator(programme));
    var base = "/pl/office/events/" + event + "/certificates";
    web.perform(get(base).with(office))
        .andExpect(content().string(Matchers.containsString(one.number())));
    web.perform(
            post(base)
                .param("series", "małe")
                .param("threshold", "80")
                .param("hours", "8")
                .with(office)
                .with(csrf()))
        .andExpect(status().is(422));
    web.perform(
            post(base)
                .param("series", series)
                .param("threshold", "80")
                .param("hours", "7.5")
                .with(office)
                .with(csrf()))
        .andExpect(redirectedUrl(base));
  }
}
