package eu.hanza.events.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.events.EventFixtures;
import eu.hanza.events.EventOffice;
import eu.hanza.events.EventTime;
import eu.hanza.events.RegistrationDesk;
import eu.hanza.events.RegistrationId;
import eu.hanza.events.SessionFixtures;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Money;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Refusal;
import java.io.ByteArrayInputStream;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A study visit to Iceland with ten people, whose costs add up. */
@HanzaTest
class VisitIntegrationTests {

  private static final Actor OFFICE = Actor.SYSTEM;
  private static final LocalDate FIRST = LocalDate.of(2022, 4, 5);
  private static final LocalDate LAST = LocalDate.of(2022, 4, 8);

  @Autowired EventFixtures fixtures;
  @Autowired SessionFixtures people;
  @Autowired EventOffice events;
  @Autowired RegistrationDesk desk;
  @Autowired VisitOffice office;
  @Autowired Scenery scenery;
  @Autowired JdbcClient database;
  @Autowired MockMvc web;

  private ProgrammeId programme;
  private EventId event;
  private final List<RegistrationId> delegates = new ArrayList<>();

  @BeforeEach
  void begin() {
    scenery.time("2022-03-01T09:00");
    programme = fixtures.programme();
    var time = new EventTime(FIRST, LAST, null, null, ZoneId.of("Atlantic/Reykjavik"));
    var draft = EventFixtures.aDraft("Wizyta studyjna na Islandii", time, 10, fixtures.clause());
    event = events.draft(OFFICE, programme, draft);
    events.publish(OFFICE, event);
    database
        .sql("update events.event set kind = 'STUDY_VISIT' where id = ?")
        .param(event.value())
        .update();
    for (var number = 0; number < 10; number++) {
      delegates.add(people.person(event));
    }
  }

  @AfterEach
  void letTheClockRun() {
    scenery.now();
  }

  private static Money eur(String amount) {
    return Money.of(amount, "EUR");
  }

  private void say(RegistrationId delegate) {
    office.say(
        OFFICE,
        event,
        delegate,
        Map.of(
            CostKind.TRAVEL, eur("480.10"),
            CostKind.ACCOMMODATION, eur("360.00"),
            CostKind.ALLOWANCE, eur("180.33"),
            CostKind.OTHER, eur("20.07")));
  }

  private String base() {
    return "/pl/office/events/" + event + "/visit";
  }

  @Test
  @Tag("S4.8")
  void addsUpTheCostsOfTenPeople() throws Exception {
    assertThat(FIRST.getDayOfWeek()).isEqualTo(DayOfWeek.TUESDAY);
    assertThat(LAST.getDayOfWeek()).isEqualTo(DayOfWeek.FRIDAY);
    delegates.forEach(this::say);
    var budget = office.budget(OFFICE, event);
    assertThat(budget.delegates()).hasSize(10);
    assertThat(budget.delegates().getFirst().total("EUR")).isEqualTo(eur("1040.50"));
    assertThat(budget.total()).isEqualTo(eur("10405.00"));
    assertThat(Money.sum(List.of(CostKind.values()).stream().map(budget::total).toList(), "EUR"))
        .isEqualTo(budget.total());
    assertThat(office.limit(OFFICE, event, "EUR", eur("10500.00"))).isEmpty();
    var own = scenery.as(scenery.coordinator(programme));
    web.perform(get(base()).with(own))
        .andExpect(status().isOk())
        .andExpect(content().string(Matchers.containsString("5–8\u00a0kwietnia\u00a02022")))
        .andExpect(content().string(Matchers.containsString("10\u00a0405,00\u00a0EUR")))
        .andExpect(content().string(Matchers.containsString("zostaje 95,00\u00a0EUR")))
        .andExpect(content().string(Matchers.not(Matchers.containsString("przekracza"))));
    office.limit(OFFICE, event, "EUR", eur("10000.00"));
    web.perform(get(base()).with(own))
        .andExpect(content().string(Matchers.containsString("przekracza limit o 405,00\u00a0EUR")));
  }

  @Test
  void leavesOutWhomDoesNotTravel() {
    delegates.forEach(this::say);
    desk.withdraw(OFFICE, delegates.getFirst());
    var budget = office.budget(OFFICE, event);
    assertThat(budget.delegates()).hasSize(9);
    assertThat(budget.total()).isEqualTo(eur("9364.50"));
  }

  @Test
  void keepsOneCurrency() {
    say(delegates.getFirst());
    assertThat(office.limit(OFFICE, event, "PLN", null).stream().map(Refusal::key))
        .containsExactly("events.office.visit.currency.used");
    office.say(OFFICE, event, delegates.getFirst(), Map.of());
    assertThat(office.limit(OFFICE, event, "PLN", Money.of("1.00", "PLN"))).isEmpty();
    assertThat(office.budget(OFFICE, event).most()).isEqualTo(Money.of("1.00", "PLN"));
  }

  @Test
  void readsAmountsAsTheyAreTyped() throws Exception {
    var own = scenery.as(scenery.coordinator(programme));
    var form = base() + "/" + delegates.getFirst();
    web.perform(get(form).with(own)).andExpect(status().isOk());
    web.perform(post(form).param("travel", "dużo").with(own).with(csrf()))
        .andExpect(status().is(422))
        .andExpect(content().string(Matchers.containsString("Wpisz kwotę w EUR")))
        .andExpect(content().string(Matchers.containsString("value=\"dużo\"")));
    web.perform(post(form).param("travel", "-5").with(own).with(csrf()))
        .andExpect(status().is(422));
    web.perform(
            post(form).param("travel", "1 200,50").param("other", "3 EUR").with(own).with(csrf()))
        .andExpect(status().is3xxRedirection());
    assertThat(office.budget(OFFICE, event).total()).isEqualTo(eur("1203.50"));
    web.perform(get(form).with(own))
        .andExpect(content().string(Matchers.containsString("1\u00a0200,50\u00a0EUR")));
    web.perform(post(base()).param("currency", "EUR").param("most", "x").with(own).with(csrf()))
        .andExpect(status().is(422));
    web.perform(post(base()).param("currency", "EUR").param("most", "2 000").with(own).with(csrf()))
        .andExpect(status().is3xxRedirection());
    assertThat(office.budget(OFFICE, event).left()).isEqualTo(eur("796.50"));
  }

  @Test
  void writesTheBudgetAsATable() throws Exception {
    delegates.forEach(this::say);
    var own = scenery.as(scenery.coordinator(programme));
    var file =
        web.perform(get(base() + ".xlsx").with(own))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    try (var book =
        new org.apache.poi.xssf.usermodel.XSSFWorkbook(new ByteArrayInputStream(file))) {
      var sheet = book.getSheetAt(0);
      assertThat(sheet.getLastRowNum()).isEqualTo(11);
      var last = sheet.getRow(11);
      assertThat(last.getCell(1).getStringCellValue()).isEqualTo("Razem");
      assertThat(last.getCell(7).getNumericCellValue()).isEqualTo(10405.0);
      assertThat(last.getCell(8).getStringCellValue()).isEqualTo("EUR");
    }
  }

  @Test
  void letsOnlyTheOfficeOfTheEventSeeIt() throws Exception {
    var stranger = scenery.as(scenery.coordinator(fixtures.programme()));
    for (var end : List.of("", ".xlsx", "/" + delegates.getFirst())) {
      web.perform(get(base() + end).with(stranger)).andExpect(status().isForbidden());
    }
    web.perform(post(base()).param("currency", "EUR").with(stranger).with(csrf()))
        .andExpect(status().isForbidden());
    web.perform(get(base())).andExpect(status().is3xxRedirection());
  }
}
