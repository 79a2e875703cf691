package eu.hanza.knowledge.showcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.events.EventFixtures;
import eu.hanza.kernel.ForbiddenException;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.knowledge.showcase.ShowcaseDesk.Chosen;
import eu.hanza.network.NetworkFixtures;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.network.OrganisationRegister;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** Campaigns: profiles and works in several languages, with pictures and material. */
@HanzaTest
class CampaignPagesTests {

  @Autowired ShowcaseDesk desk;
  @Autowired CampaignDesk campaigns;
  @Autowired OrganisationRegister register;
  @Autowired OrganisationDirectory organisations;
  @Autowired EventFixtures fixtures;
  @Autowired Scenery scenery;
  @Autowired MockMvc web;

  private ProgrammeId programme;
  private Actor coordinator;
  private CampaignId campaign;
  private Campaign kept;
  private EntryId studio;

  @BeforeEach
  void begin() {
    programme = fixtures.programme();
    coordinator = scenery.coordinator(programme);
    var title = LocalizedText.of("Wybrzeże " + Scenery.number(), "Coast");
    var text = LocalizedText.of("Razem.", "Together.");
    campaign = Objects.requireNonNull(campaigns.begin(coordinator, programme, title, text).id());
    kept = campaigns.own(coordinator, campaign);
    studio = add(false, Map.of("pl", "Pracownia", "en", "Studio", "lt", "Dirbtuvė"));
    add(true, Map.of("pl", "Lampa", "en", "Lamp"));
  }

  private EntryId add(boolean work, Map<String, String> said) {
    var path = organisations.get(NetworkFixtures.register(register, "Pracownia")).path();
    var text = new LocalizedText(said);
    assertThat(desk.add(coordinator, new Chosen(campaign, path, work, text, text, true))).isEmpty();
    return desk.all(campaign).getLast().id();
  }

  private void show(boolean shown) {
    assertThat(campaigns.change(coordinator, campaign, kept.title(), kept.text(), shown)).isEmpty();
  }

  private Document page(String rest) throws Exception {
    return Jsoup.parse(
        web.perform(get(rest))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString());
  }

  private static MockMultipartFile picture() throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(8, 6, BufferedImage.TYPE_INT_RGB), "png", out);
    return new MockMultipartFile("file", "lampa.png", "image/png", out.toByteArray());
  }

  private MockMultipartHttpServletRequestBuilder bringing(MockMultipartFile file) {
    var request = multipart("/pl/office/showcase/" + studio + "/files").file(file);
    request.with(scenery.as(coordinator)).with(csrf());
    return request;
  }

  @Test
  @Tag("S4.30")
  void refusesAPictureWithoutAlternativeTextAuthorAndLicence() throws Exception {
    web.perform(bringing(picture()).param("picture", "true")).andExpect(status().is(422));
    web.perform(
            bringing(picture())
                .param("picture", "true")
                .param("name[pl]", "Lampa na stole")
                .param("author", "Hanza"))
        .andExpect(status().is(422));
    show(true);
    assertThat(page("/pl" + kept.path()).select("main figure")).isEmpty();
    web.perform(
            bringing(picture())
                .param("picture", "true")
                .param("name[pl]", "Lampa na stole")
                .param("author", "Hanza")
                .param("licence", "CC BY 4.0"))
        .andExpect(status().is3xxRedirection());
    var shown = page("/pl" + kept.path());
    var image = shown.expectFirst("main figure img");
    assertThat(image.attr("alt")).isEqualTo("Lampa na stole");
    assertThat(shown.select("main figcaption").text()).isEqualTo("Hanza, CC BY 4.0");
    assertThat(shown.select("script[type=application/ld+json]").html())
        .contains("ImageObject", "\"creditText\":\"Hanza\"", "licenses/by/4.0");
    web.perform(get(image.attr("src"))).andExpect(status().isOk());
    show(false);
    web.perform(get(image.attr("src"))).andExpect(status().isNotFound());
    web.perform(get("/pl" + kept.path())).andExpect(status().isNotFound());
  }

  @Test
  @Tag("S4.30")
  void isWholeInTwoLanguagesAndMarksWhatIsMissingInTheOthers() throws Exception {
    show(true);
    for (var language : new String[] {"pl", "en"}) {
      var whole = page("/" + language + kept.path());
      assertThat(whole.select("main .tiles > li")).hasSize(2);
      assertThat(whole.text()).doesNotContain("nie ma jeszcze", "not there yet");
    }
    var lithuanian = page("/pl" + kept.path() + "?in=lt").select("main .tiles > li");
    assertThat(lithuanian.get(0).select(".title").attr("lang")).isEqualTo("lt");
    assertThat(lithuanian.get(0).text()).contains("Dirbtuvė").doesNotContain("nie ma jeszcze");
    assertThat(lithuanian.get(1).text()).contains("Lampa", "nie ma jeszcze w tym języku: litewski");
    assertThat(page("/pl" + kept.path()).select(".chips").text())
        .isEqualTo("polski 2 z 2 English 2 z 2 lietuvių 1 z 2");
    assertThat(page("/pl/showcase").select("main h3 a").eachAttr("href"))
        .contains("/pl" + kept.path());
  }

  @Test
  @Tag("S4.30")
  void offersMaterialWithItsRights() throws Exception {
    var text =
        new MockMultipartFile(
            "file", "opis.txt", "text/plain", "Opis".getBytes(StandardCharsets.UTF_8));
    web.perform(
            bringing(text)
                .param("name[pl]", "Opis pracy")
                .param("author", "Uczestnik 001")
                .param("licence", "CC0"))
        .andExpect(status().is3xxRedirection());
    web.perform(
            bringing(text)
                .param("picture", "true")
                .param("name[pl]", "Opis pracy")
                .param("author", "Uczestnik 001")
                .param("licence", "CC0"))
        .andExpect(status().is(422));
    show(true);
    var material = page("/pl" + kept.path()).expectFirst("main li:has(> a[download])");
    assertThat(material.text()).contains("Opis pracy", "Uczestnik 001, CC0");
    web.perform(get(material.expectFirst("a").attr("href"))).andExpect(status().isOk());
  }

  @Test
  void isKeptByTheCoordinatorsOfItsProgrammeAlone() throws Exception {
    var other = scenery.coordinator(fixtures.programme());
    var said = LocalizedText.pl("Inaczej");
    assertThatThrownBy(() -> campaigns.change(other, campaign, said, said, true))
        .isInstanceOf(ForbiddenException.class);
    assertThatThrownBy(() -> desk.remove(other, studio)).isInstanceOf(ForbiddenException.class);
    web.perform(get("/pl/office/showcase?campaign=" + campaign).with(scenery.as(other)))
        .andExpect(status().isForbidden());
    web.perform(get("/pl/office/showcase/" + studio).with(scenery.as(coordinator)))
        .andExpect(status().isOk());
    web.perform(get("/pl/office/showcase?campaign=" + campaign).with(scenery.as(coordinator)))
        .andExpect(status().isOk());
    web.perform(
            post("/pl/office/showcase/campaigns")
                .with(scenery.as(coordinator))
                .with(csrf())
                .param("programme", programme.toString()))
        .andExpect(status().is(422));
  }
}
