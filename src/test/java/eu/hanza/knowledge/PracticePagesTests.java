package eu.hanza.knowledge;

import static eu.hanza.knowledge.KnowledgeFixtures.aPractice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.accounts.People;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventFixtures;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.network.NetworkFixtures;
import eu.hanza.network.OrganisationRegister;
import eu.hanza.programmes.Area;
import eu.hanza.programmes.AreaId;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.programmes.ProgrammeOffice;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Practices on their pages, in the catalogue and in the search. */
@HanzaTest
class PracticePagesTests {

  @Autowired PracticeDesk desk;
  @Autowired PracticeOffice office;
  @Autowired PracticeDirectory directory;
  @Autowired PracticeTasks tasks;
  @Autowired OrganisationRegister register;
  @Autowired ProgrammeOffice programmeOffice;
  @Autowired ProgrammeDirectory programmes;
  @Autowired People people;
  @Autowired EventFixtures fixtures;
  @Autowired EventCalendar calendar;
  @Autowired Scenery scenery;
  @Autowired MockMvc web;

  private ProgrammeId programme;
  private OrganisationId gmina;
  private Actor author;

  @BeforeEach
  void begin() {
    programme = fixtures.programme();
    gmina = NetworkFixtures.register(register, "Gmina");
    author = scenery.representative(gmina);
  }

  @AfterEach
  void letTheClockRun() {
    scenery.now();
  }

  private PracticeId published(PracticeDraft draft) {
    var id = desk.draft(author, programme, draft);
    assertThat(desk.submit(author, id)).isEmpty();
    office.publish(Actor.SYSTEM, id);
    return id;
  }

  private AreaId area(String name) {
    var area = new Area(AreaId.next(), LocalizedText.pl(name), LocalizedText.EMPTY, null, null);
    assertThat(programmeOffice.keep(Actor.SYSTEM, programme, area)).isEmpty();
    return area.id();
  }

  @Test
  @Tag("S0.13")
  void isFoundByFacetsAndByWordsWithoutDiacriticsFromEveryInterface() throws Exception {
    var area = area("kultura dla rozwoju");
    var word = "Kwartet" + Scenery.number();
    var id = published(aPractice(word + " w bibliotece", gmina, area));
    var link = directory.get(id).summary().path();
    for (var query :
        new String[] {
          "q=" + word + "&area=kultura-dla-rozwoju",
          "q=" + word + "&country=UA",
          "q=" + word + " dobra praktyka kultura",
          "q=" + word + " rozwoj"
        }) {
      web.perform(get("/pl/search?" + query)).andExpect(content().string(containsString(link)));
      web.perform(get("/uk/search?" + query)).andExpect(content().string(containsString(link)));
    }
    web.perform(get("/pl/search?q=" + word + "&country=GE"))
        .andExpect(content().string(not(containsString(link))));
    var home = programmes.get(programme).path() + "/practices";
    web.perform(get("/pl" + home + "?area=kultura-dla-rozwoju&country=UA"))
        .andExpect(content().string(containsString(link)));
    web.perform(get("/pl" + home + "?country=GE"))
        .andExpect(
            content().string(allOf(not(containsString(link)), containsString("Pokaż wszystko"))));
  }

  @Test
  @Tag("S0.9")
  void marksAGuideFromTheDayAfterItsReviewWasDue() throws Exception {
    scenery.time("2019-06-03T09:00");
    var title = "Gruzja – protokół i zwyczaje " + Scenery.number();
    var guide =
        aPractice(PracticeKind.GUIDE, title, gmina, AreaId.next(), "GE", Set.of(Level.NATIONAL));
    var page = "/pl" + directory.get(published(guide)).summary().path();
    scenery.time("2020-09-24T23:59");
    web.perform(get(page)).andExpect(content().string(not(containsString("wymaga przeglądu"))));
    assertThat(tasks.waitingFor(author.who(), Language.PL)).isEmpty();
    scenery.time("2020-09-25T00:01");
    web.perform(get(page)).andExpect(content().string(containsString("wymaga przeglądu")));
    assertThat(tasks.waitingFor(author.who(), Language.PL))
        .singleElement()
        .satisfies(task -> assertThat(task.about()).isEqualTo(title));
  }

  @Test
  @Tag("S0.9")
  @Tag("S2.18")
  void namesTheEventItComesFromAndStandsOnItsPage() throws Exception {
    var event = calendar.get(fixtures.openEvent(programme, 10));
    var title = event.event().title().in(Language.PL).text();
    var draft = comingFrom(event.path() + "/sessions/rozmowa");
    var page = "/pl" + directory.get(published(draft)).summary().path();
    web.perform(get(page)).andExpect(content().string(containsString(title)));
    web.perform(get("/pl" + event.path()))
        .andExpect(content().string(containsString(draft.title().raw("pl"))));
  }

  private PracticeDraft comingFrom(String address) {
    var draft = aPractice("Czynnik" + Scenery.number(), gmina, AreaId.next());
    return KnowledgeFixtures.comingFrom(draft, address);
  }

  @Test
  @Tag("K-7")
  void saysWhenNobodyHasLookedForLongAndLeavesTheSearch() throws Exception {
    scenery.time("2019-06-03T09:00");
    var word = "Sekstet" + Scenery.number();
    var id = published(aPractice(word, gmina, AreaId.next()));
    var path = directory.get(id).summary().path();
    scenery.time("2022-06-03T09:00");
    web.perform(get("/pl" + path)).andExpect(content().string(containsString("bez przeglądu od")));
    web.perform(get("/pl/search?q=" + word)).andExpect(content().string(containsString(path)));
    scenery.time("2023-06-03T09:00");
    web.perform(get("/pl" + path)).andExpect(status().isOk());
    web.perform(get("/pl/search?q=" + word)).andExpect(content().string(not(containsString(path))));
    desk.confirm(author, id);
    web.perform(get("/pl/search?q=" + word)).andExpect(content().string(containsString(path)));
  }

  @Test
  void hidesDraftsAndTheContactOfAuthorsFromVisitors() throws Exception {
    var id =
        desk.draft(author, programme, aPractice("Szkic " + Scenery.number(), gmina, AreaId.next()));
    var path = "/pl" + directory.get(id).summary().path();
    web.perform(get(path)).andExpect(status().isNotFound());
    web.perform(get(path).with(scenery.as(author))).andExpect(status().isOk());
    desk.submit(author, id);
    office.publish(Actor.SYSTEM, id);
    web.perform(get(path)).andExpect(content().string(not(containsString("@hanza.test"))));
    web.perform(get(path).with(scenery.as(scenery.person())))
        .andExpect(content().string(containsString("@hanza.test")));
  }

  @Test
  @Tag("K-2")
  void asksForShorterTextsAndKeepsWhatWasTyped() throws Exception {
    var long161 = "a".repeat(161);
    web.perform(
            post("/pl/my/practices/new")
                .with(scenery.as(author))
                .with(csrf())
                .param("programme", programme.toString())
                .param("kind", "PRACTICE")
                .param("title[pl]", "Tytuł")
                .param("summary[pl]", long161))
        .andExpect(status().is(422))
        .andExpect(
            content()
                .string(allOf(containsString("Najwyżej 160 znaków"), containsString(long161))));
  }

  @Test
  void showsAuthorsWhatTheirPracticeLacks() throws Exception {
    var title = LocalizedText.pl("Szkic " + Scenery.number());
    var id =
        desk.draft(
            author, programme, PracticeDraft.titled(PracticeKind.PRACTICE, "pl", title, gmina));
    web.perform(get("/pl/my/practices/" + id).with(scenery.as(author)))
        .andExpect(content().string(containsString("Opisano 3 z 15 pól")));
    web.perform(get("/pl/my/practices").with(scenery.as(author)))
        .andExpect(content().string(containsString(title.raw("pl"))));
    web.perform(post("/pl/my/practices/" + id + "/submit").with(scenery.as(author)).with(csrf()))
        .andExpect(status().is(422));
  }

  @Test
  void letsTheOfficeReturnWithAReasonAndAReviewerGiveScores() throws Exception {
    var id =
        desk.draft(
            author, programme, aPractice("Obrady " + Scenery.number(), gmina, AreaId.next()));
    desk.submit(author, id);
    var coordinator = scenery.as(scenery.coordinator(programme));
    var base = "/pl/office/practices/" + id;
    web.perform(post(base + "/return").with(coordinator).with(csrf()).param("reason", " "))
        .andExpect(status().is(422));
    web.perform(post(base + "/return").with(coordinator).with(csrf()).param("reason", "Dowód"))
        .andExpect(status().is3xxRedirection());
    desk.submit(author, id);
    web.perform(post(base + "/publish").with(coordinator).with(csrf()))
        .andExpect(status().is3xxRedirection());
    var reviewer = scenery.person();
    var email = String.valueOf(people.find(reviewer.who()).orElseThrow().email());
    web.perform(post(base + "/reviewers").with(coordinator).with(csrf()).param("email", email))
        .andExpect(status().is3xxRedirection());
    var task = tasks.waitingFor(reviewer.who(), Language.PL).getFirst();
    var review = "/pl" + task.path();
    web.perform(get(review).with(scenery.as(author))).andExpect(status().isForbidden());
    web.perform(post(review).with(scenery.as(reviewer)).with(csrf()).param("relevance", "9"))
        .andExpect(status().is(422));
    web.perform(
            post(review)
                .with(scenery.as(reviewer))
                .with(csrf())
                .param("relevance", "5")
                .param("relevanceComment", "Ważne.")
                .param("participation", "4")
                .param("participationComment", "Wspólne.")
                .param("effect", "4")
                .param("effectComment", "Widać.")
                .param("transferability", "4")
                .param("transferabilityComment", "Można."))
        .andExpect(status().is3xxRedirection());
    assertThat(tasks.waitingFor(reviewer.who(), Language.PL)).isEmpty();
    web.perform(get(base).with(coordinator))
        .andExpect(
            content()
                .string(
                    allOf(containsString("17 z 20 punktów"), containsString("Zwrócono autorowi"))));
    web.perform(get("/pl/office/practices").with(coordinator))
        .andExpect(content().string(containsString("Obrady")));
  }
}
