package eu.hanza.programmes.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.Period;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Refusal;
import eu.hanza.programmes.FunderId;
import eu.hanza.programmes.FunderOffice;
import eu.hanza.programmes.Priorities;
import eu.hanza.programmes.PriorityId;
import eu.hanza.programmes.PriorityOffice;
import eu.hanza.programmes.PrioritySummary;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.programmes.ProgrammeFixtures;
import eu.hanza.programmes.ProgrammeOffice;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Priorities of programmes and of the funds behind them, kept by the office and shown to all. */
@HanzaTest
class PriorityPagesTests {

  private static final String DOCUMENT = "Priorytety polskiej polityki zagranicznej 2012–2016";

  @Autowired MockMvc web;
  @Autowired Scenery scenery;
  @Autowired ProgrammeOffice programmes;
  @Autowired ProgrammeDirectory directory;
  @Autowired FunderOffice funders;
  @Autowired Priorities priorities;
  @Autowired PriorityOffice office;

  private FunderId fund;
  private ProgrammeId programme;

  @BeforeEach
  void beginWithAProgrammeOfTheMinistry() {
    fund = ProgrammeFixtures.aFunder(funders, "Ministerstwo", List.of());
    programme = ProgrammeFixtures.aPublishedProgramme(programmes, fund);
  }

  @AfterEach
  void letTheClockRun() {
    scenery.now();
  }

  private PriorityId ofTheFund(String name) {
    var id = PriorityId.next();
    var years = new Period(LocalDate.of(2012, 1, 1), LocalDate.of(2016, 12, 31));
    assertThat(
            office.keep(
                Actor.SYSTEM,
                new PrioritySummary(id, null, fund, LocalizedText.pl(name), DOCUMENT, "", years)))
        .isEmpty();
    return id;
  }

  private static MockHttpServletRequestBuilder form(String address, String from, String to) {
    return post(address)
        .param("name.pl", "Polska otwarta na współpracę regionalną")
        .param("name.en", "Poland open to regional cooperation")
        .param("source", DOCUMENT)
        .param("address", "https://www.gov.pl/priorytety")
        .param("validFrom", from)
        .param("validTo", to);
  }

  private String base() {
    return "/pl/office/programmes/" + programme;
  }

  @Test
  @Tag("T17")
  void admitsADayWithinTheYearsOfThePriorityOnly() {
    var priority = ofTheFund("otwartość na Wschód");

    assertThat(priorities.admit(priority, LocalDate.parse("2014-01-24"))).isEmpty();
    for (var day : List.of("2011-12-31", "2017-01-01")) {
      assertThat(priorities.admit(priority, LocalDate.parse(day)))
          .map(Refusal::key)
          .contains("programmes.priority.not-valid");
    }
    assertThat(priorities.validOn(programme, LocalDate.parse("2014-01-24")))
        .extracting(PrioritySummary::id)
        .containsExactly(priority);
    assertThat(priorities.validOn(programme, LocalDate.parse("2017-01-01"))).isEmpty();
    var other = ProgrammeFixtures.aPublishedProgramme(programmes);
    assertThat(priorities.validOn(other, LocalDate.parse("2014-01-24"))).isEmpty();
  }

  @Test
  void keepsAPriorityThroughItsFormAndShowsItToEverybody() throws Exception {
    var coordinator = scenery.as(scenery.coordinator(programme));
    web.perform(get(base() + "/priorities/new").with(coordinator))
        .andExpect(content().string(containsString("Tego programu")));

    web.perform(
            form(base() + "/priorities/new", "2012-01-01", "2016-12-31")
                .with(coordinator)
                .with(csrf()))
        .andExpect(redirectedUrl(base()));

    var kept = priorities.of(programme).getFirst();
    assertThat(kept.years()).isEqualTo("2012–2016");
    web.perform(
            form(base() + "/priorities/" + kept.id(), "2012-01-01", "2017-12-31")
                .with(coordinator)
                .with(csrf()))
        .andExpect(redirectedUrl(base()));
    web.perform(get(base()).with(coordinator))
        .andExpect(content().string(containsString(DOCUMENT + " · 2012–2017")))
        .andExpect(content().string(containsString("Zmieniono priorytet")));
    web.perform(get("/en" + directory.get(programme).path()))
        .andExpect(content().string(containsString("Poland open to regional cooperation")))
        .andExpect(content().string(containsString("https://www.gov.pl/priorytety")));
  }

  @Test
  void foldsThePrioritiesOfEarlierYears() throws Exception {
    ofTheFund("otwartość na Wschód");
    var path = "/pl" + directory.get(programme).path();

    scenery.time("2014-01-24T09:00");
    assertThat(page(path)).contains("otwartość na Wschód").doesNotContain("Wcześniejsze");
    scenery.time("2017-01-01T09:00");
    assertThat(page(path)).containsSubsequence("Wcześniejsze", DOCUMENT, "otwartość na Wschód");
  }

  private String page(String path) throws Exception {
    return web.perform(get(path)).andReturn().getResponse().getContentAsString();
  }

  @Test
  void refusesWhatHasNoDocumentNoNameOrEndsBeforeItBegins() throws Exception {
    var coordinator = scenery.as(scenery.coordinator(programme));

    web.perform(
            form(base() + "/priorities/new", "2016-12-31", "2012-01-01")
                .with(coordinator)
                .with(csrf()))
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("Koniec jest wcześniejszy")))
        .andExpect(content().string(containsString("Polska otwarta")));
    web.perform(post(base() + "/priorities/new").with(coordinator).with(csrf()))
        .andExpect(status().is(422));
    assertThat(priorities.of(programme)).isEmpty();
  }

  @Test
  void movesAPriorityAmongItsOwnAndLetsNoStrangerTouchIt() throws Exception {
    var first = ofTheFund("pierwszy");
    var second = ofTheFund("drugi");
    var coordinator = scenery.as(scenery.coordinator(programme));
    var stranger =
        scenery.as(scenery.coordinator(ProgrammeFixtures.aPublishedProgramme(programmes)));
    var address = base() + "/priorities/" + second;

    web.perform(post(address + "/move").param("step", "-1").with(stranger).with(csrf()))
        .andExpect(status().isForbidden());
    web.perform(form(address, "2012-01-01", "2016-12-31").with(stranger).with(csrf()))
        .andExpect(status().isForbidden());
    web.perform(post(address + "/move").param("step", "-1").with(coordinator).with(csrf()))
        .andExpect(redirectedUrl(base()));

    assertThat(priorities.of(programme))
        .extracting(PrioritySummary::id)
        .containsExactly(second, first);
  }

  @Test
  void refusesAFundThatTheCoordinatorDoesNotKeep() throws Exception {
    var foreign = ProgrammeFixtures.aFunder(funders, "Cudzy fundusz", List.of());

    web.perform(
            form(base() + "/priorities/new", "2012-01-01", "2016-12-31")
                .param("funder", foreign.toString())
                .with(scenery.as(scenery.coordinator(programme)))
                .with(csrf()))
        .andExpect(status().isForbidden());
    assertThat(priorities.of(foreign)).isEmpty();
  }
}
