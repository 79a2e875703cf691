package eu.hanza.catalogues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.hanza.HanzaTest;
import eu.hanza.network.NetworkFixtures;
import eu.hanza.network.OrganisationRegister;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

@HanzaTest
class OpenDataPagesTests {

  @Autowired MockMvc web;
  @Autowired OrganisationRegister register;

  private String file(String path) throws Exception {
    return web.perform(get(path))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  @Test
  @Tag("S-9")
  void givesEachRecordWithItsLicence() throws Exception {
    var id = NetworkFixtures.register(register, "=1+1 Fundacja");
    var table = file("/pl/open-data/organisation.csv");
    var line = table.lines().filter(one -> one.contains(id.toString())).findFirst().orElseThrow();
    assertThat(line).contains("CC0 1.0").contains("'=1+1 Fundacja");
    var json = JsonMapper.shared().readTree(file("/en/open-data/organisation.json"));
    var record =
        json.get("records")
            .valueStream()
            .filter(one -> one.get("id").asString().equals(id.toString()))
            .findFirst()
            .orElseThrow();
    assertThat(record.get("licence").asString()).isEqualTo("CC0 1.0");
    assertThat(record.get("title").get("pl").asString()).startsWith("=1+1 Fundacja");
    web.perform(get("/pl/open-data/person.csv")).andExpect(status().isNotFound());
    assertThat(file("/pl/open-data/organisation.csv?country=XX").lines()).hasSize(1);
  }

  @Test
  void saysHowManyThereAre() throws Exception {
    NetworkFixtures.register(register, "Fundacja Otwarta");
    var page = web.perform(get("/uk/open-data")).andExpect(status().isOk()).andReturn();
    var text = Jsoup.parse(page.getResponse().getContentAsString());
    assertThat(text.select("h1").text()).isEqualTo("Відкриті дані");
    assertThat(text.select("a[href=/uk/open-data/organisation.json]")).hasSize(1);
  }

  @Test
  @Tag("S-9")
  void feedsWhatIsNewAndSaysWhenNothingIs() throws Exception {
    var id = NetworkFixtures.register(register, "Nowozupełna");
    var answer =
        web.perform(get("/pl/search/feed.atom?kind=organisation&q=Nowozupelna"))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse();
    var feed =
        Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8), "", Parser.xmlParser());
    assertThat(feed.select("entry > id").eachText().getFirst()).isEqualTo("urn:uuid:" + id);
    web.perform(
            get("/pl/search/feed.atom?kind=organisation&q=Nowozupelna")
                .header("If-None-Match", String.valueOf(answer.getHeader("ETag"))))
        .andExpect(status().isNotModified());
  }

  @Test
  @Tag("S-9")
  void feedsTheSameAsJson() throws Exception {
    var id = NetworkFixtures.register(register, "Kanałowa Nowa");
    var path = "/pl/search/feed.json?q=Kanalowa&kind=organisation";
    var answer =
        web.perform(get(path))
            .andExpect(status().isOk())
            .andExpect(header().string("Content-Type", "application/feed+json"))
            .andReturn()
            .getResponse();
    var feed = JsonMapper.shared().readTree(answer.getContentAsByteArray());
    assertThat(feed.at("/version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
    assertThat(feed.at("/feed_url").asString()).endsWith(path);
    assertThat(feed.at("/items/0/id").asString()).isEqualTo("urn:uuid:" + id);
    assertThat(feed.at("/items/0/title").asString()).startsWith("Kanałowa Nowa");
    assertThat(feed.at("/items/0/content_text").isString()).isTrue();
    web.perform(get(path).header("If-None-Match", String.valueOf(answer.getHeader("ETag"))))
        .andExpect(status().isNotModified());
    web.perform(get("/pl/search?q=Kanalowa"))
        .andExpect(content().string(containsString("application/feed+json")));
  }

  @Test
  void mapsThePagesThatEverybodyMayFind() throws Exception {
    var name = "Mapa Strony " + NetworkFixtures.register(register, "Mapa Strony");
    assertThat(name).isNotBlank();
    var index = web.perform(get("/sitemap.xml")).andExpect(status().isOk()).andReturn();
    var parts =
        Jsoup.parse(index.getResponse().getContentAsString(), "", Parser.xmlParser()).select("loc");
    assertThat(parts.eachText().getFirst()).endsWith("/sitemap-1.xml");
    var part = web.perform(get("/sitemap-1.xml")).andExpect(status().isOk()).andReturn();
    var map = Jsoup.parse(part.getResponse().getContentAsString(), "", Parser.xmlParser());
    assertThat(map.select("loc").eachText()).anyMatch(one -> one.contains("/pl/organisations/map"));
    assertThat(map.select("loc").eachText()).noneMatch(one -> one.contains("/office/"));
    web.perform(get("/sitemap-999.xml")).andExpect(status().isNotFound());
  }
}
