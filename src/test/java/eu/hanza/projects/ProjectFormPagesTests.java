package eu.hanza.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.events.EventFixtures;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.ProjectId;
import java.nio.charset.StandardCharsets;
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
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The form of a project keeps what is typed and says at each field what to do. */
@HanzaTest
class ProjectFormPagesTests {

  @Autowired ProjectDirectory directory;
  @Autowired EventFixtures fixtures;
  @Autowired Scenery scenery;
  @Autowired MockMvc web;

  private ProgrammeId programme;
  private RequestPostProcessor coordinator;

  @BeforeEach
  void openTheOffice() {
    programme = fixtures.programme();
    coordinator = scenery.as(scenery.coordinator(programme));
  }

  private MockHttpServletRequestBuilder form() {
    return post("/pl/office/projects/new")
        .param("programme", programme.toString())
        .param("officialTitle", "Miasta razem " + Scenery.number());
  }

  private MockHttpServletResponse sent(MockHttpServletRequestBuilder form) throws Exception {
    return web.perform(form.with(coordinator).with(csrf())).andReturn().getResponse();
  }

  private static Document page(MockHttpServletResponse answer) throws Exception {
    return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
  }

  private Document refused(MockHttpServletRequestBuilder form) throws Exception {
    var answer = sent(form);
    assertThat(answer.getStatus()).isEqualTo(422);
    return page(answer);
  }

  private ProjectSummary saved(MockHttpServletRequestBuilder form) throws Exception {
    var address = String.valueOf(sent(form).getRedirectedUrl());
    return directory.get(ProjectId.of(address.substring(address.lastIndexOf('/') + 1)));
  }

  @Test
  void savesAProjectOfWhichOnlyTheOfficialTitleIsKnown() throws Exception {
    var project = saved(form()).project();
    assertThat(project.confirmed()).isFalse();
    assertThat(project.money()).isEqualTo(ProjectMoney.NONE);
    var ticked = saved(form().param("cofinanced", "true").param("confirmed", "true")).project();
    assertThat(ticked.confirmed()).isTrue();
    assertThat(ticked.money().cofinanced()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"AAA", "XXX", "XTS", "XAU", "DEM", "złotówki", ""})
  void refusesACurrencyThatNobodyPaysInAndKeepsWhatWasTyped(String currency) throws Exception {
    var page = refused(form().param("grant", "85 200,00").param("currency", currency));
    assertThat(page.select("#currency-error").text()).isEqualTo("Podaj walutę, np. PLN albo EUR.");
    assertThat(page.select("#currency").val()).isEqualTo(currency);
    assertThat(page.select("#grant").val()).isEqualTo("85 200,00");
    assertThat(page.select("#officialTitle").val()).startsWith("Miasta razem");
  }

  @Test
  void readsCurrenciesAsPeopleWriteThem() throws Exception {
    for (var written : new String[] {"zł", "PLN", "pln", "złotych"}) {
      var money = saved(form().param("grant", "100").param("currency", written)).project().money();
      assertThat(money.currency()).isEqualTo("PLN");
    }
    var euro = saved(form().param("grant", "100").param("currency", "€")).project().money();
    assertThat(euro.currency()).isEqualTo("EUR");
  }

  @Test
  void refusesAnAmountInAnotherCurrencyThanTheForms() throws Exception {
    var page = refused(form().param("grant", "100,00 EUR").param("currency", "PLN"));
    assertThat(page.select("#grant-error").text()).contains("PLN", "EUR");
  }

  @Test
  void refusesAnAmountThatNoProjectHas() throws Exception {
    var page = refused(form().param("total", "9999999999999,00").param("currency", "PLN"));
    assertThat(page.select("#total-error").text()).isNotEmpty();
    assertThat(page.select("#total").val()).isEqualTo("9999999999999,00");
  }

  @ParameterizedTest
  @CsvSource({
    "title,300",
    "lede,600",
    "description,20000",
    "goal,20000",
    "direct,2000",
    "fields,2000"
  })
  void saysHowLongATextMayBeAndKeepsIt(String field, int most) throws Exception {
    var typed = "a".repeat(most);
    assertThat(saved(form().param(field + "[en]", typed)).slug()).startsWith("miasta-razem");
    var page = refused(form().param(field + "[en]", typed + "a"));
    var at = "#" + field + "-en";
    assertThat(page.select(at + "-error").text()).startsWith("Użyj najwyżej");
    assertThat(page.select(at).val()).hasSize(most + 1);
  }

  @Test
  void namesAllThatIsWrongAtOnceInTheOrderOfThePage() throws Exception {
    var form =
        post("/pl/office/projects/new")
            .param("confirmed", "może")
            .param("grant", "sto")
            .param("currency", "AAA")
            .param("endsOn", "1812-06-24")
            .param("startsOn", "24.06.2026")
            .param("officialTitle", "")
            .param("programme", "");
    assertThat(refused(form).select(".summary a").eachText())
        .containsExactly(
            "Program: wypełnij to pole.",
            "Oficjalny tytuł, dokładnie jak w umowie: podaj oficjalny tytuł.",
            "Pierwszy dzień: podaj dzień w zapisie 2026-09-23.",
            "Ostatni dzień: podaj dzień z lat 1900–2200.",
            "Dotacja: zapisz kwotę liczbą, np. 85 200,00.",
            "Waluta: podaj walutę, np. PLN albo EUR.",
            "Sprawdzono, że niczego nie brakuje: sprawdź pisownię.");
  }

  @Test
  void asksWhereGrantAndOwnContributionDoNotMakeTheTotal() throws Exception {
    var project =
        saved(
            form()
                .param("grant", "80 000,00")
                .param("own", "10 000,00")
                .param("total", "100 000,00"));
    var desk = "/pl/office/projects/" + project.id();
    var page = page(web.perform(get(desk).with(coordinator)).andReturn().getResponse());
    assertThat(page.select(".warning").text().replace('\u00A0', ' '))
        .contains("Sprawdź:", "90 000,00 zł", "100 000,00 zł");
    web.perform(post(desk + "/publish").with(coordinator).with(csrf()));
    var open = page(web.perform(get("/pl" + project.path())).andReturn().getResponse());
    assertThat(open.select("dl.numbers").text().replace('\u00A0', ' '))
        .contains("Całkowity koszt 100 000,00 zł", "Wkład własny 10 000,00 zł");
  }

  @Test
  void marksDraftsInTheListOfTheOffice() throws Exception {
    var project = saved(form());
    var row = "li:has(a[href=/pl/office/projects/" + project.id() + "])";
    var list = get("/pl/office/projects");
    var before = page(web.perform(list.with(coordinator)).andReturn().getResponse());
    assertThat(before.select(row).text()).contains("szkic");
    web.perform(
        post("/pl/office/projects/" + project.id() + "/publish").with(coordinator).with(csrf()));
    var after = page(web.perform(list.with(coordinator)).andReturn().getResponse());
    assertThat(after.select(row).text()).isNotEmpty().doesNotContain("szkic");
  }
}
