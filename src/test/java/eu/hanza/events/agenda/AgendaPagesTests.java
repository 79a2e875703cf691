package eu.hanza.events.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.accounts.People;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventFixtures;
import eu.hanza.events.RegistrationRequest;
import eu.hanza.events.SessionFixtures;
import eu.hanza.events.seats.Bookings;
import eu.hanza.events.sessions.SessionBook;
import eu.hanza.events.sessions.SessionId;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Language;
import eu.hanza.network.Sector;
import eu.hanza.network.WorkFunction;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** One's own agenda: booking, overlaps, the calendar, and what strangers cannot see. */
@HanzaTest
class AgendaPagesTests {

  private static final Pattern SECRET = Pattern.compile("agenda\\.ics\\?key=([\\w-]+)");
  private static final Pattern TOKEN = Pattern.compile("registration\\?token=([\\w-]+)");

  @Autowired EventFixtures events;
  @Autowired SessionFixtures fixtures;
  @Autowired SessionBook sessions;
  @Autowired EventCalendar calendar;
  @Autowired Bookings bookings;
  @Autowired People people;
  @Autowired Scenery scenery;
  @Autowired MockMvc web;

  private EventId event;
  private String page;
  private Actor person;

  @BeforeEach
  void registerSomebody() {
    event = events.openEvent(events.programme(), null);
    page = "/pl" + calendar.get(event).path();
    person = scenery.person();
    var email = people.find(person.who()).orElseThrow().email();
    fixtures.person(
        event,
        new RegistrationRequest(
            "Uczestnik 001",
            java.util.Objects.requireNonNull(email),
            "Gmina 1",
            Sector.LOCAL_GOVERNMENT,
            WorkFunction.OTHER,
            Language.PL));
  }

  private String path(SessionId session) {
    return page + "/sessions/" + sessions.session(session).orElseThrow().slug();
  }

  @Test
  void booksFromThePageAndComesBack() throws Exception {
    var session = fixtures.session(event, "10:00", "11:00", 1);
    web.perform(
            post(path(session) + "/book")
                .param("back", page + "/programme")
                .with(scenery.as(person))
                .with(csrf()))
        .andExpect(redirectedUrl(page + "/programme"));
    web.perform(get(page + "/agenda").with(scenery.as(person)))
        .andExpect(content().string(containsString("Sesja 10:00")))
        .andExpect(content().string(containsString("potwierdzone")));
  }

  /** Whoever wants no offers for now is passed over, and keeps the place on the list. */
  @Test
  void takesWishesOfWhoWaits() throws Exception {
    var session = fixtures.session(event, "10:00", "11:00", 0);
    web.perform(post(path(session) + "/book").with(scenery.as(person)).with(csrf()));
    var booking = bookings.of(session).getFirst();
    var wishes = page + "/agenda/" + booking.id() + "/prefer";
    web.perform(post(wishes).param("optedOut", "true").with(scenery.as(person)).with(csrf()))
        .andExpect(redirectedUrl(page + "/agenda"));
    assertThat(bookings.find(booking.id()).orElseThrow().optedOut()).isTrue();
    web.perform(post(wishes).with(scenery.as(scenery.person())).with(csrf()))
        .andExpect(status().isNotFound());
  }

  /** What is over does not stand before what is to come. */
  @Test
  void foldsWhatIsOverBelowWhatIsToCome() throws Exception {
    var over = fixtures.session(event, "10:00", "11:00", 5);
    var coming = fixtures.session(event, "16:00", "17:00", 5);
    for (var session : new SessionId[] {over, coming}) {
      web.perform(post(path(session) + "/book").with(scenery.as(person)).with(csrf()));
    }
    var before = read();
    assertThat(before.select("details.more h3")).isEmpty();
    scenery.time("2090-09-23T12:00");
    var during = read();
    assertThat(during.select("main .booked h3").eachText())
        .containsExactly("Sesja 16:00", "Sesja 10:00");
    assertThat(during.select("details.more:not([open]) h3").eachText())
        .containsExactly("Sesja 10:00");
    scenery.time("2090-09-23T18:00");
    assertThat(read().select("main .empty").text()).contains("już się odbyło");
    scenery.now();
  }

  private Document read() throws Exception {
    return Jsoup.parse(
        web.perform(get(page + "/agenda").with(scenery.as(person)))
            .andReturn()
            .getResponse()
            .getContentAsString());
  }

  /** An address of another site is not come back to. */
  @Test
  void leadsNobodyAway() throws Exception {
    var session = fixtures.session(event, "10:00", "11:00", 1);
    web.perform(
            post(path(session) + "/book")
                .param("back", "https://example.org/")
                .with(scenery.as(person))
                .with(csrf()))
        .andExpect(redirectedUrl(page + "/agenda"));
    web.perform(
            post(path(session) + "/book")
                .param("back", "/pl//example.org")
                .with(scenery.as(person))
                .with(csrf()))
        .andExpect(redirectedUrl(page + "/agenda"));
  }

  /** 16:30–18:00 and 16:00–17:00 of another event overlap by 30 minutes; both are kept (T25). */
  @Test
  @Tag("T25")
  @Tag("S2.20")
  void warnsOfAnOverlapAcrossEventsAndKeepsBoth() throws Exception {
    var own = fixtures.session(event, "16:30", "18:00", 10);
    var elsewhere = events.openEvent(events.programme(), null);
    var other = fixtures.session(elsewhere, "16:00", "17:00", 10);
    var touching = fixtures.session(elsewhere, "18:00", "19:00", 10);
    web.perform(post(path(own) + "/book").with(scenery.as(person)).with(csrf()));
    for (var session : new SessionId[] {other, touching}) {
      var there =
          "/pl"
              + calendar.get(elsewhere).path()
              + "/sessions/"
              + sessions.session(session).orElseThrow().slug();
      web.perform(
          post(there + "/mark").param("wanted", "true").with(scenery.as(person)).with(csrf()));
    }
    var agenda =
        web.perform(get(page + "/agenda").with(scenery.as(person)))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(agenda)
        .contains("pokrywa się 30 minut z „Sesja 16:00”")
        .contains("pokrywa się 30 minut z „Sesja 16:30”")
        .contains("Sesja 18:00")
        .doesNotContain("z „Sesja 18:00”");
  }

  /** Marked on the page of a session, chosen on the page of choice: both can be reached (E-11). */
  @Test
  @Tag("E-11")
  void marksSessionsOnTheirPagesAndLeadsToTheChoice() throws Exception {
    var session = fixtures.session(event, "10:00", "11:00", 5);
    web.perform(get(page + "/programme").with(scenery.as(person)))
        .andExpect(content().string(containsString("Zaznacz do wyboru")));
    web.perform(
            post(path(session) + "/mark")
                .param("wanted", "true")
                .param("back", page + "/programme")
                .with(scenery.as(person))
                .with(csrf()))
        .andExpect(redirectedUrl(page + "/programme"));
    web.perform(get(path(session)).with(scenery.as(person)))
        .andExpect(content().string(containsString("Zaznaczone, usuń")));
    web.perform(get(page + "/agenda").with(scenery.as(person)))
        .andExpect(content().string(containsString("/agenda/choose")));
    web.perform(get(path(session)))
        .andExpect(content().string(not(containsString("Zaznacz do wyboru"))));
  }

  /** Whatever stands in the field, people come back to a page of this installation. */
  @Test
  void comesBackToTheAgendaWhereTheWayBackIsOdd() throws Exception {
    var session = fixtures.session(event, "10:00", "11:00", 5);
    for (var odd :
        List.of("/pl/%zz", "/pl/{x}", "/pl/events\r\nX: y", "//example.org", "/pl/a?b=\\")) {
      web.perform(
              post(path(session) + "/book")
                  .param("back", odd)
                  .with(scenery.as(person))
                  .with(csrf()))
          .andExpect(redirectedUrl(page + "/agenda"));
    }
    web.perform(
            post(path(session) + "/book")
                .param("back", "/pl/a\0")
                .with(scenery.as(person))
                .with(csrf()))
        .andExpect(status().isBadRequest());
  }

  @Test
  void tellsAStrangerNothing() throws Exception {
    web.perform(get(page + "/agenda"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Nie wiemy jeszcze")));
    web.perform(get("/pl/events/agenda.ics").param("key", "abc")).andExpect(status().isNotFound());
  }

  /** The link of a letter opens the agenda of that registration, in the same browser only. */
  @Test
  void opensTheAgendaByTheLinkOfALetter() throws Exception {
    var request = EventFixtures.aRequest();
    fixtures.person(event, request);
    var mail = scenery.mails(request.email().value(), 1).getFirst();
    var text =
        org.springframework.util.StreamUtils.copyToString(
            mail.getInputStream(), java.nio.charset.StandardCharsets.UTF_8);
    var token = TOKEN.matcher(text.replace("=\r\n", "").replace("=3D", "="));
    assertThat(token.find()).isTrue();
    var cookie =
        web.perform(get("/pl/events/registration").param("token", token.group(1)))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getCookie("SESSION");
    web.perform(get(page + "/agenda").cookie(cookie))
        .andExpect(content().string(not(containsString("Nie wiemy jeszcze"))));
  }

  @Test
  void givesACalendarByASecretAddressThatCanBeEnded() throws Exception {
    var session = fixtures.session(event, "10:00", "11:00", 1);
    web.perform(post(path(session) + "/book").with(scenery.as(person)).with(csrf()));
    var made =
        web.perform(
                post(page + "/agenda/feed")
                    .param("wanted", "true")
                    .with(scenery.as(person))
                    .with(csrf()))
            .andReturn()
            .getResponse()
            .getContentAsString();
    var secret = SECRET.matcher(made);
    assertThat(secret.find()).isTrue();
    web.perform(get("/pl/events/agenda.ics").param("key", secret.group(1)))
        .andExpect(content().string(containsString("SUMMARY:Sesja 10:00")))
        .andExpect(content().string(containsString("BEGIN:VTIMEZONE")));
    web.perform(
        post(page + "/agenda/feed").param("wanted", "false").with(scenery.as(person)).with(csrf()));
    web.perform(get("/pl/events/agenda.ics").param("key", secret.group(1)))
        .andExpect(status().isNotFound());
  }
}
