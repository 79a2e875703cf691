package eu.hanza.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.forms.Choice;
import eu.hanza.forms.FormBook;
import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.PublishResult;
import eu.hanza.forms.Question;
import eu.hanza.forms.QuestionRules;
import eu.hanza.forms.QuestionType;
import eu.hanza.forms.Repeat;
import eu.hanza.forms.Wording;
import eu.hanza.forms.spi.FormActor;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The registration of an event asks the questions that its office made, with limits per option. */
@HanzaTest
class EventQuestionsIntegrationTests {

  @Autowired private MockMvc web;
  @Autowired private EventFixtures events;
  @Autowired private EventQuestions questions;
  @Autowired private EventCalendar calendar;
  @Autowired private RegistrationList list;
  @Autowired private FormBook book;
  @Autowired private JdbcClient database;

  private static FormDefinition workshops(int quota) {
    var workshop =
        Question.of("workshop", QuestionType.SELECT_ONE)
            .withList("workshop")
            .withWording(Wording.of(LocalizedText.of("Warsztat", "Workshop")))
            .withRules(QuestionRules.NONE.withRequired("yes", LocalizedText.EMPTY));
    var why =
        Question.of("why", QuestionType.TEXT)
            .withWording(Wording.of(LocalizedText.of("Dlaczego A?", "Why A?")))
            .withRules(
                QuestionRules.NONE
                    .withRelevant("${workshop} = 'a'")
                    .withRequired("yes", LocalizedText.EMPTY));
    var choices =
        List.of(
            new Choice("a", LocalizedText.of("Ster A", "Helm A"), Map.of(), Map.of(), quota, false),
            Choice.of("b", LocalizedText.of("Ster B", "Helm B")));
    return FormDefinition.of("registration", "pl", List.of(workshop, why))
        .withLists(Map.of("workshop", choices));
  }

  /** The same question for each of two people. */
  private static FormDefinition workshopsOfTwo() {
    var single = workshops(1);
    var two = Repeat.of("people", List.of(single.items().getFirst())).withCount("2");
    return FormDefinition.of("registration", "pl", List.of(two)).withLists(single.lists());
  }

  private EventId event(int quota) {
    return event(workshops(quota));
  }

  private EventId event(FormDefinition asked) {
    var event = events.openEvent(events.programme(), 50);
    var form = questions.make(Actor.SYSTEM, event);
    book.edit(FormActor.SYSTEM, form, 1, asked);
    assertThat(book.publish(FormActor.SYSTEM, form, 2)).isEqualTo(new PublishResult.Published(1));
    return event;
  }

  private MockHttpServletRequestBuilder registration(EventId event, String email) {
    return post("/pl" + calendar.get(event).path() + "/register")
        .with(csrf())
        .param("name", "Uczestnik 001")
        .param("email", email)
        .param("sector", "NGO")
        .param("function", "NGO_LEADER")
        .param("r.q0", "1")
        .param("r.q1", "1");
  }

  private static String address() {
    return "uczestnik" + Scenery.number() + "q@hanza.test";
  }

  @Test
  void asksWhatTheOfficeWantsToKnowAndSaysAllErrorsAtOnce() throws Exception {
    var event = event(5);
    web.perform(get("/pl" + calendar.get(event).path() + "/register"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Ster A")))
        .andExpect(content().string(not(containsString("Dlaczego A?"))));

    web.perform(registration(event, address()).param("q0", "a").param("name", ""))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("href=\"#q1\"")))
        .andExpect(content().string(containsString("Dlaczego A?")));
  }

  /** Each error of the summary leads to the one field that has it. */
  @Test
  void leadsFromEachErrorToItsField() throws Exception {
    var event = event(5);
    var wrong =
        read(
            post("/pl" + calendar.get(event).path() + "/register")
                .with(csrf())
                .param("name", "")
                .param("email", "to nie adres")
                .param("organisation", "x".repeat(201))
                .param("sector", "")
                .param("function", "NGO_LEADER")
                .param("r.q0", "1")
                .param("r.q1", "1")
                .param("q0", "a"));
    assertThat(wrong.select(".summary a").eachAttr("href"))
        .containsExactly("#name", "#email", "#organisation", "#sector", "#q1");
    for (var link : wrong.select(".summary a")) {
      var field = wrong.select("main [id=" + link.attr("href").substring(1) + "]");
      assertThat(field).hasSize(1);
      assertThat(field.attr("name")).isEqualTo(field.attr("id"));
      assertThat(field.attr("aria-invalid")).isEqualTo("true");
    }
  }

  @Test
  void leadsToTheEntryOfAGroupWhoseOptionIsFull() throws Exception {
    var event = event(workshopsOfTwo());
    for (var first : List.of("b", "a")) {
      var asked = registration(event, address()).param("r.q1-1", "1").param("r.q1-2", "1");
      var answer = read(asked.param("q1-1", "b").param("q1-2", "a"));
      assertThat(answer.select(".summary a").eachAttr("href"))
          .isEqualTo(first.equals("b") ? List.of() : List.of("#q1-2"));
      assertThat(answer.select("[id=q1-2]")).hasSize(first.equals("b") ? 0 : 1);
    }
  }

  private Document read(MockHttpServletRequestBuilder request) throws Exception {
    return Jsoup.parse(
        web.perform(request).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
  }

  @Test
  void keepsTheAnswersWithTheRegistrationAndShowsThemToTheOffice() throws Exception {
    var event = event(5);
    web.perform(registration(event, address()).param("q0", "a").param("q1", "Bo tak"))
        .andExpect(status().is3xxRedirection());

    var rows = list.all(Actor.SYSTEM, event, RegistrationState.CONFIRMED);
    var sheet = questions.sheet(event, List.of(rows.getFirst().id()), Language.PL);
    assertThat(sheet.questions().values()).containsExactly("Warsztat", "Dlaczego A?");
    var answers = sheet.answers().get(rows.getFirst().id().value());
    assertThat(answers.values()).containsExactly("Ster A", "Bo tak");
  }

  @Test
  void refusesAFullOptionWithoutTakingAPlaceAndFreesItWithTheRegistration() throws Exception {
    var event = event(1);
    web.perform(registration(event, address()).param("q0", "a").param("q1", "Bo tak"))
        .andExpect(status().is3xxRedirection());
    web.perform(registration(event, address()).param("q0", "a").param("q1", "Też"))
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("brak miejsc")));
    var rows = list.all(Actor.SYSTEM, event, RegistrationState.CONFIRMED);
    assertThat(rows).hasSize(1);
    assertThat(calendar.get(event).taken()).isEqualTo(1);

    desk.withdraw(Actor.SYSTEM, rows.getFirst().id());

    web.perform(registration(event, address()).param("q0", "a").param("q1", "Też"))
        .andExpect(status().is3xxRedirection());
  }

  @Autowired private RegistrationDesk desk;
  @Autowired private RegistrationRecords records;

  @Test
  void erasesTheAnswersWithThePerson() throws Exception {
    var event = event(5);
    web.perform(registration(event, address()).param("q0", "a").param("q1", "Tajne"))
        .andExpect(status().is3xxRedirection());
    var person =
        database
            .sql("select person from events.registration where event = ?")
            .param(event.value())
            .query(
                (row, number) ->
                    new eu.hanza.kernel.PersonId(row.getObject(1, java.util.UUID.class)))
            .single();
    assertThat(records.export(person).toString()).contains("Tajne");

    records.erase(person);

    assertThat(
            database
                .sql(
                    """
                    select count(*) from forms.response r join forms.form f on f.id = r.form
                    where f.home = ? and r.answers::text like '%Tajne%'
                    """)
                .param(event.value())
                .query(Integer.class)
                .single())
        .isZero();
  }
}
