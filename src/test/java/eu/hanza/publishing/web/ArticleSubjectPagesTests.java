package eu.hanza.publishing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.ProjectId;
import eu.hanza.programmes.Area;
import eu.hanza.programmes.AreaId;
import eu.hanza.programmes.ProgrammeFixtures;
import eu.hanza.programmes.ProgrammeOffice;
import eu.hanza.publishing.ArticleId;
import eu.hanza.publishing.NewsDesk;
import eu.hanza.publishing.NewsDirectory;
import eu.hanza.publishing.PublishingFixtures;
import eu.hanza.publishing.spi.ArticleProjects;
import eu.hanza.publishing.spi.ArticleProjects.Subject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What an article is about: areas of its programme and a project, from the office to the page. */
@HanzaTest
class ArticleSubjectPagesTests {

  private static final Subject INTEREKIP =
      new Subject(
          new ProjectId(java.util.UUID.randomUUID()),
          LocalizedText.pl("Współpraca międzynarodowa regionu"),
          "/projects/inter-ekip");

  @Autowired MockMvc web;
  @Autowired Scenery scenery;
  @Autowired ProgrammeOffice programmes;
  @Autowired NewsDesk desk;
  @Autowired NewsDirectory news;
  @MockitoBean ArticleProjects projects;

  private ProgrammeId programme;
  private ArticleId article;
  private AreaId culture;
  private RequestPostProcessor coordinator;

  @BeforeEach
  void publishAnArticle() {
    programme = ProgrammeFixtures.aPublishedProgramme(programmes);
    culture = area("kultura dla rozwoju");
    area("dobre rządzenie");
    article =
        PublishingFixtures.aPublishedArticle(
            desk, programme, PublishingFixtures.aText("Forum", "Treść."));
    coordinator = scenery.as(scenery.coordinator(programme));
    given(projects.namedBy(any())).willReturn(List.of(INTEREKIP));
    given(projects.published(INTEREKIP.id())).willReturn(Optional.of(INTEREKIP));
  }

  private AreaId area(String name) {
    var id = AreaId.next();
    programmes.keep(
        Actor.SYSTEM,
        programme,
        new Area(id, LocalizedText.pl(name), LocalizedText.EMPTY, null, null));
    return id;
  }

  private String base() {
    return "/pl/office/news/" + article;
  }

  private String page(String address) throws Exception {
    return web.perform(get(address).with(coordinator))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  @Test
  @Tag("S0.4")
  void tiesAnArticleToAnAreaAndAProject() throws Exception {
    assertThat(page(base())).contains("kultura dla rozwoju", INTEREKIP.title().raw("pl"));

    web.perform(
            post(base() + "/about")
                .param("areas", culture.toString())
                .param("project", INTEREKIP.id().toString())
                .with(coordinator)
                .with(csrf()))
        .andExpect(redirectedUrl(base()));

    assertThat(news.get(article).areas()).containsExactly(culture);
    assertThat(news.get(article).summary().project()).isEqualTo(INTEREKIP.id());
    assertThat(page(base())).contains("value=\"" + culture + "\" checked", "Wskazano projekt");
    assertThat(page("/pl" + news.get(article).summary().path()))
        .contains("kultura dla rozwoju", "href=\"/pl/projects/inter-ekip\"")
        .doesNotContain("dobre rządzenie");
  }

  @Test
  void takesAreasAndProjectAwayAgain() throws Exception {
    desk.about(Actor.SYSTEM, article, List.of(culture));
    desk.tellOf(Actor.SYSTEM, article, INTEREKIP.id());

    web.perform(post(base() + "/about").param("project", "").with(coordinator).with(csrf()))
        .andExpect(redirectedUrl(base()));

    assertThat(news.get(article).areas()).isEmpty();
    assertThat(news.get(article).summary().project()).isNull();
  }

  @Test
  void takesNeitherAForeignAreaNorAForeignProject() throws Exception {
    var foreign = AreaId.next();
    web.perform(
            post(base() + "/about")
                .param("areas", foreign.toString())
                .param("project", "00000000-0000-0000-0000-000000000001")
                .with(coordinator)
                .with(csrf()))
        .andExpect(status().isNotFound());

    assertThat(news.get(article).areas()).isEmpty();
    assertThat(news.get(article).summary().project()).isNull();
  }

  @Test
  void letsNoStrangerSayWhatAnArticleIsAbout() throws Exception {
    var stranger =
        scenery.as(scenery.coordinator(ProgrammeFixtures.aPublishedProgramme(programmes)));

    web.perform(
            post(base() + "/about").param("areas", culture.toString()).with(stranger).with(csrf()))
        .andExpect(status().isForbidden());
    assertThat(news.get(article).areas()).isEmpty();
  }
}
