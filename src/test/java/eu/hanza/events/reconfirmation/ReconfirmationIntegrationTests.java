package eu.hanza.events.reconfirmation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.accounts.Token;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventFixtures;
import eu.hanza.events.EventOffice;
import eu.hanza.events.OwnPlace;
import eu.hanza.events.Passes;
import eu.hanza.events.RegistrationDesk;
import eu.hanza.events.RegistrationId;
import eu.hanza.events.RegistrationRequest;
import eu.hanza.events.RegistrationState;
import eu.hanza.events.SessionFixtures;
import eu.hanza.events.reconfirmation.Reconfirmations.Said;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Refusal;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.StreamUtils;

/** People are asked twice whether they come; silence takes a place only where that was declared. */
@HanzaTest
class ReconfirmationIntegrationTests {

  private static final Pattern TOKEN =
      Pattern.compile("reconfirmation\\?token=([\\w-]+)&answer=no");
  private static final String FIRST = "Czy weźmiesz udział? Kongres";
  private static final String SECOND = "Prosimy o odpowiedź: czy weźmiesz udział? Kongres";
  private static final String PAGE = "/pl/events/reconfirmation";

  @Autowired EventFixtures events;
  @Autowired SessionFixtures people;
  @Autowired EventOffice office;
  @Autowired EventCalendar calendar;
  @Autowired RegistrationDesk desk;
  @Autowired Passes passes;
  @Autowired ReconfirmationTerms terms;
  @Autowired Reconfirmations answers;
  @Autowired ReconfirmationRounds rounds;
  @Autowired Scenery scenery;
  @Autowired MockMvc web;

  private ProgrammeId programme;

  @BeforeEach
  void stopTheClock() {
    scenery.time("2019-06-03T09:00");
    programme = events.programme();
  }

  @AfterEach
  void letTheClockRun() {
    scenery.now();
  }

  /** An event that begins on 23 September 2019, with this many places. */
  private EventId event(int places, Asking asking) {
    var draft =
        EventFixtures.aDraft("Kongres", EventFixtures.congressDays(), places, events.clause());
    var event = office.draft(Actor.SYSTEM, programme, draft);
    office.publish(Actor.SYSTEM, event);
    assertThat(terms.declare(Actor.SYSTEM, event, asking)).isEmpty();
    return event;
  }

  private OwnPlace own(RegistrationId id) {
    return desk.own(id).orElseThrow();
  }

  /** Seats that come free are offered soon after, not at once. */
  private boolean hasSeat(RegistrationId id) throws InterruptedException {
    for (var attempt = 0; attempt < 100; attempt++) {
      if (own(id).state() != RegistrationState.WAITING) {
        return own(id).state() == RegistrationState.OFFERED;
      }
      Thread.sleep(100);
    }
    return false;
  }

  private void run(String at) {
    scenery.time(at);
    rounds.run();
    rounds.run();
  }

  private static String text(MimeMessage mail) throws Exception {
    return StreamUtils.copyToString(mail.getInputStream(), StandardCharsets.UTF_8)
        .replace("=\r\n", "")
        .replace("=3D", "=");
  }

  private static String token(MimeMessage mail) throws Exception {
    var found = TOKEN.matcher(text(mail));
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  /** A letter with this subject; letters do not come in the order in which they were written. */
  private MimeMessage letter(RegistrationRequest request, String subject) throws Exception {
    for (var count = 1; count < 10; count++) {
      for (var mail : scenery.mails(request.email().value(), count)) {
        if (mail.getSubject().equals(subject)) {
          return mail;
        }
      }
    }
    throw new AssertionError("No letter " + subject);
  }

  private List<String> subjects(RegistrationRequest request, int atLeast) throws Exception {
    var subjects = new ArrayList<String>();
    for (var mail : scenery.mails(request.email().value(), atLeast)) {
      subjects.add(mail.getSubject());
    }
    return subjects;
  }

  @Test
  @Tag("E-9")
  void asksSevenDaysBeforeAndAgainTwoDaysBeforeOnlyWhoDidNotAnswer() throws Exception {
    var event = event(10, Asking.FREELY);
    var silent = EventFixtures.aRequest();
    var quick = EventFixtures.aRequest();
    var first = people.person(event, silent);
    var second = people.person(event, quick);
    run("2019-09-15T23:00");
    assertThat(subjects(quick, 1)).hasSize(1);
    run("2019-09-16T09:00");
    var letter = letter(quick, FIRST);
    answers.answer(new Token(token(letter)), Reply.YES);
    run("2019-09-21T09:00");
    assertThat(subjects(silent, 3)).contains(FIRST, SECOND);
    assertThat(subjects(quick, 2)).hasSize(2);
    run("2019-09-22T09:00");
    assertThat(subjects(silent, 3)).hasSize(3);
    assertThat(own(first).state()).isEqualTo(RegistrationState.CONFIRMED);
    assertThat(own(second).state()).isEqualTo(RegistrationState.CONFIRMED);
    assertThat(answers.counts(event)).isEqualTo(Map.of(Said.YES, 1, Said.NONE, 1));
  }

  /** Programs that look through mail follow every link: nothing happens by that. */
  @Test
  @Tag("E-9")
  void changesNothingWhenALinkIsOpenedAndGivesThePlaceToTheNextByOneButton() throws Exception {
    var event = event(1, Asking.FREELY);
    var request = EventFixtures.aRequest();
    var goes = people.person(event, request);
    var next = people.person(event);
    assertThat(own(next).state()).isEqualTo(RegistrationState.WAITING);
    run("2019-09-16T09:00");
    var token = token(letter(request, FIRST));
    for (var answer : new String[] {"yes", "no", "no"}) {
      web.perform(get(PAGE).param("token", token).param("answer", answer))
          .andExpect(status().isOk())
          .andExpect(content().string(containsString("Nie, oddaję miejsce")));
    }
    assertThat(answers.of(goes)).isEmpty();
    assertThat(own(goes).state()).isEqualTo(RegistrationState.CONFIRMED);
    for (var twice = 0; twice < 2; twice++) {
      web.perform(post(PAGE).param("token", token).param("answer", "NO").with(csrf()))
          .andExpect(status().is3xxRedirection());
    }
    assertThat(own(goes).state()).isEqualTo(RegistrationState.WITHDRAWN);
    assertThat(answers.of(goes)).contains(Reply.NO);
    assertThat(hasSeat(next)).isTrue();
    web.perform(get(PAGE).param("token", token))
        .andExpect(content().string(containsString("To miejsce zostało zwolnione")));
  }

  @Test
  @Tag("E-9")
  void letsSomebodySayYesAndLaterNoAfterAll() throws Exception {
    var event = event(5, Asking.FREELY);
    var request = EventFixtures.aRequest();
    var who = people.person(event, request);
    run("2019-09-16T09:00");
    var token = token(letter(request, FIRST));
    web.perform(post(PAGE).param("token", token).param("answer", "YES").with(csrf()));
    web.perform(get(PAGE).param("token", token))
        .andExpect(content().string(containsString("Jednak nie mogę")));
    web.perform(post(PAGE).param("token", token).param("answer", "NO").with(csrf()));
    assertThat(own(who).state()).isEqualTo(RegistrationState.WITHDRAWN);
    web.perform(post(PAGE).param("token", token).param("answer", "YES").with(csrf()));
    assertThat(answers.of(who)).contains(Reply.NO);
  }

  @Test
  @Tag("E-9")
  void givesThePlacesOfTheSilentBackADayBeforeWhereThatWasDeclared() throws Exception {
    var event = event(2, Asking.BINDING);
    web.perform(get("/pl" + calendar.get(event).path() + "/register"))
        .andExpect(content().string(containsString("traci miejsce")));
    var silent = EventFixtures.aRequest();
    var loses = people.person(event, silent);
    var stays = people.person(event);
    var next = people.person(event);
    assertThat(text(scenery.mails(silent.email().value(), 1).getFirst())).contains("miejsce");
    run("2019-09-16T09:00");
    answers.answer(tokenOf(stays), Reply.YES);
    run("2019-09-21T09:00");
    run("2019-09-21T23:00");
    assertThat(own(loses).state()).isEqualTo(RegistrationState.CONFIRMED);
    run("2019-09-22T00:30");
    assertThat(own(loses).state()).isEqualTo(RegistrationState.CANCELLED);
    assertThat(own(stays).state()).isEqualTo(RegistrationState.CONFIRMED);
    assertThat(hasSeat(next)).isTrue();
    assertThat(subjects(silent, 4))
        .containsExactlyInAnyOrder(
            "Zarejestrowano: Kongres", FIRST, SECOND, "Miejsce przekazane dalej: Kongres");
    assertThat(answers.counts(event)).containsEntry(Said.ENDED, 1).containsEntry(Said.YES, 1);
  }

  /** How often somebody was asked; waits up to ten seconds until it is so often. */
  private long asked(RegistrationRequest request, int times) throws Exception {
    var asked = 0L;
    for (var attempt = 0; attempt < 100 && asked < times; attempt++) {
      Thread.sleep(100);
      asked = subjects(request, 0).stream().filter(FIRST::equals).count();
    }
    return asked;
  }

  private Token tokenOf(RegistrationId id) {
    return passes.issue(id);
  }

  /** Whoever was not asked in time keeps the place. */
  @Test
  @Tag("E-9")
  void takesNoPlaceOfSomebodyWhoWasNotAskedInTime() {
    var event = event(2, Asking.BINDING);
    var who = people.person(event);
    run("2019-09-22T09:00");
    assertThat(own(who).state()).isEqualTo(RegistrationState.CONFIRMED);
    scenery.time("2019-09-21T20:00");
    rounds.run();
    run("2019-09-22T01:00");
    assertThat(own(who).state()).isEqualTo(RegistrationState.CONFIRMED);
  }

  @Test
  @Tag("E-9")
  void declaresTheLossOfAPlaceOnlyBeforeTheFirstRegistration() throws Exception {
    var event = event(5, Asking.FREELY);
    people.person(event);
    assertThat(terms.declare(Actor.SYSTEM, event, Asking.BINDING))
        .extracting(Refusal::key)
        .containsExactly("events.office.reconfirmation.late");
    assertThat(terms.of(event)).isEqualTo(Asking.FREELY);
    var coordinator = scenery.as(scenery.coordinator(programme));
    var page = "/pl/office/events/" + event + "/reconfirmation";
    web.perform(post(page).param("asking", "BINDING").with(coordinator).with(csrf()))
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("Są już zgłoszenia")));
    web.perform(post(page).param("asking", "OFF").with(coordinator).with(csrf()))
        .andExpect(status().is3xxRedirection());
    assertThat(terms.of(event)).isEqualTo(Asking.OFF);
  }

  @Test
  @Tag("E-9")
  void showsTheOfficeWhoAnsweredWhatAndNobodyElse() throws Exception {
    var event = event(5, Asking.FREELY);
    var comes = people.person(event);
    var goes = people.person(event);
    people.person(event);
    run("2019-09-16T09:00");
    answers.answer(tokenOf(comes), Reply.YES);
    answers.answer(tokenOf(goes), Reply.NO);
    assertThat(answers.counts(event)).isEqualTo(Map.of(Said.YES, 1, Said.NO, 1, Said.NONE, 1));
    var page = "/pl/office/events/" + event + "/reconfirmation";
    web.perform(get(page).with(scenery.as(scenery.coordinator(programme))))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("rezygnuje (1)")))
        .andExpect(content().string(containsString("pytamy, brak odpowiedzi nic nie zmienia")));
    web.perform(get(page).with(scenery.as(scenery.person()))).andExpect(status().isForbidden());
  }

  @Test
  @Tag("E-9")
  void asksAnewWhoRegistersAgain() throws Exception {
    var event = event(5, Asking.FREELY);
    var request = EventFixtures.aRequest();
    var who = people.person(event, request);
    run("2019-09-16T09:00");
    answers.answer(tokenOf(who), Reply.NO);
    scenery.time("2019-09-17T09:00");
    desk.register(event, request);
    assertThat(own(who).state()).isEqualTo(RegistrationState.CONFIRMED);
    assertThat(answers.of(who)).isEmpty();
    run("2019-09-18T10:00");
    assertThat(asked(request, 2)).isEqualTo(2);
  }
}
