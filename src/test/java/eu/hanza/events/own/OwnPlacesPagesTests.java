package eu.hanza.events.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.AccountBook;
import eu.hanza.accounts.Actor;
import eu.hanza.accounts.People;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventFixtures;
import eu.hanza.events.EventOffice;
import eu.hanza.events.RegistrationDesk;
import eu.hanza.events.RegistrationId;
import eu.hanza.events.RegistrationRequest;
import eu.hanza.events.SessionFixtures;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Language;
import eu.hanza.network.Sector;
import eu.hanza.network.WorkFunction;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A person finds the own registrations on the desk. */
@HanzaTest
class OwnPlacesPagesTests {

  @Autowired EventFixtures events;
  @Autowired SessionFixtures fixtures;
  @Autowired EventOffice office;
  @Autowired EventCalendar calendar;
  @Autowired RegistrationDesk desk;
  @Autowired OwnPlaces places;
  @Autowired People people;
  @Autowired AccountBook accounts;
  @Autowired Scenery scenery;
  @Autowired JdbcClient database;
  @Autowired MockMvc web;

  private Actor person;

  @BeforeEach
  void bringSomebody() {
    person = scenery.person();
  }

  @AfterEach
  void letTheClockRun() {
    scenery.now();
  }

  private RegistrationId register(EventId event) {
    return fixtures.person(
        event,
        new RegistrationRequest(
            "Uczestnik 001",
            Objects.requireNonNull(people.find(person.who()).orElseThrow().email()),
            "Gmina 1",
            Sector.LOCAL_GOVERNMENT,
            WorkFunction.OTHER,
            Language.PL));
  }

  private Document read(String query) throws Exception {
    return Jsoup.parse(
        web.perform(get("/pl/my/registrations" + query).with(scenery.as(person)))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8));
  }

  private EventId session() {
    scenery.time("2022-09-01T09:00");
    var draft =
        EventFixtures.aDraft(
            "Sieciowanie miast", EventFixtures.sessionHours(), null, events.clause());
    var event = office.draft(Actor.SYSTEM, events.programme(), draft);
    office.publish(Actor.SYSTEM, event);
    return event;
  }

  private void certify(RegistrationId place, EventId event) {
    database
        .sql(
            """
            insert into events.certificate (id, event, registration, person, series, year, sequence,
              holder, language, hours, issuer, issued_at)
            values (gen_random_uuid(), ?, ?, ?, 'PROBA', 2022, ?, 'Uczestnik 001', 'pl', 1.5,
              'Organizator 001', now())
            """)
        .param(event.value())
        .param(place.value())
        .param(person.who().value())
        .param(Scenery.number())
        .update();
  }

  @Test
  void listsWhatComesWithItsTicketAndWhatIsOverWithItsCertificate() throws Exception {
    var past = session();
    var attended = register(past);
    accounts.change(person.who(), "Uczestnik 001", Language.PL, ZoneId.of("Europe/Lisbon"), null);
    var before = read("");
    assertThat(before.select(".booked li")).hasSize(1);
    assertThat(before.select(".booked").text().replace('\u00A0', ' '))
        .contains("16:30–18:00", "Na Twoim zegarze: 15:30–17:00", "potwierdzone");
    scenery.now();
    certify(attended, past);
    var coming = events.openEvent(events.programme(), 1);
    fixtures.person(coming);
    register(coming);
    var ahead = read("");
    assertThat(ahead.select("nav.tabs a[aria-current]").last().text()).isEqualTo("Nadchodzące (1)");
    assertThat(ahead.select(".booked .badge").text()).isEqualTo("lista oczekujących");
    assertThat(ahead.select(".booked a").eachAttr("href"))
        .containsExactly(
            "/pl" + calendar.get(coming).path(), "/pl" + calendar.get(coming).path() + "/place");
    var over = read("?over=true");
    assertThat(over.select(".booked a").eachAttr("href"))
        .containsExactly(
            "/pl" + calendar.get(past).path(),
            "/pl" + calendar.get(past).path() + "/place",
            "/pl/events/registration/certificate.pdf?token=" + attended);
  }

  @Test
  void offersTheTicketAsLongAsThereIsAPlace() throws Exception {
    var event = events.openEvent(events.programme(), 5);
    var place = register(event);
    var ticket = "/pl" + calendar.get(event).path() + "/place#ticket";
    assertThat(read("").select(".booked a").eachAttr("href")).contains(ticket);
    desk.withdraw(desk.own(place).orElseThrow());
    var after = read("");
    assertThat(after.select(".booked .badge").text()).isEqualTo("wycofane");
    assertThat(after.select(".booked a").eachAttr("href")).doesNotContain(ticket);
  }

  @Test
  void turnsPagesAndSaysWhereNothingIs() throws Exception {
    assertThat(read("").select(".empty").text()).contains("Na razie nic Cię nie czeka");
    assertThat(read("?over=true").select(".empty")).hasSize(1);
    var programme = events.programme();
    for (var n = 0; n < 3; n++) {
      register(events.openEvent(programme, 5));
    }
    var counts = places.counts(person);
    assertThat(counts).isEqualTo(new OwnPlaces.Counts(3, 0));
    assertThat(places.page(person, false, counts, 1, 2).items()).hasSize(2);
    var last = places.page(person, false, counts, 2, 2);
    assertThat(last.items()).hasSize(1);
    assertThat(last.pages()).isEqualTo(2);
    assertThat(places.counts(scenery.person())).isEqualTo(new OwnPlaces.Counts(0, 0));
  }

  @Test
  void standsOnTheDeskAndBehindTheSignIn() throws Exception {
    web.perform(get("/pl/my/registrations")).andExpect(status().is3xxRedirection());
    var desk =
        Jsoup.parse(
            web.perform(get("/pl/my").with(scenery.as(person)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    assertThat(desk.select("main a").eachAttr("href")).contains("/pl/my/registrations");
  }
}
