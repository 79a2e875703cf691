package eu.hanza.events.polls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventFixtures;
import eu.hanza.events.OwnPlace;
import eu.hanza.events.Passes;
import eu.hanza.events.RegistrationDesk;
import eu.hanza.events.SessionFixtures;
import eu.hanza.events.agenda.Agenda;
import eu.hanza.events.sessions.SessionBook;
import eu.hanza.events.sessions.SessionSummary;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.ProgrammeId;
import java.util.List;
import java.util.Objects;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Sessions ask, people vote once, and the figures stay without the names. */
@HanzaTest
class PollIntegrationTests {

  private static final Actor OFFICE = Actor.SYSTEM;
  private static final LocalizedText QUESTION =
      LocalizedText.of(
          "Czy Agenda Miejska dla UE i Program URBACT przyczyniły się do tworzenia sieci"
              + " krajowych?",
          "Have the Urban Agenda and URBACT helped national networks to come about?");
  private static final List<LocalizedText> ANSWERS =
      List.of(
          LocalizedText.of("tak", "yes"),
          LocalizedText.of("nie", "no"),
          LocalizedText.of("nie wiem", "I do not know"));

  @Autowired EventFixtures fixtures;
  @Autowired SessionFixtures sessions;
  @Autowired SessionBook book;
  @Autowired EventCalendar calendar;
  @Autowired RegistrationDesk desk;
  @Autowired Passes passes;
  @Autowired Agenda agenda;
  @Autowired Polls polls;
  @Autowired AskedQuestions asked;
  @Autowired Conclusions conclusions;
  @Autowired Scenery scenery;
  @Autowired JdbcClient database;
  @Autowired MockMvc web;

  private ProgrammeId programme;
  private EventId event;
  private SessionSummary session;

  @BeforeEach
  void begin() {
    programme = fixtures.programme();
    event = fixtures.openEvent(programme, null);
    session = book.session(sessions.session(event, "16:30", "18:00", null)).orElseThrow();
  }

  private PollId open() {
    var poll = polls.draft(OFFICE, session, QUESTION, ANSWERS);
    polls.open(OFFICE, session, poll);
    return poll;
  }

  private OwnPlace person() {
    return desk.own(sessions.person(event)).orElseThrow();
  }

  private String live() {
    return "/pl" + calendar.get(event).path() + "/live/" + session.id();
  }

  @Test
  @Tag("S2.16")
  void keepsTheResultOfFortyVotesWithTheSession() throws Exception {
    var poll = open();
    for (var voter = 0; voter < 40; voter++) {
      var place = person();
      var answer = voter < 28 ? 0 : voter < 32 ? 1 : 2;
      assertThat(polls.vote(place, poll, 2 - answer)).isTrue();
      assertThat(polls.vote(place, poll, answer)).isTrue();
    }
    polls.close(OFFICE, session, poll);
    var result = polls.get(session.id(), poll);
    assertThat(result.voters()).isEqualTo(40);
    assertThat(result.options().stream().map(PollView.Choice::votes)).containsExactly(28, 4, 8);
    assertThat(result.options().stream().map(choice -> result.share(choice).intValueExact()))
        .containsExactly(70, 10, 20);
    assertThat(polls.vote(person(), poll, 0)).isFalse();
    assertThat(
            database
                .sql("select count(*) from events.vote where poll = ?")
                .param(poll.value())
                .query(Long.class)
                .single())
        .isZero();
    web.perform(get(live()))
        .andExpect(content().string(Matchers.containsString("70\u00a0%")))
        .andExpect(content().string(Matchers.containsString("n = 40, zamknięto")));
  }

  @Test
  void letsWhoeverHasAPlaceVoteAndAskWithoutAnyScript() throws Exception {
    var poll = open();
    var who = person();
    web.perform(post(live() + "/" + poll).param("answer", "0").with(csrf()))
        .andExpect(status().is3xxRedirection());
    assertThat(polls.get(session.id(), poll).voters()).isZero();
    var letter = get("/pl/events/registration").param("token", passes.issue(who.id()).value());
    var browser =
        Objects.requireNonNull(web.perform(letter).andReturn().getResponse().getCookie("SESSION"));
    web.perform(post(live() + "/" + poll).param("answer", "0").cookie(browser).with(csrf()))
        .andExpect(status().is3xxRedirection());
    assertThat(polls.get(session.id(), poll).voters()).isEqualTo(1);
    web.perform(
            post(live() + "/asked")
                .param("words", "Kto za to zapłaci?")
                .cookie(browser)
                .with(csrf()))
        .andExpect(status().is3xxRedirection());
    web.perform(get(live()).cookie(browser))
        .andExpect(content().string(Matchers.containsString("Kto za to zapłaci?")));
    var question = asked.of(session.id()).getFirst();
    asked.mark(OFFICE, session, question.id(), AskedQuestions.AskedState.HIDDEN);
    web.perform(get(live()))
        .andExpect(content().string(Matchers.not(Matchers.containsString("Kto za to zapłaci?"))));
  }

  /** Nothing of a question is cut: its limit is said, and what was typed stays. */
  @Test
  void keepsAQuestionThatIsTooLongInItsField() throws Exception {
    var who = sessions.person(event);
    var longest = "ą".repeat(500);
    var reader = scenery.as(sessions.actor(who));
    web.perform(post(live() + "/asked").param("words", longest + "!").with(reader).with(csrf()))
        .andExpect(status().is(422))
        .andExpect(content().string(Matchers.containsString("Pytanie ma 501 znaków")))
        .andExpect(content().string(Matchers.containsString("href=\"#words\"")))
        .andExpect(content().string(Matchers.containsString(longest + "!</textarea>")));
    assertThat(asked.of(session.id())).isEmpty();
    web.perform(
            post(live() + "/asked")
                .param("words", " " + longest + "\r\n")
                .with(reader)
                .with(csrf()))
        .andExpect(status().is3xxRedirection());
    assertThat(asked.of(session.id()))
        .extracting(AskedQuestions.Asked::words)
        .containsExactly(longest);
  }

  @Test
  void leadsToTheLivePageWhileOneCanAskOrVoteAndToTheResultsAfterwards() throws Exception {
    var page = "/pl" + calendar.get(event).path() + "/sessions/" + session.slug();
    var link = "href=\"" + live() + "\"";
    web.perform(get(page)).andExpect(content().string(Matchers.containsString(link)));
    var poll = open();
    var voter = person();
    scenery.time("2090-09-23T18:00");
    assertThat(asked.ask(voter, session, "Za późno?")).isFalse();
    web.perform(get(page)).andExpect(content().string(Matchers.containsString(link)));
    polls.close(OFFICE, session, poll);
    web.perform(get(page))
        .andExpect(content().string(Matchers.containsString(link)))
        .andExpect(content().string(Matchers.containsString("Wyniki głosowań")));
    var other = book.session(sessions.session(event, "09:00", "10:00", null)).orElseThrow();
    web.perform(get("/pl" + calendar.get(event).path() + "/sessions/" + other.slug()))
        .andExpect(content().string(Matchers.not(Matchers.containsString("/live/"))));
    scenery.now();
  }

  @Test
  void leadsFromTheAgendaAndFromTheListOfTheOffice() throws Exception {
    var who = sessions.person(event);
    agenda.mark(desk.own(who).orElseThrow().person(), session.id());
    var link = "href=\"" + live() + "\"";
    web.perform(
            get("/pl" + calendar.get(event).path() + "/agenda")
                .with(scenery.as(sessions.actor(who))))
        .andExpect(content().string(Matchers.containsString(link)));
    var base = "/pl/office/events/" + event;
    web.perform(get(base + "/sessions").with(scenery.as(scenery.coordinator(programme))))
        .andExpect(content().string(Matchers.containsString(base + "/polls/" + session.id())))
        .andExpect(
            content()
                .string(Matchers.containsString(base + "/attendance?session=" + session.id())));
  }

  @Test
  void findsConclusionsByTheirTag() throws Exception {
    var words = LocalizedText.pl("Uprościć wizy dla studentów");
    conclusions.note(OFFICE, session, words, "MSZ", List.of("GE", "edukacja"));
    conclusions.note(OFFICE, session, LocalizedText.pl("Wspólny kalendarz"), "CKW", List.of());
    assertThat(conclusions.of(OFFICE, event, "")).hasSize(2);
    assertThat(conclusions.of(OFFICE, event, "ge")).hasSize(1);
    var office = scenery.as(scenery.coordinator(programme));
    var base = "/pl/office/events/" + event + "/conclusions";
    web.perform(get(base + "?tag=GE").with(office))
        .andExpect(content().string(Matchers.containsString("1 wniosek")))
        .andExpect(content().string(Matchers.containsString("Do: MSZ")));
    web.perform(post(base).param("addressee", "").with(office).with(csrf()))
        .andExpect(status().is(422));
    web.perform(get("/pl/office/events/" + event + "/polls/" + session.id()).with(office))
        .andExpect(status().isOk());
  }
}
