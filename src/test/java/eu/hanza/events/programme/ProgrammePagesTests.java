package eu.hanza.events.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventFixtures;
import eu.hanza.events.EventOffice;
import eu.hanza.events.EventTime;
import eu.hanza.events.SessionFixtures;
import eu.hanza.events.exchange.ScheduleSchemas;
import eu.hanza.events.sessions.BookingMode;
import eu.hanza.events.sessions.SessionBook;
import eu.hanza.events.sessions.SessionDraft;
import eu.hanza.events.sessions.SessionId;
import eu.hanza.events.sessions.SessionKind;
import eu.hanza.events.sessions.SessionMode;
import eu.hanza.events.sessions.SessionSeats;
import eu.hanza.events.sessions.Shelf;
import eu.hanza.events.sessions.Shelves;
import eu.hanza.events.sessions.TrackId;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.LocalizedText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** The programme of an event and its sessions, as visitors and participants see them. */
@HanzaTest
class ProgrammePagesTests {

  private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

  @Autowired MockMvc web;
  @Autowired EventFixtures fixtures;
  @Autowired SessionFixtures sessions;
  @Autowired SessionBook book;
  @Autowired Shelves shelves;
  @Autowired EventOffice office;
  @Autowired EventCalendar calendar;
  @Autowired Scenery scenery;

  private EventId event = EventId.next();

  @BeforeEach
  void makeTheWeek() {
    event = week();
  }

  @AfterEach
  void letTimeRun() {
    scenery.now();
  }

  /** The week of the sources: 10 to 13 October 2022 in Brussels. */
  private EventId week() {
    var days =
        new EventTime(LocalDate.of(2022, 10, 10), LocalDate.of(2022, 10, 13), null, null, WARSAW);
    var id =
        office.draft(
            Actor.SYSTEM,
            fixtures.programme(),
            EventFixtures.aDraft("Tydzień próbny", days, null, null));
    office.publish(Actor.SYSTEM, id);
    return id;
  }

  private static SessionDraft online(String title, String from, String to) {
    return SessionFixtures.aDraft(
        title,
        LocalDateTime.parse("2022-10-11T" + from),
        LocalDateTime.parse("2022-10-11T" + to),
        SessionMode.ONLINE,
        BookingMode.OPEN);
  }

  private SessionId add(SessionDraft draft) {
    return sessions.session(event, draft, SessionSeats.UNLIMITED);
  }

  private String path() {
    return calendar.get(event).path();
  }

  private Document page(String address) throws Exception {
    var answer = web.perform(get(address)).andExpect(status().isOk()).andReturn();
    return Jsoup.parse(answer.getResponse().getContentAsString());
  }

  private static String plain(String text) {
    return text.replaceAll("\\h", " ");
  }

  @Test
  @Tag("T21")
  @Tag("S2.2")
  void showsTheHourOfThePlaceAndThatOfTheReader() throws Exception {
    add(online("Sieciowanie miast", "16:30", "18:00"));
    var address = "/pl" + path() + "/programme";
    assertThat(plain(page(address).select(".agenda .where").text())).startsWith("16:30–18:00");
    assertThat(page(address).select("main").text()).doesNotContain("Na Twoim zegarze");
    var expected =
        List.of(
            List.of("Europe/Lisbon", "15:30–17:00 (czas lizboński)"),
            List.of("Asia/Tashkent", "19:30–21:00 (czas"),
            List.of("Atlantic/Reykjavik", "14:30–16:00 (czas"));
    for (var one : expected) {
      var shown = page(address + "?zone=" + one.getFirst());
      assertThat(plain(shown.select(".agenda .where").text()))
          .contains("16:30–18:00", "Na Twoim zegarze: " + one.getLast());
    }
  }

  @Test
  void remembersTheChosenZoneAndSaysNothingWhereTheClocksAgree() throws Exception {
    add(online("Sesja", "16:30", "18:00"));
    var chosen = web.perform(get("/pl" + path() + "/programme?zone=Europe/Lisbon")).andReturn();
    var cookies = chosen.getResponse().getCookies();
    web.perform(get("/pl" + path() + "/sessions/sesja").cookie(cookies))
        .andExpect(content().string(containsString("15:30–17:00")));
    var brussels = page("/pl" + path() + "/programme?zone=Europe/Brussels");
    assertThat(brussels.select("main").text()).doesNotContain("Na Twoim zegarze");
  }

  @Test
  @Tag("S2.9")
  void marksTheLanguageOfTitlesAndWhatIsNotTranslated() throws Exception {
    add(online("Sieciowanie miast i gmin", "16:30", "18:00"));
    var only =
        new SessionDraft(
            SessionKind.PANEL,
            new LocalizedText(Map.of("en", "Only in English")),
            LocalizedText.EMPTY,
            LocalizedText.EMPTY,
            LocalizedText.EMPTY,
            "en",
            List.of(),
            null,
            null,
            null,
            online("x", "10:00", "11:00").time(),
            SessionMode.ONLINE,
            BookingMode.OPEN,
            "Zoom",
            "https://zoom.test/j/1",
            "",
            "",
            "",
            "",
            List.of());
    add(only);
    var polish = page("/pl" + path() + "/programme");
    var foreign = polish.select("h4[lang=en]");
    assertThat(foreign.text()).isEqualTo("Only in English");
    assertThat(foreign.next().text()).isEqualTo("Bez tłumaczenia, tylko w języku: angielski");
    var english = page("/en" + path() + "/programme");
    assertThat(english.select("h4[lang=en]").eachText())
        .containsExactly("Only in English", "Sieciowanie miast i gmin (en)");
    var own = page("/pl" + path() + "/sessions/sieciowanie-miast-i-gmin");
    assertThat(own.select("h1[lang=pl]").text()).isEqualTo("Sieciowanie miast i gmin");
    assertThat(own.select(".page-head p[lang=en]").text())
        .isEqualTo("Sieciowanie miast i gmin (en)");
  }

  @Test
  @Tag("S2.2")
  void keepsJoinLinksOutOfPagesFilesAndFeeds() throws Exception {
    var secret = "tajny-pokoj-" + Scenery.number();
    var draft = online("Sesja online", "16:30", "18:00");
    var linked =
        new SessionDraft(
            draft.kind(),
            draft.title(),
            draft.lede(),
            draft.description(),
            draft.questions(),
            draft.language(),
            draft.interpretation(),
            null,
            null,
            null,
            draft.time(),
            draft.mode(),
            draft.booking(),
            draft.platform(),
            "https://zoom.test/j/" + secret,
            "",
            "",
            "",
            "",
            List.of());
    add(linked);
    for (var end :
        List.of(
            "/programme",
            "/sessions/sesja-online",
            "/sessions/sesja-online/session.ics",
            "/programme.ics",
            "/programme/schedule.xml",
            "/programme/schedule.json",
            "/programme/feed.atom")) {
      var answer = web.perform(get("/pl" + path() + end)).andExpect(status().isOk()).andReturn();
      assertThat(answer.getResponse().getContentAsString()).doesNotContain(secret);
      assertThat(answer.getResponse().getContentAsString()).contains("Sesja online");
    }
  }

  @Test
  @Tag("S2.20")
  @Tag("T25")
  void saysHowLongSessionsOverlapAndNothingOfThoseThatTouch() throws Exception {
    add(online("Sieciowanie", "16:30", "18:00"));
    add(online("URBACT", "16:00", "17:00"));
    add(online("Po wszystkim", "18:00", "19:00"));
    var shown = page("/pl" + path() + "/sessions/sieciowanie");
    assertThat(shown.select(".warning li").eachText().stream().map(ProgrammePagesTests::plain))
        .containsExactly("URBACT: pokrywa się 30 minut (16:00–17:00)");
    assertThat(shown.select("main h2, main dt").eachText())
        .contains("Udział", "Forma udziału")
        .doesNotHaveDuplicates();
    assertThat(page("/pl" + path() + "/sessions/po-wszystkim").select(".warning")).isEmpty();
  }

  @Test
  void filtersByTrackLanguageAndWordsAndKeepsTheFiltersInTheAddress() throws Exception {
    var track = shelves.add(Actor.SYSTEM, event, Shelf.TRACK, LocalizedText.pl("Klimat"), null);
    shelves.add(Actor.SYSTEM, event, Shelf.TRACK, LocalizedText.pl("Młodzież"), null);
    add(inTrack(online("Woda w mieście", "09:00", "10:00"), track));
    add(online("Szkoła", "10:00", "11:00"));
    var address = "/pl" + path() + "/programme";
    assertThat(page(address).select("[role=status]").text()).isEqualTo("2 sesje");
    var found = page(address + "?track=" + track);
    assertThat(found.select("h4").eachText()).containsExactly("Woda w mieście");
    assertThat(found.select("[role=status]").text()).isEqualTo("1 sesja z 2");
    assertThat(found.select(".chip").text()).startsWith("Ścieżka: Klimat");
    assertThat(page(address + "?q=WODA miescie").select("h4").eachText())
        .containsExactly("Woda w mieście");
    assertThat(page(address + "?q=nic takiego").select(".empty strong").text())
        .isEqualTo("Żadna sesja nie pasuje do filtrów.");
    web.perform(get(address + ".ics?track=" + track))
        .andExpect(content().string(containsString("Woda w mieście")))
        .andExpect(content().string(not(containsString("Szkoła"))));
  }

  private static SessionDraft inTrack(SessionDraft draft, UUID track) {
    return new SessionDraft(
        draft.kind(),
        draft.title(),
        draft.lede(),
        draft.description(),
        draft.questions(),
        draft.language(),
        draft.interpretation(),
        new TrackId(track),
        null,
        null,
        draft.time(),
        draft.mode(),
        draft.booking(),
        draft.platform(),
        "",
        "",
        "",
        "",
        "",
        draft.speakers());
  }

  @Test
  void takesAsManyStatementsForManySessionsAsForOneAndStaysSmall() throws Exception {
    add(online("Sesja 0", "09:00", "10:00"));
    var one = statements();
    for (var i = 1; i < 300; i++) {
      var hour = 8 + i % 10;
      add(
          online(
              "Sesja o współpracy nr " + i, "%02d:00".formatted(hour), "%02d:45".formatted(hour)));
    }
    assertThat(statements()).isEqualTo(one).isLessThanOrEqualTo(5);
    var html = page("/pl" + path() + "/programme");
    assertThat(html.select(".agenda > li")).hasSize(300);
    assertThat(compressed(html.outerHtml())).isLessThan(150_000);
  }

  private static int compressed(String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(bytes)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
  }

  private int statements() throws Exception {
    var address = "/pl" + path() + "/programme";
    var logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
    var log = new ListAppender<ILoggingEvent>();
    log.start();
    logger.addAppender(log);
    logger.setLevel(Level.DEBUG);
    try {
      page(address);
      return (int)
          log.list.stream()
              .filter(event -> event.getThreadName().equals(Thread.currentThread().getName()))
              .filter(event -> event.getMessage().contains("Executing prepared SQL statement"))
              .count();
    } finally {
      logger.setLevel(null);
      logger.detachAppender(log);
    }
  }

  @Test
  void writesCalendarsSchedulesTablesAndAFeedThatOthersRead() throws Exception {
    add(online("Sesja pierwsza", "09:00", "10:00"));
    var cancelled = add(online("Sesja odwołana", "10:00", "11:00"));
    book.cancel(Actor.SYSTEM, cancelled, "choroba");
    var calendarFile = text("/programme.ics");
    assertThat(calendarFile)
        .contains("UID:session-", "TZID=Europe/Warsaw", "STATUS:CANCELLED", "BEGIN:VTIMEZONE");
    assertThat(new CalendarBuilder().build(new StringReader(calendarFile)).getComponents("VEVENT"))
        .hasSize(2);
    assertThat(text("/sessions/sesja-odwolana/session.ics")).contains("METHOD:CANCEL");
    var bytes =
        web.perform(get("/pl" + path() + "/programme/schedule.xml"))
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    assertThat(ScheduleSchemas.errorsOfXml(bytes)).isEmpty();
    var json =
        web.perform(get("/pl" + path() + "/programme/schedule.json"))
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    assertThat(ScheduleSchemas.errorsOfJson(json)).isEmpty();
    assertThat(text("/programme/schedule.xml"))
        .contains("Sesja pierwsza")
        .doesNotContain("Sesja odwołana");
    assertThat(text("/programme/programme.csv"))
        .contains("Sesja pierwsza,pl,PANEL", "2022-10-11T09:00+02:00", ",CANCELLED,");
    assertThat(text("/programme/feed.atom")).contains("<feed", "Sesja pierwsza", "urn:uuid:");
  }

  private String text(String end) throws Exception {
    var asked = web.perform(get("/pl" + path() + end)).andExpect(status().isOk()).andReturn();
    return asked.getResponse().getContentAsString(StandardCharsets.UTF_8);
  }

  @Test
  void speaksToSearchEnginesOnThePagesOfEventAndSession() throws Exception {
    add(online("Sesja", "16:30", "18:00"));
    var data = page("/pl" + path() + "/sessions/sesja").select("script[type=application/ld+json]");
    assertThat(data.html())
        .contains(
            "\"startDate\":\"2022-10-11T16:30:00+02:00\"",
            "OnlineEventAttendanceMode",
            "\"superEvent\"");
    var whole = page("/pl" + path()).select("script[type=application/ld+json]");
    assertThat(whole.html()).contains("\"startDate\":\"2022-10-10\"", "\"endDate\":\"2022-10-13\"");
  }

  @Test
  void offersToBookToWhoeverIsRegistered() throws Exception {
    var open = fixtures.openEvent(fixtures.programme(), 100);
    var address = calendar.get(open).path();
    sessions.session(open, "09:00", "10:00", 5);
    sessions.session(open, "11:00", "12:00", 0);
    assertThat(page("/pl" + address + "/programme").select(".agenda form")).isEmpty();
    var request = EventFixtures.aRequest();
    var id = sessions.person(open, request);
    var reader = sessions.actor(id);
    var answer =
        web.perform(get("/pl" + address + "/programme").with(scenery.as(reader)))
            .andExpect(status().isOk())
            .andReturn();
    var forms = Jsoup.parse(answer.getResponse().getContentAsString()).select(".agenda form");
    assertThat(forms.eachAttr("action"))
        .containsExactly(
            "/pl" + address + "/sessions/sesja-09-00/book",
            "/pl" + address + "/sessions/sesja-09-00/mark",
            "/pl" + address + "/sessions/sesja-11-00/book",
            "/pl" + address + "/sessions/sesja-11-00/mark");
    var booking = forms.select("[action$=/book]");
    assertThat(booking.select("button").eachText())
        .containsExactly(
            "Zarezerwuj miejsce: Sesja 09:00", "Zapisz się na listę oczekujących: Sesja 11:00");
    assertThat(booking.select("[name=back]").eachAttr("value"))
        .containsExactly(
            "/pl" + address + "/programme#sesja-09-00", "/pl" + address + "/programme#sesja-11-00");
    assertThat(forms.select("[name=_csrf]")).hasSize(4);
  }

  @Test
  void hidesDraftsAndMarksWhatIsCalledOff() throws Exception {
    var draft =
        book.draft(Actor.SYSTEM, event, online("Szkic", "09:00", "10:00"), SessionSeats.UNLIMITED);
    web.perform(get("/pl" + path() + "/sessions/szkic")).andExpect(status().isNotFound());
    assertThat(page("/pl" + path() + "/programme").select(".empty strong").text())
        .isEqualTo("Program nie jest jeszcze opublikowany.");
    book.publish(Actor.SYSTEM, draft);
    book.cancel(Actor.SYSTEM, draft, "choroba");
    assertThat(page("/pl" + path() + "/sessions/szkic").select(".badge.off").text())
        .isEqualTo("Odwołana");
  }
}
