package eu.hanza.knowledge;

import static eu.hanza.knowledge.KnowledgeFixtures.aPractice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.events.EventFixtures;
import eu.hanza.events.series.EditionDraft;
import eu.hanza.events.series.SeriesBook;
import eu.hanza.events.series.SeriesDirectory;
import eu.hanza.events.series.SeriesDraft;
import eu.hanza.events.series.SeriesId;
import eu.hanza.events.spi.EditionId;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.network.NetworkFixtures;
import eu.hanza.network.OrganisationRegister;
import eu.hanza.programmes.AreaId;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Practices and the editions of a series in which they were shown. */
@HanzaTest
class SightingPagesTests {

  @Autowired PracticeDesk desk;
  @Autowired PracticeOffice office;
  @Autowired PracticeDirectory practices;
  @Autowired SeriesBook series;
  @Autowired SeriesDirectory directory;
  @Autowired OrganisationRegister register;
  @Autowired EventFixtures fixtures;
  @Autowired Scenery scenery;
  @Autowired MockMvc web;

  private ProgrammeId programme;
  private Actor author;
  private PracticeId practice;
  private SeriesId week;
  private String title;

  @BeforeEach
  void begin() {
    programme = fixtures.programme();
    var studio = NetworkFixtures.register(register, "Pracownia");
    author = scenery.representative(studio);
    title = "Kalendarz " + Scenery.number();
    practice = desk.draft(author, programme, aPractice(title, studio, AreaId.next()));
    assertThat(desk.submit(author, practice)).isEmpty();
    var name = LocalizedText.pl("Tydzień " + Scenery.number());
    week =
        series.add(Actor.SYSTEM, programme, new SeriesDraft(name, LocalizedText.EMPTY, "", false));
    series.save(Actor.SYSTEM, week, null, edition(19, 2021));
    series.save(Actor.SYSTEM, week, null, edition(20, 2022));
  }

  private static EditionDraft edition(int number, int year) {
    return new EditionDraft(
        number, year, LocalizedText.EMPTY, null, LocalizedText.EMPTY, Map.of(), "", List.of());
  }

  private Document page(String address) throws Exception {
    return Jsoup.parse(
        web.perform(get(address))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString());
  }

  private EditionId latest() {
    return new EditionId(directory.editions(week).getFirst().id().value());
  }

  private void say(String rest, int expected, Actor who) throws Exception {
    web.perform(
            post("/pl/my/practices/" + practice + "/editions" + rest)
                .with(scenery.as(who))
                .with(csrf())
                .param("edition", latest().toString()))
        .andExpect(status().is(expected));
  }

  @Test
  @Tag("S2.6")
  void countsThePracticesOfAnEditionAndSaysWhereNothingIsKnown() throws Exception {
    say("", 302, author);
    var history = "/pl" + directory.get(week).path();
    assertThat(page(history).select("tbody td.num:nth-last-child(2)").eachText())
        .containsExactly("brak danych", "brak danych");
    office.publish(Actor.SYSTEM, practice);
    var cells = page(history).select("tbody td.num:nth-last-child(2)");
    assertThat(cells.eachText()).containsExactly("1", "brak danych");
    var list = page(cells.select("a").attr("href"));
    assertThat(list.select("main h3").eachText()).containsExactly(title);
    assertThat(page("/pl" + practices.get(practice).summary().path()).select("dl.facts").text())
        .contains("Pokazano", "edycja 20 (2022)");
    say("/" + latest() + "/remove", 302, author);
    assertThat(page(history).select("tbody td.num:nth-last-child(2)").eachText())
        .containsOnly("brak danych");
  }

  @Test
  void isToldByThoseWhoMayChangeThePractice() throws Exception {
    say("", 403, scenery.person());
    say("", 302, scenery.coordinator(programme));
    var own =
        Jsoup.parse(
            web.perform(get("/pl/my/practices/" + practice).with(scenery.as(author)))
                .andReturn()
                .getResponse()
                .getContentAsString());
    assertThat(own.select("section[aria-labelledby=sightings] li").text())
        .contains("edycja 20 (2022)");
  }
}
