package eu.hanza.programmes.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.network.OrganisationDraft;
import eu.hanza.network.OrganisationRegister;
import eu.hanza.programmes.Area;
import eu.hanza.programmes.AreaId;
import eu.hanza.programmes.FunderDirectory;
import eu.hanza.programmes.FunderOffice;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.programmes.ProgrammeFixtures;
import eu.hanza.programmes.ProgrammeOffice;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** The pages of programmes, for visitors and for those who keep them. */
@HanzaTest
class ProgrammePagesTests {

  @Autowired MockMvc web;
  @Autowired Scenery scenery;
  @Autowired ProgrammeOffice office;
  @Autowired ProgrammeDirectory directory;
  @Autowired FunderDirectory funders;
  @Autowired FunderOffice funderOffice;
  @Autowired OrganisationRegister register;

  private ProgrammeId aProgrammeWithAreas(int areas) {
    var programme = ProgrammeFixtures.aPublishedProgramme(office);
    for (var number = 1; number <= areas; number++) {
      var name = LocalizedText.of("obszar nr " + number, "area no. " + number);
      var gloss = LocalizedText.pl("objaśnienie " + number);
      office.keep(Actor.SYSTEM, programme, new Area(AreaId.next(), name, gloss, null, null));
    }
    return programme;
  }

  private String page(ProgrammeId programme, String language) throws Exception {
    var slug = directory.get(programme).slug();
    return web.perform(get("/" + language + "/" + slug))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  @Test
  @Tag("S0.4")
  void showsTheAreasInOrderInEveryLanguage() throws Exception {
    var programme = aProgrammeWithAreas(7);

    assertThat(page(programme, "pl"))
        .contains("7 obszarów programowych", "accent-plum", "objaśnienie 7")
        .containsSubsequence("obszar nr&nbsp;1".replace("&nbsp;", "\u00A0"), "obszar nr\u00A07");
    assertThat(page(programme, "en"))
        .contains("7 areas", "Trial programme", "<span class=\"soft\" lang=\"pl\">– objaśnienie 1");
    assertThat(page(programme, "uk")).contains("7 напрямів", "lang=\"en\">Trial programme");
  }

  @Test
  @Tag("S0.4")
  void warnsTheOfficeThatSevenAreSixAndPublishesAllTheSame() throws Exception {
    var programme = aProgrammeWithAreas(6);
    var coordinator = scenery.coordinator(programme);

    web.perform(get("/pl/office/programmes/" + programme).with(scenery.as(coordinator)))
        .andExpect(content().string(containsString("na liście 6")));

    assertThat(directory.get(programme).published()).isTrue();
    assertThat(directory.profile(programme).mission().raw("pl"))
        .isEqualTo("Działamy w 7 obszarach.");
  }

  @Test
  void listsPublishedProgrammesOnTheirPageAndAtHome() throws Exception {
    var path = directory.get(ProgrammeFixtures.aPublishedProgramme(office)).path();

    web.perform(get("/en/programmes")).andExpect(content().string(containsString("/en" + path)));
    web.perform(get("/uk")).andExpect(content().string(containsString("/uk" + path)));
    web.perform(get("/uk/programmes/funders")).andExpect(status().isOk());
  }

  @Test
  void hidesADraftFromStrangers() throws Exception {
    var programme = ProgrammeFixtures.aPublishedProgramme(office);
    office.withdraw(Actor.SYSTEM, programme);
    var path = "/pl" + directory.get(programme).path();

    web.perform(get(path)).andExpect(status().isNotFound());
    web.perform(get(path).with(scenery.as(scenery.coordinator(programme))))
        .andExpect(content().string(containsString("Nieopublikowany")));
  }

  @Test
  void startsAProgrammeAsAnAdministratorOnly() throws Exception {
    var slug = "nowy-" + Scenery.number();
    var form =
        post("/pl/office/programmes/new")
            .param("name.pl", "Nowy program")
            .param("slug", slug)
            .param("accent", "OCHRE");

    web.perform(form.with(scenery.as(scenery.administrator())).with(csrf()))
        .andExpect(status().is3xxRedirection());
    var made = directory.withSlug(slug).orElseThrow();
    assertThat(made.published()).isFalse();

    var other = scenery.coordinator(made.id());
    web.perform(
            post("/pl/office/programmes/new")
                .param("name.pl", "Obcy")
                .with(scenery.as(other))
                .with(csrf()))
        .andExpect(status().isForbidden());
  }

  @Test
  void refusesAReservedAddressAndKeepsWhatWasTyped() throws Exception {
    web.perform(
            post("/pl/office/programmes/new")
                .param("name.pl", "Program o nazwie")
                .param("slug", "projects")
                .with(scenery.as(scenery.administrator()))
                .with(csrf()))
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("Program o nazwie")))
        .andExpect(content().string(containsString("href=\"#slug\"")));
  }

  @Test
  void letsOnlyItsCoordinatorEditAProgramme() throws Exception {
    var programme = aProgrammeWithAreas(1);
    var stranger = scenery.coordinator(ProgrammeFixtures.aPublishedProgramme(office));
    var base = "/pl/office/programmes/" + programme;

    web.perform(get(base).with(scenery.as(stranger))).andExpect(status().isForbidden());
    web.perform(get(base + "/profile").with(scenery.as(stranger)))
        .andExpect(status().isForbidden());
    web.perform(post(base + "/withdraw").with(scenery.as(stranger)).with(csrf()))
        .andExpect(status().isForbidden());
    web.perform(post(base + "/withdraw").with(scenery.as(scenery.coordinator(programme))))
        .andExpect(status().isForbidden());
    web.perform(get(base)).andExpect(status().is3xxRedirection());
    assertThat(directory.get(programme).published()).isTrue();
  }

  @Test
  void movesAndEndsAreas() throws Exception {
    var programme = aProgrammeWithAreas(3);
    var coordinator = scenery.as(scenery.coordinator(programme));
    var base = "/pl/office/programmes/" + programme + "/areas/";
    var third = directory.areas(programme).get(2);

    web.perform(
            post(base + third.id() + "/move").param("step", "-1").with(coordinator).with(csrf()))
        .andExpect(redirectedUrl("/pl/office/programmes/" + programme));
    web.perform(post(base + third.id() + "/remove").with(coordinator).with(csrf()))
        .andExpect(status().is3xxRedirection());

    assertThat(directory.areas(programme))
        .extracting(area -> area.name().raw("pl"))
        .containsExactly("obszar nr 1", "obszar nr 3", "obszar nr 2");
    assertThat(directory.areas(programme).get(1).validTo()).isNotNull();
    assertThat(page(programme, "en")).contains("2 areas").doesNotContain("area no. 3");
  }

  @Test
  void keepsAnAreaThroughItsForm() throws Exception {
    var programme = aProgrammeWithAreas(1);
    var coordinator = scenery.as(scenery.coordinator(programme));
    var base = "/pl/office/programmes/" + programme;

    web.perform(get(base + "/areas/new").with(coordinator)).andExpect(status().isOk());
    web.perform(
            post(base + "/areas/new")
                .param("name.pl", "kultura dla rozwoju")
                .param("gloss.pl", "")
                .param("validFrom", "")
                .with(coordinator)
                .with(csrf()))
        .andExpect(redirectedUrl(base));
    web.perform(post(base + "/areas/new").param("name.pl", " ").with(coordinator).with(csrf()))
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("Nazwij obszar")));

    assertThat(page(programme, "pl")).contains("kultura dla rozwoju");
  }

  @Test
  void keepsObjectivesAndEditionsThroughTheirForms() throws Exception {
    var programme = ProgrammeFixtures.aPublishedProgramme(office);
    var coordinator = scenery.as(scenery.coordinator(programme));
    var base = "/en/office/programmes/" + programme;

    web.perform(
            post(base + "/objectives/new")
                .param("domain.pl", "edukacja")
                .with(coordinator)
                .with(csrf()))
        .andExpect(redirectedUrl(base));
    web.perform(
            post(base + "/editions/new")
                .param("year", "2014")
                .param("name.pl", "Wsparcie 2014")
                .with(coordinator)
                .with(csrf()))
        .andExpect(redirectedUrl(base));
    web.perform(post(base + "/editions/new").param("year", "2014").with(coordinator).with(csrf()))
        .andExpect(status().is(422));

    var edition = directory.editions(programme).getFirst();
    web.perform(get(base + "/editions/" + edition.id()).with(coordinator))
        .andExpect(content().string(containsString("Wsparcie 2014")));
    assertThat(page(programme, "pl")).contains("edukacja", "1 edycja");
    web.perform(get(base).with(coordinator))
        .andExpect(content().string(not(containsString("programmes.history"))));
  }

  @Test
  @Tag("S0.2")
  @Tag("T30")
  void showsTheSameTwoFoundersInEveryLanguage() throws Exception {
    var programme = ProgrammeFixtures.aPublishedProgramme(office);
    var coordinator = scenery.as(scenery.coordinator(programme));
    var base = "/pl/office/programmes/" + programme;
    var number = Scenery.number();
    for (var name : List.of("Miasto Lublin " + number, "Samorząd Województwa " + number)) {
      register.register(Actor.SYSTEM, OrganisationDraft.named(name, "pl"));
      web.perform(
              post(base + "/founders/new")
                  .param("organisation", name)
                  .param("level", name.startsWith("Miasto") ? "MUNICIPALITY" : "REGION")
                  .with(coordinator)
                  .with(csrf()))
          .andExpect(redirectedUrl(base));
    }

    assertThat(page(programme, "pl"))
        .contains("2 założycieli", "Miasto Lublin " + number, "Samorząd Województwa " + number);
    assertThat(page(programme, "en"))
        .contains("2 founders", "Miasto Lublin " + number, "Samorząd Województwa " + number);
    assertThat(page(programme, "uk")).contains("2 засновники");
    web.perform(
            post(base + "/founders/new")
                .param("organisation", "Nikt taki " + number)
                .with(coordinator)
                .with(csrf()))
        .andExpect(status().is(422));
  }

  @Test
  void keepsFundersThroughTheirForms() throws Exception {
    var programme = ProgrammeFixtures.aPublishedProgramme(office);
    var administrator = scenery.as(scenery.administrator());
    var name = "Fundusz " + Scenery.number();

    web.perform(
            post("/pl/office/funders/new")
                .param("name.pl", name)
                .param("kind", "FUND")
                .param("aliases", "Inny " + name)
                .with(administrator)
                .with(csrf()))
        .andExpect(redirectedUrl("/pl/office/funders"));
    var base = "/pl/office/funders/" + funders.named("inny " + name).orElseThrow().id();
    web.perform(
            post(base + "/claims/new")
                .param("subject", "liczba programów")
                .param("stated", "11")
                .param("source", "strona projektu")
                .param("statedOn", "2021")
                .with(administrator)
                .with(csrf()))
        .andExpect(redirectedUrl(base));
    web.perform(
            post(base + "/notices/new")
                .param("wording.pl", "Dofinansowano przez " + name)
                .param("validFrom", "2020-01-01")
                .with(administrator)
                .with(csrf()))
        .andExpect(redirectedUrl(base));

    web.perform(get(base).with(administrator))
        .andExpect(content().string(containsString("Dofinansowano przez " + name)))
        .andExpect(content().string(containsString("strona projektu, 2021")));
    web.perform(get(base + "/edit").with(administrator)).andExpect(status().isOk());
    web.perform(
            post(base + "/claims/new")
                .param("subject", "x")
                .with(scenery.as(scenery.coordinator(programme)))
                .with(csrf()))
        .andExpect(status().isForbidden());
  }

  @Test
  @Tag("T24")
  void showsTheLogoOfAFunderWithItsDescriptionOnly() throws Exception {
    var administrator = scenery.as(scenery.administrator());
    var funder = ProgrammeFixtures.aFunder(funderOffice, "Fundusz z logo", List.of());
    var programme = ProgrammeFixtures.aPublishedProgramme(office, funder);
    var base = "/pl/office/funders/" + funder;
    var form =
        multipart(base + "/notices/new")
            .file(image())
            .param("wording.pl", "Dofinansowano z logo")
            .param("validFrom", "2020-01-01");

    web.perform(form.with(administrator).with(csrf()))
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("Opisz logo")));
    web.perform(form.param("logoAlt.pl", "Znak funduszu").with(administrator).with(csrf()))
        .andExpect(redirectedUrl(base));

    web.perform(get(base).with(administrator))
        .andExpect(content().string(containsString("alt=\"Znak funduszu\"")))
        .andExpect(content().string(containsString("z logo, od 2020-01-01")));
    assertThat(page(programme, "pl")).contains("alt=\"Znak funduszu\"", "/znak.png");
    web.perform(
            multipart(base + "/notices/new")
                .file(image())
                .param("logoAlt.pl", "Obcy")
                .param("wording.pl", "Obce")
                .param("validFrom", "2030-01-01")
                .with(scenery.as(scenery.coordinator(ProgrammeId.next())))
                .with(csrf()))
        .andExpect(status().isForbidden());
  }

  private static MockMultipartFile image() throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "png", bytes);
    return new MockMultipartFile("logo", "znak.png", "image/png", bytes.toByteArray());
  }
}
