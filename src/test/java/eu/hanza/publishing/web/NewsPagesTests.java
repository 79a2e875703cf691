package eu.hanza.publishing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.programmes.ProgrammeFixtures;
import eu.hanza.programmes.ProgrammeOffice;
import eu.hanza.publishing.ArticleId;
import eu.hanza.publishing.ImportDesk;
import eu.hanza.publishing.NewsDesk;
import eu.hanza.publishing.NewsDirectory;
import eu.hanza.publishing.ProfileId;
import eu.hanza.publishing.ProfileLink;
import eu.hanza.publishing.Profiles;
import eu.hanza.publishing.PublishResult;
import eu.hanza.publishing.PublishingFixtures;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** News from the pasted text to the page, the feed and its pictures. */
@HanzaTest
class NewsPagesTests {

  @Autowired MockMvc web;
  @Autowired Scenery scenery;
  @Autowired ProgrammeOffice programmes;
  @Autowired ProgrammeDirectory directory;
  @Autowired NewsDesk desk;
  @Autowired NewsDirectory news;
  @Autowired ImportDesk imports;
  @Autowired Profiles profiles;

  private ProgrammeId programme;
  private RequestPostProcessor coordinator;

  @BeforeEach
  void makeAProgramme() {
    programme = ProgrammeFixtures.aPublishedProgramme(programmes);
    coordinator = scenery.as(scenery.coordinator(programme));
  }

  private String path() {
    return directory.get(programme).path();
  }

  private String page(String address) throws Exception {
    return web.perform(get(address))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  @Test
  void showsAnArticleInThreeLanguagesAndMarksTheMissing() throws Exception {
    var text =
        eu.hanza.publishing.ArticleText.of(
            LocalizedText.of("Kongres w Lublinie", "Congress in Lublin"),
            LocalizedText.pl("Zapraszamy."),
            LocalizedText.pl("## Program\n\nDwa dni."));
    var id = PublishingFixtures.aPublishedArticle(desk, programme, text);
    var address = news.get(id).summary().path();

    assertThat(address).isEqualTo(path() + "/news/kongres-w-lublinie");
    assertThat(page("/pl" + address)).contains("<h2>Program</h2>", "Kongres w\u00A0Lublinie");
    assertThat(page("/en" + address))
        .contains("Congress in Lublin", "<div class=\"prose\" lang=\"pl\">");
    assertThat(page("/uk" + address)).contains("<h1 lang=\"en\">Congress in Lublin");
  }

  @Test
  @Tag("S0.15")
  void offersAValidFeedAndNothingOfOthers() throws Exception {
    var id =
        PublishingFixtures.aPublishedArticle(
            desk, programme, PublishingFixtures.aText("Pierwsza & druga", "Treść."));
    var label = LocalizedText.pl("Profil CKW na Facebooku");
    assertThat(
            profiles.add(
                Actor.SYSTEM,
                programme,
                new ProfileLink(ProfileId.next(), label, "https://www.facebook.com/ckw")))
        .isEmpty();

    var feed =
        web.perform(get("/pl" + path() + "/news/feed.atom"))
            .andExpect(header().string("Content-Type", "application/atom+xml;charset=UTF-8"))
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    assertValidAtom(feed, "urn:uuid:" + id, "Pierwsza & druga");

    var list = page("/pl" + path() + "/news");
    assertThat(list)
        .contains("application/atom+xml")
        .contains("Profil CKW na Facebooku (strona zewnętrzna)</a>")
        .doesNotContain("<iframe", "src=\"http", "href=\"//");
    assertThat(page("/pl" + path())).contains("Profil CKW na Facebooku (strona zewnętrzna)");
  }

  private static void assertValidAtom(byte[] feed, String id, String title) throws Exception {
    var factory = DocumentBuilderFactory.newNSInstance();
    var root =
        factory.newDocumentBuilder().parse(new ByteArrayInputStream(feed)).getDocumentElement();
    assertThat(root.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
    for (var required : Set.of("id", "title", "updated", "author")) {
      assertThat(root.getElementsByTagName(required).getLength()).as(required).isPositive();
    }
    var entry = (org.w3c.dom.Element) root.getElementsByTagName("entry").item(0);
    assertThat(entry.getElementsByTagName("id").item(0).getTextContent()).isEqualTo(id);
    assertThat(entry.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(title);
    assertThat(entry.getElementsByTagName("updated").getLength()).isEqualTo(1);
    assertThat(entry.getElementsByTagName("link").getLength()).isEqualTo(1);
  }

  @Test
  @Tag("S1.17")
  void publishesOnlyAfterWordsAreChosen() throws Exception {
    var id = imported("s1", Set.of());
    var base = "/pl/office/news/" + id;

    web.perform(post(base + "/publish").with(coordinator).with(csrf()))
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("3 odnośniki wymagają uwagi")))
        .andExpect(content().string(containsString("href=\"#link-body-pl\"")));
    for (var link = 0; link < 3; link++) {
      var hint = desk.hints(news.get(id).text().body()).getFirst();
      web.perform(
              post(base + "/links")
                  .param("field", "body")
                  .param("written", "pl")
                  .param("number", "0")
                  .param("words", hint.proposal())
                  .param("address", hint.address())
                  .with(coordinator)
                  .with(csrf()))
          .andExpect(redirectedUrl(base));
    }
    web.perform(post(base + "/publish").with(coordinator).with(csrf()))
        .andExpect(redirectedUrl(base));

    assertThat(page("/pl" + news.get(id).summary().path()))
        .contains("InterEkip")
        .contains(">Wymiar samorządowy i\u00A0obywatelski polskiej polityki zagranicznej</a>");
  }

  @Test
  @Tag("T32")
  void keepsTheOriginalBytesOfAnImport() throws Exception {
    var bytes = PublishingFixtures.source("s4");
    var kept = imports.keep(Actor.SYSTEM, bytes);
    imports.draft(Actor.SYSTEM, kept.id(), programme, "pl", Set.of(0, 1, 2, 3));

    var again = imports.original(Actor.SYSTEM, kept.id());
    assertThat(again.content()).isEqualTo(bytes);
    assertThat(again.sha256())
        .isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
  }

  private ArticleId imported(String source, Set<Integer> chosen) {
    var kept = imports.keep(Actor.SYSTEM, PublishingFixtures.source(source));
    return imports.draft(Actor.SYSTEM, kept.id(), programme, "pl", chosen);
  }

  @Test
  void importsThroughItsPages() throws Exception {
    var address =
        web.perform(
                post("/pl/office/news/import")
                    .param("text", "Tytuł\n\nTo koniec rekomendacji.Aktualności są tutaj.")
                    .param("published", "2014-05-12")
                    .with(coordinator)
                    .with(csrf()))
            .andReturn()
            .getResponse()
            .getRedirectedUrl();

    web.perform(get(String.valueOf(address)).with(coordinator))
        .andExpect(content().string(containsString("Brak spacji")));
    web.perform(
            post(String.valueOf(address).replaceAll("[?].*", ""))
                .param("programme", programme.toString())
                .param("choose", "0")
                .with(coordinator)
                .with(csrf()))
        .andExpect(status().is3xxRedirection());
    var draft = news.editedBy(new Actor(null, Set.of(), true)).getFirst();
    assertThat(news.get(draft.id()).text().body().raw("pl"))
        .isEqualTo("To koniec rekomendacji. Aktualności są tutaj.");
  }

  @Test
  @Tag("S2.3")
  @Tag("T24")
  void refusesAPictureThatNobodyDescribed() throws Exception {
    var id =
        PublishingFixtures.aDraft(desk, programme, PublishingFixtures.aText("Obraz", "Treść."));
    var base = "/pl/office/news/" + id;
    web.perform(multipart(base + "/pictures").file(image()).with(coordinator).with(csrf()))
        .andExpect(redirectedUrl(base));
    var picture = news.get(id).pictures().getFirst();

    web.perform(post(base + "/publish").with(coordinator).with(csrf()))
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("href=\"#alt-" + picture.id())))
        .andExpect(content().string(containsString("tydzien-regionow.jpg")));

    web.perform(
            post(base + "/pictures/" + picture.id())
                .param("decorative", "true")
                .param("credit", "Biuro 001")
                .param("licence", "CC BY 4.0")
                .with(coordinator)
                .with(csrf()))
        .andExpect(redirectedUrl(base));
    assertThat(desk.publish(Actor.SYSTEM, id)).isEqualTo(new PublishResult.Published());
    assertThat(page("/pl" + news.get(id).summary().path()))
        .contains("tydzien-regionow.jpg\" alt=\"\"")
        .contains("Biuro 001, CC BY 4.0");
  }

  private static MockMultipartFile image() throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
    return new MockMultipartFile("file", "Tydzień Regionów.jpg", "image/jpeg", bytes.toByteArray());
  }

  @Test
  void namesTypeSizeAndLanguageOfADocument() throws Exception {
    var id =
        PublishingFixtures.aPublishedArticle(
            desk, programme, PublishingFixtures.aText("Szkolenia", "Zapraszamy."));
    var base = "/pl/office/news/" + id;
    var file =
        new MockMultipartFile(
            "file",
            "Karta zgłoszenia.txt",
            "text/plain",
            "x".repeat(48_000).getBytes(StandardCharsets.UTF_8));

    web.perform(
            multipart(base + "/downloads")
                .file(file)
                .param("title.pl", "Karta zgłoszenia")
                .with(coordinator)
                .with(csrf()))
        .andExpect(redirectedUrl(base));

    assertThat(page("/pl" + news.get(id).summary().path()))
        .contains("Karta zgłoszenia (TXT, 48\u00A0kB)</a>");
    assertThat(page("/en" + news.get(id).summary().path())).contains("(TXT, 48\u00A0kB, Polish)");
  }

  @Test
  @Tag("S2.21")
  void showsRelatedArticlesOnlyIfThereAreAny() throws Exception {
    var alone =
        PublishingFixtures.aPublishedArticle(
            desk, programme, PublishingFixtures.aText("Jedyny", "Treść."));
    var address = "/pl" + news.get(alone).summary().path();
    assertThat(page(address)).doesNotContain("Pozostałe artykuły");

    PublishingFixtures.aPublishedArticle(
        desk, programme, PublishingFixtures.aText("Drugi", "Treść."));

    assertThat(page(address)).contains("Pozostałe artykuły", "Drugi");
  }

  @Test
  void leadsFromAnOldAddressToTheNewOne() throws Exception {
    var id =
        PublishingFixtures.aPublishedArticle(
            desk, programme, PublishingFixtures.aText("Stary tytuł", "Treść."));
    var text = PublishingFixtures.aText("Nowy tytuł", "Treść.");
    assertThat(desk.change(Actor.SYSTEM, id, "nowy-tytul", text, null)).isEmpty();

    web.perform(get("/pl" + path() + "/news/stary-tytul"))
        .andExpect(status().isMovedPermanently())
        .andExpect(redirectedUrl("/pl" + path() + "/news/nowy-tytul"));
  }

  @Test
  void hidesWhatIsNotPublic() throws Exception {
    var id =
        PublishingFixtures.aDraft(desk, programme, PublishingFixtures.aText("Szkic", "Treść."));
    var address = "/pl" + news.get(id).summary().path();

    web.perform(get(address)).andExpect(status().isNotFound());
    web.perform(get(String.valueOf(address)).with(coordinator))
        .andExpect(content().string(containsString("Niepubliczne.")));
    web.perform(get("/pl" + path() + "/news"))
        .andExpect(content().string(not(containsString("Szkic"))));
  }

  @Test
  void letsOnlyItsEditorsAtAnArticle() throws Exception {
    var id = PublishingFixtures.aDraft(desk, programme, PublishingFixtures.aText("Mój", "Treść."));
    var stranger =
        scenery.as(scenery.coordinator(ProgrammeFixtures.aPublishedProgramme(programmes)));
    var base = "/pl/office/news/" + id;

    web.perform(get(base).with(stranger)).andExpect(status().isForbidden());
    web.perform(post(base + "/publish").with(stranger).with(csrf()))
        .andExpect(status().isForbidden());
    web.perform(post(base + "/publish").with(coordinator)).andExpect(status().isForbidden());
    web.perform(get("/pl/office/news").with(scenery.as(scenery.person())))
        .andExpect(status().isForbidden());
    assertThat(news.get(id).summary().published()).isFalse();
  }

  @Test
  void writesAndChangesThroughTheForms() throws Exception {
    var base = "/pl/office/news";
    web.perform(get(base + "/new").with(coordinator)).andExpect(status().isOk());
    web.perform(
            post(base + "/new")
                .param("title.pl", "x".repeat(301))
                .param("title.en", "Title")
                .with(coordinator)
                .with(csrf()))
        .andExpect(status().is(422))
        .andExpect(content().string(org.hamcrest.Matchers.containsString("Najwyżej 300 znaków.")))
        .andExpect(content().string(org.hamcrest.Matchers.containsString("id=\"title.pl-error\"")));
    web.perform(post(base + "/new").param("title.pl", "").with(coordinator).with(csrf()))
        .andExpect(status().is(422));
    var made =
        web.perform(
                post(base + "/new")
                    .param("programme", programme.toString())
                    .param("title.pl", "Z formularza")
                    .param("body.pl", "Treść w języku polskim.")
                    .with(coordinator)
                    .with(csrf()))
            .andExpect(status().is3xxRedirection())
            .andReturn()
            .getResponse()
            .getRedirectedUrl();

    web.perform(get(String.valueOf(made)).with(coordinator))
        .andExpect(content().string(containsString("Z\u00A0formularza")));
    web.perform(get(made + "/edit").with(coordinator)).andExpect(status().isOk());
    web.perform(
            post(made + "/edit")
                .param("title.pl", "Zmieniony")
                .param("lastDay", "2020-01-01")
                .with(coordinator)
                .with(csrf()))
        .andExpect(redirectedUrl(String.valueOf(made)));
    web.perform(get(base).with(coordinator))
        .andExpect(content().string(containsString("Zmieniony")));
    for (var place : Set.of("/pl/office/links", "/pl/office/profiles")) {
      web.perform(get(place).with(coordinator)).andExpect(status().isOk());
    }
  }
}
