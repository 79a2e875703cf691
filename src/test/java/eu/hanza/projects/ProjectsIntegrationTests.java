package eu.hanza.projects;

import static eu.hanza.projects.ProjectFixtures.aProject;
import static eu.hanza.projects.ProjectFixtures.grant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.events.EventFixtures;
import eu.hanza.kernel.ForbiddenException;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.Refusal;
import eu.hanza.kernel.Slug;
import java.time.LocalDate;
import java.util.List;
import org.hamcrest.Matchers;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Projects keep their words, compute their status and show what they lack. */
@HanzaTest
class ProjectsIntegrationTests {

  @Autowired ProjectOffice office;
  @Autowired ProjectDirectory directory;
  @Autowired ReportTasks tasks;
  @Autowired ProjectGuard guard;
  @Autowired EventFixtures fixtures;
  @Autowired Scenery scenery;
  @Autowired MockMvc web;

  @AfterEach
  void letTheClockRun() {
    scenery.now();
  }

  @Test
  @Tag("S1.4")
  void keepsTheTitleByteForByteUnderAReadableAddressThatSurvivesARename() throws Exception {
    var title = ProjectFixtures.INTER_EKIP + " „w cudzysłowie”, " + Scenery.number();
    var id =
        office.draft(
            Actor.SYSTEM, fixtures.programme(), aProject(title, null, null, ProjectMoney.NONE));
    office.publish(Actor.SYSTEM, id);
    var project = directory.get(id);
    assertThat(project.project().officialTitle()).isEqualTo(title);
    assertThat(project.path())
        .startsWith("/projects/wspolpraca-miedzynarodowa-regionu-kujaw-i-pomorza");
    assertThat(office.move(Actor.SYSTEM, id, Slug.of("inter-ekip-" + Scenery.number()))).isEmpty();
    web.perform(get("/pl" + project.path()))
        .andExpect(redirectedUrl("/pl" + directory.get(id).path()));
  }

  @Test
  @Tag("S1.14")
  void endsAtMidnightAndAsksForTheReportThirtyDaysLater() {
    var programme = fixtures.programme();
    var coordinator = scenery.coordinator(programme);
    var id =
        office.draft(
            coordinator,
            programme,
            aProject("INTER-EKiP " + Scenery.number(), null, "2014-11-30", grant("85200.00", "")));
    scenery.time("2014-11-30T23:59");
    assertThat(directory.get(id).status()).isEqualTo(ProjectStatus.RUNNING);
    assertThat(tasks.waitingFor(coordinator.who(), Language.PL)).isEmpty();
    scenery.time("2014-12-01T00:00");
    assertThat(directory.get(id).status()).isEqualTo(ProjectStatus.ENDED);
    assertThat(tasks.waitingFor(coordinator.who(), Language.PL))
        .singleElement()
        .satisfies(task -> assertThat(task.due()).isEqualTo(LocalDate.of(2014, 12, 30)));
  }

  @Test
  @Tag("S3.2")
  void saysTheStatusInWordsNotByColour() throws Exception {
    var id =
        office.draft(
            Actor.SYSTEM,
            fixtures.programme(),
            aProject(
                "Akademia " + Scenery.number(), "2013-06-01", "2013-11-30", ProjectMoney.NONE));
    office.publish(Actor.SYSTEM, id);
    var page = "/pl" + directory.get(id).path();
    scenery.time("2013-11-30T12:00");
    web.perform(get(page)).andExpect(content().string(Matchers.containsString("w realizacji")));
    scenery.time("2013-12-01T12:00");
    web.perform(get(page)).andExpect(content().string(Matchers.containsString("ZAKOŃCZONY")));
  }

  @Test
  @Tag("T8")
  @Tag("T15")
  void publishesAnIncompleteProjectWithItsMark() throws Exception {
    var id =
        office.draft(
            Actor.SYSTEM,
            fixtures.programme(),
            aProject("Creative Cluster " + Scenery.number(), null, null, ProjectMoney.NONE));
    office.publish(Actor.SYSTEM, id);
    assertThat(directory.get(id).missing()).containsExactly("dates", "money", "partners");
    web.perform(get("/pl" + directory.get(id).path()))
        .andExpect(status().isOk())
        .andExpect(content().string(Matchers.containsString("niekompletny:")))
        .andExpect(content().string(Matchers.containsString("daty, kwoty, partnerzy")));
    var cofinanced =
        office.draft(
            Actor.SYSTEM,
            fixtures.programme(),
            aProject("INTER-EKiP " + Scenery.number(), null, "2014-11-30", grant("85200.00", "")));
    office.publish(Actor.SYSTEM, cofinanced);
    assertThat(directory.get(cofinanced).missing())
        .containsExactly("start", "total-cost", "own-contribution", "partners");
    web.perform(get("/pl" + directory.get(cofinanced).path()))
        .andExpect(content().string(Matchers.containsString("85\u00A0200,00\u00A0zł")))
        .andExpect(content().string(Matchers.containsString("brak danych")));
  }

  @Test
  @Tag("S1.15")
  void hasOneLeadAtATime() {
    var id =
        office.draft(
            Actor.SYSTEM,
            fixtures.programme(),
            aProject("Projekt " + Scenery.number(), null, null, ProjectMoney.NONE));
    var first = new Partner(OrganisationId.next(), PartnerRole.LEAD, null, null);
    var second = new Partner(OrganisationId.next(), PartnerRole.LEAD, null, null);
    assertThat(office.partners(Actor.SYSTEM, id, List.of(first, second)))
        .extracting(Refusal::key)
        .containsExactly("projects.office.two-leads");
    assertThat(office.partners(Actor.SYSTEM, id, List.of(first))).isEmpty();
    assertThat(directory.get(id).partners()).containsExactly(first);
  }

  @Test
  @Tag("S3.15")
  void keepsDirectAndIndirectGroupsAndBeneficiariesApart() throws Exception {
    var plain = aProject("Akademia " + Scenery.number(), null, null, ProjectMoney.NONE);
    var groups =
        new ProjectDraft.TargetGroups(
            LocalizedText.pl("władze i pracownicy samorządów w Małopolsce"),
            LocalizedText.pl("samorządy w całej Polsce"),
            LocalizedText.pl("społeczności lokalne"),
            LocalizedText.pl("zatrudnienie\ndziałalność biznesowa\ninfrastruktura"));
    var id =
        office.draft(Actor.SYSTEM, fixtures.programme(), ProjectFixtures.reaching(plain, groups));
    office.publish(Actor.SYSTEM, id);
    assertThat(directory.get(id).project().groups()).isEqualTo(groups);
    var html =
        web.perform(get("/pl" + directory.get(id).path()))
            .andReturn()
            .getResponse()
            .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    var list = Jsoup.parse(html).select("section[aria-labelledby=groups] dl > *").eachText();
    assertThat(list)
        .containsExactly(
            "Bezpośredni adresaci",
            "władze i pracownicy samorządów w Małopolsce",
            "Pośredni adresaci",
            "samorządy w całej Polsce",
            "Pośredni beneficjenci",
            "społeczności lokalne zatrudnienie · działalność biznesowa · infrastruktura");
  }

  @Test
  void letsTheLeadKeepItsProjectAndNobodyElse() {
    var lead = OrganisationId.next();
    var id =
        office.draft(
            Actor.SYSTEM,
            fixtures.programme(),
            aProject("Projekt " + Scenery.number(), null, null, ProjectMoney.NONE));
    office.partners(Actor.SYSTEM, id, List.of(new Partner(lead, PartnerRole.LEAD, null, null)));
    var draft = directory.get(id).project();
    office.change(scenery.representative(lead), id, draft);
    assertThatThrownBy(
            () -> office.change(scenery.representative(OrganisationId.next()), id, draft))
        .isInstanceOf(ForbiddenException.class);
    assertThatThrownBy(() -> office.change(scenery.coordinator(fixtures.programme()), id, draft))
        .isInstanceOf(ForbiddenException.class);
  }

  @Test
  @Tag("T1")
  void givesOneAdviceOfThreeProposals() {
    var draft =
        ProjectFixtures.with(
            "Projekt " + Scenery.number(),
            "2021-03-01",
            "2023-06-30",
            ProjectMoney.NONE,
            "Przez najbliższe dwa lata\nCzas trwania: 27 miesięcy",
            "",
            null,
            "");
    var id = office.draft(Actor.SYSTEM, fixtures.programme(), draft);
    var advice = guard.findings(directory.get(id), Language.EN);
    assertThat(advice)
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.text()).contains("28 months", "(27)", "(24)");
              assertThat(one.proposals())
                  .containsExactly(
                      "move the beginning to 1\u00A0April\u00A02021",
                      "move the end to 31\u00A0May\u00A02023",
                      "keep the dates and write 28 months");
            });
  }

  @Test
  void readsAmountsAsPeopleWriteThemAndAsksBack() throws Exception {
    var programme = fixtures.programme();
    var coordinator = scenery.as(scenery.coordinator(programme));
    var form =
        post("/pl/office/projects/new")
            .with(coordinator)
            .with(csrf())
            .param("programme", programme.toString())
            .param("officialTitle", "Projekt " + Scenery.number())
            .param("currency", "PLN")
            .param("budgetKind", "UNANSWERED");
    web.perform(form.param("grant", "85.200 zł").param("total", "nie wiadomo"))
        .andExpect(status().is(422))
        .andExpect(content().string(Matchers.containsString("Zapisz kwotę liczbą")))
        .andExpect(content().string(Matchers.containsString("value=\"85.200 zł\"")));
  }
}
