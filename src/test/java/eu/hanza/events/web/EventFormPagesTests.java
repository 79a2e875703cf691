package eu.hanza.events.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.AccountsFixtures;
import eu.hanza.accounts.Actor;
import eu.hanza.accounts.ClauseId;
import eu.hanza.accounts.InformationClauses;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventFixtures;
import eu.hanza.events.EventOffice;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.ForbiddenException;
import eu.hanza.kernel.ProgrammeId;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The form of an event refuses all that is wrong at once, each at its field. */
@HanzaTest
class EventFormPagesTests {

  @Autowired EventCalendar calendar;
  @Autowired EventFixtures fixtures;
  @Autowired EventOffice office;
  @Autowired InformationClauses clauses;
  @Autowired Scenery scenery;
  @Autowired MockMvc web;

  private ProgrammeId programme;
  private Actor who;
  private RequestPostProcessor coordinator;

  @BeforeEach
  void openTheOffice() {
    programme = fixtures.programme();
    who = scenery.coordinator(programme);
    coordinator = scenery.as(who);
  }

  private Map<String, String> aForm() {
    var form = new LinkedHashMap<String, String>();
    form.put("programme", programme.toString());
    form.put("kind", "FORUM");
    form.put("title[pl]", "Forum miast");
    form.put("startsOn", "2026-12-10");
    form.put("endsOn", "2026-12-10");
    form.put("zone", "Europe/Warsaw");
    return form;
  }

  private MockHttpServletResponse sent(String address, Map<String, String> form) throws Exception {
    var request = post(address).with(coordinator).with(csrf());
    form.forEach(request::param);
    return web.perform(request).andReturn().getResponse();
  }

  private static Document page(MockHttpServletResponse answer) throws Exception {
    return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
  }

  private Document refused(Map<String, String> form) throws Exception {
    var answer = sent("/pl/office/events/new", form);
    assertThat(answer.getStatus()).isEqualTo(422);
    return page(answer);
  }

  private Document refused(String field, String typed) throws Exception {
    var form = aForm();
    form.put(field, typed);
    return refused(form);
  }

  private String saved(Map<String, String> form) throws Exception {
    var address = sent("/pl/office/events/new", form).getRedirectedUrl();
    assertThat(address).startsWith("/pl/office/events/");
    return String.valueOf(address);
  }

  private Document desk(String address) throws Exception {
    return page(web.perform(get(address).with(coordinator)).andReturn().getResponse());
  }

  private ClauseId foreignClause() {
    var elsewhere = fixtures.programme();
    var id = clauses.draft(Actor.SYSTEM, elsewhere, "Obca", AccountsFixtures.aWording());
    clauses.publish(Actor.SYSTEM, id);
    return id;
  }

  private static final String FOREIGN =
      "Tej klauzuli nie ma w programie wydarzenia. Wybierz inną z listy.";

  @Test
  void refusesTheClauseOfAnotherProgrammeInANewEventAndInAnOldOne() throws Exception {
    var foreign = foreignClause();
    assertThat(refused("clause", foreign.toString()).select("#clause-error").text())
        .isEqualTo(FOREIGN);
    var address = saved(aForm());
    var form = aForm();
    form.put("clause", foreign.toString());
    var answer = sent(address, form);
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(page(answer).select("#clause-error").text()).isEqualTo(FOREIGN);
  }

  @Test
  void letsNoServiceTakeTheClauseOfAnotherProgramme() {
    var draft = EventFixtures.aDraft("Forum", EventFixtures.congressDays(), 10, foreignClause());
    assertThatThrownBy(() -> office.draft(who, programme, draft))
        .isInstanceOf(ForbiddenException.class);
    assertThatThrownBy(() -> office.draft(Actor.SYSTEM, programme, draft))
        .isInstanceOf(ForbiddenException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"startsOn", "endsOn"})
  void refusesDaysThatNoCalendarHas(String field) throws Exception {
    for (var day : new String[] {"-999999999-01-01", "1899-12-31", "2201-01-01"}) {
      assertThat(refused(field, day).select("#" + field + "-error").text())
          .isEqualTo("Podaj dzień z lat 1900–2200.");
    }
  }

  @Test
  void refusesMomentsThatNoCalendarHas() throws Exception {
    assertThat(refused("opensAt", "9999-01-01T10:00").select("#opensAt-error").text())
        .isEqualTo("Podaj dzień z lat 1900–2200.");
  }

  @ParameterizedTest
  @CsvSource({"title,300", "lede,600", "description,20000", "venue,200", "city,200"})
  void saysHowLongATextMayBeAndKeepsIt(String field, int most) throws Exception {
    var fits = aForm();
    fits.put(field + "[en]", "a".repeat(most));
    assertThat(sent("/pl/office/events/new", fits).getStatus()).isEqualTo(302);
    var page = refused(field + "[en]", "a".repeat(most + 1));
    var at = "#" + field + "-en";
    assertThat(page.select(at + "-error").text())
        .matches("Użyj najwyżej " + (most == 20000 ? "20.000" : most) + " znaków\\.");
    assertThat(page.select(at).val()).hasSize(most + 1);
    assertThat(page.select(".summary a").attr("href")).isEqualTo(at);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "capacity|dużo|Podaj liczbę całkowitą, np. 120.",
        "startsOn|10.12.2026|Podaj dzień w zapisie 2026-09-23.",
        "startsAt|o szóstej|Podaj godzinę w zapisie 14:30.",
        "opensAt|jutro|Podaj dzień i godzinę w zapisie 2026-09-23T14:30.",
        "kind|WESELE|Wybierz pozycję z listy."
      })
  void saysHowEachKindOfFieldIsWritten(String field, String typed, String answer) throws Exception {
    assertThat(refused(field, typed).select("#" + field + "-error").text()).isEqualTo(answer);
  }

  @Test
  void keepsWhatIsTypedWhereItCannotBeRead() throws Exception {
    assertThat(refused("capacity", "dużo").select("#capacity").val()).isEqualTo("dużo");
  }

  @Test
  void namesAllThatIsWrongAtOnceInTheOrderOfThePage() throws Exception {
    var form = aForm();
    form.put("programme", "");
    form.put("kind", "");
    form.put("title[pl]", " ");
    form.put("startsOn", "pojutrze");
    form.put("startsAt", "10:00");
    form.put("joinLink", "zoom");
    form.put("organiser", "nikt-taki");
    form.put("capacity", "-5");
    var page = refused(form);
    assertThat(page.select(".summary a").eachText())
        .containsExactly(
            "Program: wypełnij to pole.",
            "Tytuł: podaj tytuł przynajmniej w jednym języku.",
            "Rodzaj: wybierz rodzaj wydarzenia.",
            "Pierwszy dzień: podaj dzień w zapisie 2026-09-23.",
            "od godziny: podaj obie godziny, początku i końca, albo żadnej.",
            "Link do spotkania online: podaj adres zaczynający się od https://.",
            "Organizator: " + uncapitalised(page.select("#organiser-error").text()),
            "Liczba miejsc: podaj liczbę większą od zera albo zostaw pole puste.");
    for (var link : page.select(".summary a")) {
      assertThat(page.select(link.attr("href"))).hasSize(1);
    }
  }

  private static String uncapitalised(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  @Test
  void refusesAForeignClauseTogetherWithTheRest() throws Exception {
    var address = saved(aForm());
    var form = aForm();
    form.put("clause", foreignClause().toString());
    form.put("title[pl]", "");
    var answer = page(sent(address, form));
    assertThat(answer.select(".summary li")).hasSize(2);
  }

  @Test
  void checksTheWeekdayOfADateWithoutAYear() throws Exception {
    var form = aForm();
    form.put("description[pl]", "Spotykamy się w piątek 10 grudnia o dziesiątej.");
    assertThat(desk(saved(form)).select(".warning").text()).contains("10 grudnia", "czwartek");
    form.put("description[pl]", "Spotykamy się w czwartek 10 grudnia o dziesiątej.");
    assertThat(desk(saved(form)).select(".warning")).isEmpty();
  }

  @Test
  void showsTheOfficeAClauseThatIsNotThereAnyMore() throws Exception {
    var form = aForm();
    form.put("clause", fixtures.clause().toString());
    var address = saved(form);
    assertThat(desk(address).select(".warning")).isEmpty();
    var id = EventId.of(address.substring(address.lastIndexOf('/') + 1));
    fixtures.giveClause(id, foreignClause());
    assertThat(desk(address).select(".warning").text()).contains("klauzul");
    var refusals = office.publish(who, id);
    assertThat(refusals).hasSize(1);
    assertThat(calendar.get(id).state()).isEqualTo(eu.hanza.events.EventState.DRAFT);
  }
}
