package eu.hanza.projects;

import static eu.hanza.projects.ProjectFixtures.aProject;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.events.EventFixtures;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.ProjectId;
import eu.hanza.network.OrganisationDraft;
import eu.hanza.network.OrganisationRegister;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** The small forms beside a project: documents, consortium, status, address. */
@HanzaTest
class ProjectDeskPagesTests {

  @Autowired ProjectOffice office;
  @Autowired ProjectDirectory directory;
  @Autowired OrganisationRegister register;
  @Autowired EventFixtures fixtures;
  @Autowired Scenery scenery;
  @Autowired MockMvc web;

  private ProgrammeId programme;
  private ProjectId id;

  @BeforeEach
  void publishAProject() {
    programme = fixtures.programme();
    var title = "Projekt " + Scenery.number();
    id =
        office.draft(
            Actor.SYSTEM,
            programme,
            aProject(title, "2021-03-01", "2023-06-30", ProjectMoney.NONE));
    office.publish(Actor.SYSTEM, id);
    scenery.time("2022-06-01T09:00");
  }

  @AfterEach
  void letTheClockRun() {
    scenery.now();
  }

  private <B extends AbstractMockHttpServletRequestBuilder<B>> B byCoordinator(B request) {
    return request.with(scenery.as(scenery.coordinator(programme))).with(csrf());
  }

  private String desk(String rest) {
    return "/pl/office/projects/" + id + rest;
  }

  private Document page() throws Exception {
    var page = web.perform(get("/pl" + directory.get(id).path())).andReturn();
    return Jsoup.parse(page.getResponse().getContentAsString(StandardCharsets.UTF_8));
  }

  private static MockMultipartFile aFile(String name, String content) {
    return new MockMultipartFile("file", name, null, content.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void offersADocumentWithItsTypeAndSizeInTheWordsOfTheLink() throws Exception {
    web.perform(
            byCoordinator(multipart(desk("/documents")).file(aFile("karta.csv", "a;b\n1;2\n")))
                .param("name[pl]", "Karta zgłoszenia")
                .param("name[en]", "Registration card")
                .param("note[pl]", "Pola do wypełnienia.")
                .param("kind", "FORM")
                .param("written", "pl"))
        .andExpect(redirectedUrl(desk("")));
    var section = page().select("section:has(#documents)");
    assertThat(section.select("a").text()).matches("Karta zgłoszenia \\(CSV, 8\\sB\\)");
    assertThat(section.select("li p").eachText())
        .containsExactly("formularz", "Pola do wypełnienia.");
    web.perform(get(section.select("a").attr("href"))).andExpect(status().isOk());
    var file = directory.get(id).documents().getFirst().file();
    web.perform(byCoordinator(post(desk("/documents/" + file + "/remove"))))
        .andExpect(redirectedUrl(desk("")));
    assertThat(page().select("#documents")).isEmpty();
    web.perform(get(section.select("a").attr("href"))).andExpect(status().isNotFound());
  }

  @Test
  @Tag("T18")
  void closesTheAddressOfADocumentAfterItsLastDay() throws Exception {
    scenery.time("2022-06-01T09:00");
    web.perform(
            byCoordinator(multipart(desk("/documents")).file(aFile("karta.csv", "a;b\n1;2\n")))
                .param("name[pl]", "Karta zgłoszenia")
                .param("kind", "FORM")
                .param("written", "pl")
                .param("closesOn", "2022-06-03"))
        .andExpect(redirectedUrl(desk("")));
    var address = page().select("section:has(#documents) a").attr("href");
    scenery.time("2022-06-03T23:59");
    var cached = web.perform(get(address)).andExpect(status().isOk()).andReturn().getResponse();
    assertThat(cached.getHeader("Cache-Control")).isEqualTo("max-age=60, public");
    scenery.time("2022-06-04T00:00");
    web.perform(get(address)).andExpect(status().isNotFound());
    assertThat(page().select("section:has(#documents)")).isEmpty();
    scenery.time("2022-07-04T00:00");
    office.documents(Actor.SYSTEM, id, directory.get(id).documents());
    web.perform(get(address)).andExpect(status().isNotFound());
  }

  @Test
  void namesAllThatIsWrongWithASmallForm() throws Exception {
    var answer =
        web.perform(
                byCoordinator(multipart(desk("/documents")).file(aFile("x.csv", "a;b\n1;2\n")))
                    .param("name[pl]", "")
                    .param("note[pl]", "a".repeat(2001))
                    .param("kind", "BAJKA")
                    .param("written", "pl")
                    .param("closesOn", "-999999999-01-01"))
            .andExpect(status().is(422))
            .andReturn();
    var page = Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
    assertThat(page.select(".summary a").eachText())
        .containsExactly(
            "Tytuł: podaj tytuł w co najmniej jednym języku.",
            "Rodzaj: wybierz pozycję z listy.",
            "Co w nim jest (polski): użyj najwyżej 2 000 znaków.",
            "Ostatni dzień, w którym jest dostępny: podaj dzień z lat 1900–2200.");
  }

  @Test
  void refusesDaysThatNoCalendarHas() throws Exception {
    var partner = post(desk("/partners")).param("organisation", anOrganisation());
    web.perform(byCoordinator(partner).param("role", "PARTNER").param("from", "-999999999-01-01"))
        .andExpect(status().is(422));
    var status = post(desk("/status")).param("status", "ENDED").param("reason", "decyzja");
    web.perform(byCoordinator(status).param("until", "+999999999-01-01"))
        .andExpect(status().is(422));
  }

  @Test
  void offersStatusesInSmallLetters() throws Exception {
    var answer = web.perform(byCoordinator(get(desk("")))).andReturn().getResponse();
    var page = Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    assertThat(page.select("#status option").eachText())
        .contains("planowany", "w realizacji", "zakończony");
  }

  @Test
  void keepsTheTitleOfADocumentWhoseContentIsRefused() throws Exception {
    var answer =
        web.perform(
                byCoordinator(multipart(desk("/documents")).file(aFile("x.pdf", "MZ\u0090\u0000")))
                    .param("name[pl]", "Umowa")
                    .param("kind", "RULES")
                    .param("written", "pl"))
            .andExpect(status().is(422))
            .andReturn();
    var page = Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
    assertThat(page.select("#file-error")).isNotEmpty();
    assertThat(page.select("#name-pl").val()).isEqualTo("Umowa");
    assertThat(directory.get(id).documents()).isEmpty();
  }

  private String anOrganisation() {
    var draft = OrganisationDraft.named("Partner próbny " + Scenery.number(), "pl");
    return switch (register.register(Actor.SYSTEM, draft)) {
      case OrganisationRegister.Result.Done(var organisation) -> organisation.toString();
      case OrganisationRegister.Result.Refused(var why) -> throw new AssertionError(why);
    };
  }

  @Test
  @Tag("S1.15")
  void changesTheLeadFromADayOn() throws Exception {
    var first = OrganisationId.of(anOrganisation());
    var second = OrganisationId.of(anOrganisation());
    office.partners(
        Actor.SYSTEM,
        id,
        List.of(
            new Partner(first, PartnerRole.LEAD, null, null),
            new Partner(second, PartnerRole.PARTNER, null, LocalDate.of(2022, 5, 31))));
    var end =
        post(desk("/partners/0"))
            .param("organisation", first.toString())
            .param("role", "LEAD")
            .param("to", "2022-05-31");
    web.perform(byCoordinator(end)).andExpect(redirectedUrl(desk("")));
    assertThat(
            office.partners(
                Actor.SYSTEM,
                id,
                List.of(
                    new Partner(first, PartnerRole.LEAD, null, LocalDate.of(2022, 5, 31)),
                    new Partner(second, PartnerRole.PARTNER, null, LocalDate.of(2022, 5, 31)),
                    new Partner(second, PartnerRole.LEAD, LocalDate.of(2022, 6, 1), null))))
        .isEmpty();
    office.change(scenery.representative(second), id, directory.get(id).project());
    assertThat(page().select("section:has(#consortium) li p.soft").eachText())
        .containsExactly(
            "lider, do 31 maja 2022", "partner, do 31 maja 2022", "lider, od 1 czerwca 2022");
  }

  @Test
  void refusesAPartnerThatLeavesBeforeItComes() throws Exception {
    var form =
        post(desk("/partners"))
            .param("organisation", "gdziekolwiek")
            .param("role", "PARTNER")
            .param("from", "2022-05-31")
            .param("to", "2022-05-01");
    web.perform(byCoordinator(form)).andExpect(status().is(422));
  }

  @Test
  @Tag("S3.2")
  void setsAStatusWithReasonAndLastDayOnly() throws Exception {
    var silent = post(desk("/status")).param("status", "ENDED").param("until", "2022-12-31");
    web.perform(byCoordinator(silent)).andExpect(status().is(422));
    var told =
        post(desk("/status"))
            .param("status", "ENDED")
            .param("reason", "decyzja o przerwaniu")
            .param("until", "2022-12-31");
    web.perform(byCoordinator(told)).andExpect(redirectedUrl(desk("")));
    assertThat(directory.get(id).status()).isEqualTo(ProjectStatus.ENDED);
    scenery.time("2023-01-01T09:00");
    assertThat(directory.get(id).status()).isEqualTo(ProjectStatus.RUNNING);
    scenery.time("2022-07-01T09:00");
    web.perform(byCoordinator(post(desk("/status/compute")))).andExpect(redirectedUrl(desk("")));
    assertThat(directory.get(id).status()).isEqualTo(ProjectStatus.RUNNING);
  }

  @Test
  @Tag("S1.4")
  void leadsFromTheOldAddressToTheNewAndBack() throws Exception {
    var old = directory.get(id);
    var slug = "nowy-adres-" + Scenery.number();
    web.perform(byCoordinator(post(desk("/address"))).param("slug", slug))
        .andExpect(redirectedUrl(desk("")));
    web.perform(get("/pl" + old.path())).andExpect(redirectedUrl("/pl/projects/" + slug));
    web.perform(byCoordinator(post(desk("/address"))).param("slug", old.slug()))
        .andExpect(redirectedUrl(desk("")));
    web.perform(get("/pl/projects/" + slug)).andExpect(redirectedUrl("/pl" + old.path()));
    web.perform(get("/pl" + old.path())).andExpect(status().isOk());
  }
}
