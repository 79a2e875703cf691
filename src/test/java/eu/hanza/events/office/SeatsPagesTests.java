package eu.hanza.events.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasToString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.events.EventFixtures;
import eu.hanza.events.RegistrationDesk;
import eu.hanza.events.RegistrationResult.Requested;
import eu.hanza.events.SeatPolicies;
import eu.hanza.events.seats.Audience;
import eu.hanza.events.seats.BookingState;
import eu.hanza.events.seats.BookingView;
import eu.hanza.events.seats.Bookings;
import eu.hanza.events.seats.SeatJournal;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.shell.spi.Notice;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The office decides, invites, moves people on the list, and can prove what it did. */
@HanzaTest
class SeatsPagesTests {

  @Autowired EventFixtures fixtures;
  @Autowired RegistrationDesk desk;
  @Autowired SeatPolicies policies;
  @Autowired Bookings bookings;
  @Autowired SeatJournal journal;
  @Autowired Scenery scenery;
  @Autowired MockMvc web;

  private ProgrammeId programme;
  private EventId event;
  private Actor coordinator;
  private String base;

  @BeforeEach
  void openAnEvent() {
    programme = fixtures.programme();
    event = fixtures.openEvent(programme, 1);
    coordinator = scenery.coordinator(programme);
    base = "/pl/office/events/" + event;
  }

  private ResultActions send(MockHttpServletRequestBuilder request) throws Exception {
    return web.perform(request.with(scenery.as(coordinator)).with(csrf()));
  }

  private void policy(String approval) throws Exception {
    send(
        post(base + "/policy")
            .param("approval", approval)
            .param("acceptHours", "24")
            .param("quietFrom", "22:00")
            .param("quietTo", "07:00")
            .param("cutoffHours", "3")
            .param("groups", "PASS_SMALLER"));
  }

  /** A request takes no seat until the office grants it; a refusal is told (E-5). */
  @Test
  @Tag("E-5")
  void decidesRequestsAtOnce() throws Exception {
    policy("true");
    assertThat(desk.register(event, EventFixtures.aRequest())).isInstanceOf(Requested.class);
    assertThat(desk.register(event, EventFixtures.aRequest())).isInstanceOf(Requested.class);
    assertThat(bookings.pools(event).getFirst().taken()).isZero();
    var ids = bookings.of(event).stream().map(BookingView::id).toList();
    send(
        post(base + "/seats/decide")
            .param("granted", "true")
            .param("booking", ids.get(0).toString(), ids.get(1).toString()));
    assertThat(bookings.of(event))
        .extracting(BookingView::state)
        .containsExactly(BookingState.CONFIRMED, BookingState.WAITING);
    send(get(base + "/seats"))
        .andExpect(content().string(containsString("Dziennik odtworzony od początku")));
  }

  @Test
  void movesSomebodyByHandOnlyWithAReason() throws Exception {
    desk.register(event, EventFixtures.aRequest());
    desk.register(event, EventFixtures.aRequest());
    desk.register(event, EventFixtures.aRequest());
    var last = bookings.of(event).getLast();
    send(post(base + "/seats/" + last.id()).param("what", "head").param("reason", " "));
    assertThat(bookings.find(last.id()).orElseThrow().place()).isEqualTo(2);
    send(post(base + "/seats/" + last.id()).param("what", "head").param("reason", "prelegent"));
    var moved = bookings.find(last.id()).orElseThrow();
    assertThat(moved.place()).isEqualTo(1);
    assertThat(moved.reason()).isEqualTo("prelegent");
    assertThat(journal.replay(event, Audience.ALL).deviations()).isEmpty();
    assertThat(journal.replay(event, Audience.ALL).list().getFirst())
        .isEqualTo(last.id().toString());
  }

  @Test
  void refusesToMoveOrEndWhatIsNotThereAndReasonsWithoutEnd() throws Exception {
    desk.register(event, EventFixtures.aRequest());
    var booking = bookings.of(event).getFirst();
    var path = base + "/seats/" + booking.id();
    for (var what : List.of("head", "end")) {
      send(post(path).param("what", what).param("reason", "prelegent"))
          .andExpect(
              flash().attribute(Notice.REFUSAL, hasToString(containsString("nie ma na liście"))));
    }
    send(post(path).param("what", "cancel").param("reason", "a".repeat(301)))
        .andExpect(
            flash().attribute(Notice.REFUSAL, hasToString(containsString("najwyżej 300 znaków"))));
    assertThat(bookings.find(booking.id()).orElseThrow()).isEqualTo(booking);
    send(post(path).param("what", "cancel").param("reason", "a".repeat(300)));
    assertThat(bookings.find(booking.id()).orElseThrow().state()).isEqualTo(BookingState.CANCELLED);
    send(post(path).param("what", "cancel").param("reason", "jeszcze raz"))
        .andExpect(
            flash().attribute(Notice.REFUSAL, hasToString(containsString("już się zakończyła"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "337", "99999999999999999999", "dwie", ""})
  void namesEachErrorOfThePolicyAtItsOwnField(String hours) throws Exception {
    send(post(base + "/policy")
            .param("acceptHours", hours)
            .param("quietFrom", "25:00")
            .param("quietTo", "07:00")
            .param("cutoffHours", "169")
            .param("groups", "STRICT"))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("id=\"acceptHours-error\"")))
        .andExpect(content().string(containsString("Podaj liczbę godzin od 0 do 336.")))
        .andExpect(content().string(containsString("id=\"quietFrom-error\"")))
        .andExpect(content().string(containsString("Podaj godzinę, na przykład 22:00.")))
        .andExpect(content().string(containsString("href=\"#cutoffHours\"")))
        .andExpect(content().string(containsString("Podaj liczbę godzin od 0 do 168.")))
        .andExpect(content().string(containsString("value=\"" + hours + "\"")))
        .andExpect(content().string(not(containsString("#approval"))))
        .andExpect(content().string(not(containsString("Sprawdź pisownię"))));
    assertThat(policies.of(event).acceptHours()).isEqualTo(24);
  }

  /** A seat that is kept back goes to nobody but an invited person. */
  @Test
  void keepsSeatsForInvitedPeople() throws Exception {
    send(post(base + "/seats/hold").param("held", "1"));
    desk.register(event, EventFixtures.aRequest());
    assertThat(bookings.of(event).getFirst().state()).isEqualTo(BookingState.WAITING);
    var email = "zaproszony%d@hanza.test".formatted(Scenery.number());
    send(post(base + "/delegation")
            .param("name", "Uczestnik 050")
            .param("email", email)
            .param("language", "pl")
            .param("invited", "true"))
        .andExpect(status().isFound());
    assertThat(bookings.of(event).getFirst().state()).isEqualTo(BookingState.CONFIRMED);
    assertThat(bookings.pools(event).getFirst().held()).isZero();
    assertThat(scenery.mails(email, 1)).hasSize(1);
    assertThat(journal.replay(event, Audience.ALL).deviations()).isEmpty();
  }

  @Test
  void declaresAConditionInWordsThatAreShown() throws Exception {
    send(post(base + "/policy/conditions")
            .param("field", "SECTOR")
            .param("value", "LOCAL_GOVERNMENT")
            .param("outcome", "REFUSE"))
        .andExpect(status().isUnprocessableContent());
    send(
        post(base + "/policy/conditions")
            .param("field", "SECTOR")
            .param("value", "LOCAL_GOVERNMENT")
            .param("outcome", "REFUSE")
            .param("pl", "pracownik urzędu gminy"));
    assertThat(policies.of(event).conditions()).hasSize(1);
    send(get(base + "/policy"))
        .andExpect(content().string(containsString("pracownik urzędu gminy")));
    send(post(base + "/policy/conditions/0/remove"));
    assertThat(policies.of(event).conditions()).isEmpty();
  }

  @Test
  void showsNothingToOthers() throws Exception {
    var stranger = scenery.coordinator(fixtures.programme());
    for (var path : new String[] {"/seats", "/policy", "/delegation", "/seats/journal.csv"}) {
      web.perform(get(base + path).with(scenery.as(stranger))).andExpect(status().isForbidden());
    }
  }
}
