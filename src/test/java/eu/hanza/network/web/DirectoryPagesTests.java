package eu.hanza.network.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.network.Duplicates;
import eu.hanza.network.LegalClass;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.network.OrganisationDraft;
import eu.hanza.network.OrganisationKind;
import eu.hanza.network.OrganisationRegister;
import eu.hanza.network.OrganisationRegister.Result;
import eu.hanza.network.Seat;
import eu.hanza.network.Territories;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

@HanzaTest
class DirectoryPagesTests {

  @Autowired MockMvc web;
  @Autowired OrganisationRegister register;
  @Autowired OrganisationDirectory directory;
  @Autowired Duplicates duplicates;
  @Autowired Territories territories;

  private final String code = letters(Scenery.number());

  private static String letters(int number) {
    var word = new StringBuilder("w");
    for (var rest = number * 7919 + 17; rest > 0; rest /= 26) {
      word.append((char) ('a' + rest % 26));
    }
    return word.append("v").toString();
  }

  @ParameterizedTest
  @CsvSource({
    "pl, Kto działa w sieci, 'gmina lub miasto, Lublin, Polska'",
    "en, Who works in the network, 'municipality or city, Lublin, Poland'",
    "uk, Хто працює в мережі, 'громада або місто, Люблін, Польща'"
  })
  void listsOrganisationsInTheReadersLanguage(String language, String title, String line)
      throws Exception {
    register("Gmina " + code, "PL", "Lublin");
    var page = page("/" + language + "/organisations?q=" + code);
    assertThat(page.selectFirst("h1").text()).isEqualTo(title);
    assertThat(page.select(".faces li h3").eachText()).containsExactly("Gmina " + code);
    assertThat(page.select(".faces li p").eachText()).contains(line);
    assertThat(page.select("h2[aria-live]")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ŁĄKOWA", "lakowa", "łakow", "„Łąkowa”"})
  void findsWithoutDiacriticsAndQuotes(String words) throws Exception {
    register("Spółdzielnia „Łąkowa” " + code, "PL", "Łódź");
    var page = page("/pl/organisations?q=" + words + " " + code);
    assertThat(page.select(".faces li")).hasSize(1);
    assertThat(page.select(".warning")).isEmpty();
  }

  @Test
  void findsByPlaceAndByLatinLetters() throws Exception {
    register("Громада " + code, "UA", "Lviv");
    assertThat(page("/pl/organisations?q=lviv " + code).select(".faces li")).hasSize(1);
    assertThat(page("/pl/organisations?q=hromada " + code).select(".faces li")).hasSize(1);
  }

  @Test
  void showsWhatResemblesAWordTypedWithAnErrorAndSaysSo() throws Exception {
    register("Instytut Krasnoludkologii " + code, "PL", "Opole");
    var page = page("/pl/organisations?q=krasnaludkologi");
    assertThat(page.select(".faces li h3").eachText())
        .contains("Instytut Krasnoludkologii " + code);
    assertThat(page.selectFirst(".warning").text()).contains("krasnaludkologi");
  }

  @Test
  @Tag("T7")
  void filtersByAGroupExactly() throws Exception {
    for (var seat : List.of("EE", "LV", "LT", "PL", "SE")) {
      register("Miasto " + seat + " " + code, seat, "");
    }
    var page = page("/pl/organisations?group=panstwa-baltyckie&q=" + code);
    assertThat(page.select(".faces li h3").eachText())
        .containsExactlyInAnyOrder("Miasto EE " + code, "Miasto LV " + code, "Miasto LT " + code);
    assertThat(page.select(".chips a").eachText().toString()).contains("państwa bałtyckie");
  }

  @Test
  @Tag("S0.7")
  void countsACountryOfTwoGroupsInEach() throws Exception {
    register("Miasto " + code, "GE", "Tbilisi");
    var options = page("/pl/organisations?q=" + code).select("#group option").eachText();
    assertThat(options).contains("Kaukaz (1)", "Partnerstwo Wschodnie (1)", "Azja Centralna (0)");
  }

  @Test
  @Tag("S3.7")
  void refusesToFilterByAGroupWithoutMembers() throws Exception {
    register("Miasto " + code, "IL", "");
    var page = page("/pl/organisations?group=bliski-wschod&q=" + code);
    assertThat(page.select(".faces li")).isEmpty();
    assertThat(page.selectFirst(".warning").text()).contains("Bliski Wschód").contains("wybrać");
  }

  @Test
  void countsFacetsAndKeepsOtherFilters() throws Exception {
    register("Miasto " + code, "PL", "Lublin");
    var draft =
        OrganisationDraft.named("Fundacja " + code, "pl")
            .kind(OrganisationKind.FOUNDATION)
            .areas(List.of(OrganisationDraft.Area.of("szachy " + code, "pl")))
            .seat(territories.place("PL", "Gdańsk").orElseThrow());
    register.register(Actor.SYSTEM, draft);
    var page = page("/pl/organisations?kind=FOUNDATION&q=" + code);
    assertThat(page.select(".faces li")).hasSize(1);
    assertThat(page.select("#kind option").eachText())
        .contains("fundacja (1)", "gmina lub miasto (1)");
    assertThat(page.select("#country option").eachText()).contains("Polska (1)");
    assertThat(page.select("#area option").eachText()).contains("szachy " + code + " (1)");
    assertThat(page("/pl/organisations?area=szachy-" + code).select(".faces li")).hasSize(1);
  }

  @Test
  void drawsTheSamePlacesAsItLists() throws Exception {
    register("Miasto A " + code, "PL", "Lublin");
    register("Miasto B " + code, "PL", "Lublin");
    register("Miasto C " + code, "PT", "Lisboa");
    register("Miasto D " + code, "UZ", "Tashkent");
    var page = page("/pl/organisations?q=" + code);
    assertThat(page.select(".map-wide a").eachAttr("aria-label"))
        .containsExactlyInAnyOrder("Lublin: 2 organizacje", "Lizbona: 1 organizacja");
    assertThat(page.select("#places li").eachText()).hasSize(3);
    assertThat(page.text()).contains("1 organizacji tu nie ma");
    var east = page("/pl/organisations?map=east&q=" + code);
    assertThat(east.select(".map-wide a").eachAttr("aria-label"))
        .contains("Taszkent: 1 organizacja");
    var place = page.select(".map-wide a[aria-label^=Lublin]").attr("href");
    assertThat(page(place).select(".faces li")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?page=0&size=x",
        "?page=99999999999",
        "?country=<b>&kind=X&group=../&area=%01",
        "?q=%25_\\'\"&at=1,2,99&map=moon"
      })
  void answersCalmlyToNonsense(String query) throws Exception {
    web.perform(get(java.net.URI.create("/pl/organisations" + encoded(query))))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("<b>&kind"))));
  }

  /** A character that no text of the database may hold is nobody's search. */
  @ParameterizedTest
  @ValueSource(strings = {"?q=%00", "?area=%00"})
  void refusesWhatNoTextMayHold(String query) throws Exception {
    web.perform(get(java.net.URI.create("/pl/organisations" + query)))
        .andExpect(status().isBadRequest());
  }

  private static String encoded(String query) {
    return query.replace("<", "%3C").replace(">", "%3E").replace("\"", "%22").replace("\\", "%5C");
  }

  @Test
  void takesTheSameNumberOfStatementsForOneAndForFiftyRows() throws Exception {
    register("Jedyna " + code, "PL", "Lublin");
    var many = code + "x";
    for (var i = 0; i < 50; i++) {
      register("Liczna nr " + i + " " + many, "PL", i % 2 == 0 ? "Toruń" : "Gdynia");
    }
    var one = statements("/pl/organisations?q=Jedyna " + code);
    var fifty = statements("/pl/organisations?q=Liczna " + many);
    assertThat(fifty).isEqualTo(one).isBetween(1, 8);
  }

  private int statements(String path) throws Exception {
    var logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
    var log = new ListAppender<ILoggingEvent>();
    log.start();
    logger.addAppender(log);
    logger.setLevel(Level.DEBUG);
    try {
      page(path);
      return (int)
          log.list.stream()
              .filter(event -> event.getMessage().contains("Executing prepared SQL statement"))
              .count();
    } finally {
      logger.setLevel(null);
      logger.detachAppender(log);
    }
  }

  @Test
  void givesWhatItShowsAsAFile() throws Exception {
    register("Miasto " + code, "PL", "Lublin");
    web.perform(get("/pl/organisations").param("q", code).param("format", "csv"))
        .andExpect(status().isOk())
        .andExpect(header().string("Content-Disposition", containsString("organisations.csv")))
        .andExpect(content().string(containsString("Miasto " + code)));
    web.perform(get("/en/organisations").param("q", code).param("format", "json"))
        .andExpect(content().string(containsString("\"place\":\"Lublin\"")));
  }

  @Test
  @Tag("T3")
  void showsLegalClassesWithTheirDaysAndTheSuccessor() throws Exception {
    var from = LocalDate.of(2021, 12, 1);
    var company =
        ((Result.Done)
                register.register(
                    Actor.SYSTEM,
                    OrganisationDraft.named("Europakontor " + code, "nb")
                        .legalForms(
                            List.of(
                                new OrganisationDraft.LegalForm(
                                    LegalClass.PUBLIC_COMPANY, null, from.minusDays(1))))
                        .seat(Seat.in("NO", "Kristiansand"))))
            .id();
    var county = register("Agder " + code, "NO", "Kristiansand");
    register.succeed(Actor.SYSTEM, company, county, from, "");
    var page = page("/pl" + directory.get(company).path());
    assertThat(page.selectFirst("h1").attr("lang")).isEqualTo("nb");
    assertThat(page.selectFirst(".facts").text()).contains("spółka publiczna do 30 listopada 2021");
    assertThat(page.selectFirst(".warning").text()).contains("Agder " + code);
    assertThat(page("/en" + directory.get(county).path()).text()).contains("Predecessor");
    assertThat(page("/uk" + directory.get(county).path()).text()).contains("Попередник");
  }

  @Test
  @Tag("S1.15")
  void leadsFromTheAbsorbedToTheKept() throws Exception {
    var kept = register("Zachowana " + code, "PL", "Toruń");
    var absorbed = register("Wchłonięta " + code, "PL", "Toruń");
    var old = directory.get(absorbed).path();
    duplicates.merge(Actor.SYSTEM, kept, absorbed);
    web.perform(get("/pl" + old))
        .andExpect(status().isMovedPermanently())
        .andExpect(redirectedUrl("/pl" + directory.get(kept).path()));
    assertThat(page("/pl" + directory.get(kept).path()).selectFirst(".facts").text())
        .contains("Wchłonięta " + code);
  }

  @Test
  void escapesWhatPeopleWrite() throws Exception {
    var id = register("<script>" + code + "</script>", "PL", "Lublin");
    register.describe(
        Actor.SYSTEM, id, LocalizedText.pl("<img src=x onerror=y>"), "", List.of(), List.of());
    web.perform(get("/pl" + directory.get(id).path()))
        .andExpect(content().string(not(containsString("<img src=x"))))
        .andExpect(content().string(not(containsString("<script>" + code))));
    web.perform(get("/pl/organisations/nie-ma-takiej")).andExpect(status().isNotFound());
  }

  @Test
  void servesTheOutlines() throws Exception {
    for (var frame : List.of("europe", "east")) {
      web.perform(get("/maps/" + frame + ".svg"))
          .andExpect(status().isOk())
          .andExpect(content().contentType("image/svg+xml"))
          .andExpect(header().string("Cache-Control", containsString("max-age")))
          .andExpect(content().string(containsString("<g id=\"land\">")))
          .andExpect(content().string(containsString("id=\"UKR\"")));
    }
    web.perform(get("/maps/moon.svg")).andExpect(status().isNotFound());
  }

  private Document page(String path) throws Exception {
    var parts = path.replace("+", " ").split("\\?", 2);
    var request = get(parts[0]);
    if (parts.length > 1) {
      for (var one : parts[1].split("&", -1)) {
        var pair = one.split("=", 2);
        request.param(
            pair[0], java.net.URLDecoder.decode(pair[1], java.nio.charset.StandardCharsets.UTF_8));
      }
    }
    var html =
        web.perform(request)
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    return Jsoup.parse(html);
  }

  private OrganisationId register(String name, String country, String place) {
    var seat = territories.place(country, place).orElse(Seat.in(country, place));
    var draft = OrganisationDraft.named(name, "pl").kind(OrganisationKind.MUNICIPALITY).seat(seat);
    return ((Result.Done) register.register(Actor.SYSTEM, draft)).id();
  }
}
