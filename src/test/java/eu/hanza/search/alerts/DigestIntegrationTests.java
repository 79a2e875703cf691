package eu.hanza.search.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.accounts.People;
import eu.hanza.events.EventDraft;
import eu.hanza.events.EventFixtures;
import eu.hanza.events.EventOffice;
import eu.hanza.events.EventPlace;
import eu.hanza.kernel.LocalizedText;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@HanzaTest
class DigestIntegrationTests {

  @Autowired MockMvc web;
  @Autowired Scenery scenery;
  @Autowired People people;
  @Autowired SavedSearches searches;
  @Autowired Digests digests;
  @Autowired EventFixtures fixtures;
  @Autowired EventOffice office;

  private Actor studio;
  private String address;

  @BeforeEach
  void letSomebodyFollowSomething() throws Exception {
    scenery.time("2031-01-06T10:00");
    studio = scenery.person();
    address = Objects.requireNonNull(people.find(studio.who()).orElseThrow().email()).value();
    web.perform(
            post("/pl/my/searches")
                .param("query", "q=Rostock+wzornictwo&kind=event")
                .param("rhythm", "WEEKLY")
                .with(scenery.as(studio))
                .with(csrf()))
        .andExpect(redirectedUrl("/pl/my/searches"));
    scenery.time("2031-01-06T11:00");
  }

  @AfterEach
  void letTheClockRun() {
    searches.forget(studio.who());
    scenery.now();
  }

  private void event(String title, String city) {
    var draft = EventFixtures.aDraft(title, EventFixtures.congressDays(), 10, fixtures.clause());
    var id = office.draft(Actor.SYSTEM, fixtures.programme(), in(city, draft));
    office.publish(Actor.SYSTEM, id);
  }

  private static EventDraft in(String city, EventDraft draft) {
    return EventFixtures.at(
        draft, new EventPlace(LocalizedText.EMPTY, LocalizedText.pl(city), "", "DE", ""));
  }

  private String letter(List<MimeMessage> mails) throws Exception {
    return Scenery.text(mails.getLast());
  }

  @Test
  @Tag("S4.26")
  @Tag("S-6")
  void writesOnceOfWhatFitsAndNeverOfAnEmptyWeek() throws Exception {
    event("Wzornictwo nad morzem", "Rostock");
    event("Wzornictwo nad Odrą", "Szczecin");
    digests.send();
    scenery.time("2031-01-13T07:00");
    digests.send();
    digests.send();
    var mails = scenery.mails(address, 1);
    assertThat(mails).hasSize(1);
    assertThat(letter(mails))
        .contains("Wzornictwo nad morzem", "/pl/events/")
        .doesNotContain("Wzornictwo nad Odrą");
    scenery.time("2031-01-20T07:00");
    digests.send();
    assertThat(scenery.mails(address, 1)).hasSize(1);
  }

  @Test
  @Tag("S4.26")
  @Tag("S-6")
  void endsWithOneClickAndWithoutSigningIn() throws Exception {
    event("Wzornictwo i klaster", "Rostock");
    scenery.time("2031-01-13T07:00");
    digests.send();
    var text = letter(scenery.mails(address, 1));
    var link = Pattern.compile("/pl/search/unsubscribe\\?key=\\S+").matcher(text);
    assertThat(link.find()).isTrue();
    web.perform(get(link.group()))
        .andExpect(status().isOk())
        .andExpect(content().string(Matchers.containsString("Rostock wzornictwo")));
    web.perform(post(link.group()).param("List-Unsubscribe", "One-Click"))
        .andExpect(status().isOk());
    assertThat(searches.kept(studio.who())).isEmpty();
    web.perform(get(link.group())).andExpect(status().isNotFound());
  }

  @Test
  void keepsTheSameSearchOnceAndShowsItToItsKeeperOnly() throws Exception {
    web.perform(
            post("/pl/my/searches")
                .param("query", "kind=event&q=Rostock+wzornictwo&page=7")
                .param("rhythm", "DAILY")
                .with(scenery.as(studio))
                .with(csrf()))
        .andExpect(redirectedUrl("/pl/my/searches"));
    assertThat(searches.kept(studio.who()))
        .singleElement()
        .satisfies(one -> assertThat(one.rhythm()).isEqualTo(Rhythm.DAILY));
    var id = searches.kept(studio.who()).getFirst().id();
    web.perform(
            post("/pl/my/searches/" + id + "/end").with(scenery.as(scenery.person())).with(csrf()))
        .andExpect(redirectedUrl("/pl/my/searches"));
    assertThat(searches.kept(studio.who())).hasSize(1);
    web.perform(get("/pl/my/searches")).andExpect(status().is3xxRedirection());
  }
}
