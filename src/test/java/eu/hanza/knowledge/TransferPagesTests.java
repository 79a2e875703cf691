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
import eu.hanza.events.EventFixtures;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.network.NetworkFixtures;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.network.OrganisationDraft;
import eu.hanza.network.OrganisationRegister;
import eu.hanza.network.Seat;
import eu.hanza.programmes.AreaId;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Transfers and uses on the pages of practices, of their sides and of organisations. */
@HanzaTest
class TransferPagesTests {

  @Autowired PracticeDesk desk;
  @Autowired PracticeOffice office;
  @Autowired PracticeDirectory directory;
  @Autowired TransferDesk transfers;
  @Autowired TransferBook book;
  @Autowired OrganisationRegister register;
  @Autowired OrganisationDirectory organisations;
  @Autowired EventFixtures fixtures;
  @Autowired Scenery scenery;
  @Autowired MockMvc web;
  @Autowired Clock clock;

  private OrganisationId adopter;
  private Actor giving;
  private Actor adopting;
  private PracticeId practice;
  private String path;

  @BeforeEach
  void begin() {
    var giver = NetworkFixtures.register(register, "Dający");
    adopter = NetworkFixtures.register(register, "Przejmujący");
    giving = scenery.representative(giver);
    adopting = scenery.representative(adopter);
    var draft = aPractice("Rozmowy " + Scenery.number(), giver, AreaId.next());
    practice = desk.draft(giving, fixtures.programme(), draft);
    assertThat(desk.submit(giving, practice)).isEmpty();
    office.publish(Actor.SYSTEM, practice);
    path = directory.get(practice).summary().path();
  }

  private String name() {
    return organisations.get(adopter).name(Language.PL).text();
  }

  private MockHttpServletRequestBuilder sent(String address, Actor actor) {
    return post("/pl" + address)
        .with(scenery.as(actor))
        .with(csrf())
        .param("adopter", name())
        .param("day", LocalDate.now(clock).toString());
  }

  private String under(String what) {
    return path.replace("/practices/", "/my/practices/" + what + "/");
  }

  @Test
  @Tag("K-8")
  @Tag("S2.18")
  void showsTheStageOfTheAdopterAndInHowManyPlacesItIsReused() throws Exception {
    web.perform(sent(under("take"), adopting).param("stage", "ADAPT"))
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("Pominięto etap")));
    web.perform(sent(under("take"), adopting).param("stage", "UNDERSTAND"))
        .andExpect(status().is3xxRedirection());
    web.perform(get("/pl" + path))
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString(name()),
                        containsString("Rozpoznaje"),
                        not(containsString("Wykorzystana w")))));
    var id = book.own(adopting).getFirst().id();
    var steps = "/my/transfers/" + id + "/steps";
    web.perform(sent(steps, adopting).param("stage", "ADAPT").param("changed", "Dwa razy w roku."))
        .andExpect(status().is3xxRedirection());
    web.perform(sent(steps, adopting).param("stage", "REUSE"))
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("podaj adres dowodu")));
    web.perform(
            sent(steps, adopting).param("stage", "REUSE").param("evidence", "javascript:alert(1)"))
        .andExpect(status().is(422));
    web.perform(sent(steps, adopting).param("stage", "REUSE").param("evidence", "https://a.test/b"))
        .andExpect(status().is3xxRedirection());
    web.perform(get("/pl" + path))
        .andExpect(content().string(containsString("Wykorzystana w 1 miejscu")));
    web.perform(get("/pl" + organisations.get(adopter).path()))
        .andExpect(
            content()
                .string(
                    allOf(containsString("Praktyki przejęte od innych"), containsString(path))));
  }

  @Test
  @Tag("K-8")
  void letsTheAdopterConfirmWhatTheGiverTold() throws Exception {
    web.perform(
            sent(under("take"), giving)
                .param("stage", "REUSE")
                .param("evidence", "https://a.test/b")
                .param("reason", "Pracowali z nami."))
        .andExpect(status().is3xxRedirection());
    web.perform(get("/pl" + path)).andExpect(content().string(not(containsString(name()))));
    var base = "/my/transfers/" + book.own(giving).getFirst().id();
    web.perform(get("/pl/my/practices").with(scenery.as(giving)))
        .andExpect(content().string(containsString(base)));
    web.perform(get("/pl" + base).with(scenery.as(adopting)))
        .andExpect(content().string(containsString("Potwierdzamy, że ją stosujemy")));
    web.perform(get("/pl" + base).with(scenery.as(scenery.person())))
        .andExpect(status().isForbidden());
    web.perform(post("/pl" + base + "/confirm").with(scenery.as(giving)).with(csrf()))
        .andExpect(status().isForbidden());
    web.perform(
            post("/pl" + base + "/note")
                .with(scenery.as(giving))
                .with(csrf())
                .param("note", "Byliśmy tam dwa dni."))
        .andExpect(status().is3xxRedirection());
    web.perform(post("/pl" + base + "/confirm").with(scenery.as(adopting)).with(csrf()))
        .andExpect(status().is3xxRedirection());
    web.perform(get("/pl" + base).with(scenery.as(adopting)))
        .andExpect(content().string(containsString("Byliśmy tam dwa dni.")));
    web.perform(get("/pl" + path))
        .andExpect(content().string(containsString("Wykorzystana w 1 miejscu")));
  }

  @Test
  @Tag("K-8")
  void namesTheCountriesInWhichItIsReused() throws Exception {
    for (var country : new String[] {"UA", "PL", "PT"}) {
      var name = "Rada " + country + " " + Scenery.number();
      var draft = OrganisationDraft.named(name, "pl").seat(Seat.in(country, "Miejsce"));
      var done = (OrganisationRegister.Result.Done) register.register(Actor.SYSTEM, draft);
      var first =
          TransferStep.to(TransferStage.REUSE, LocalDate.now(clock))
              .seenAt("/events")
              .because("Znana z wizyty.");
      assertThat(transfers.begin(Actor.SYSTEM, practice, done.id(), first)).isEmpty();
    }
    web.perform(get("/pl" + path))
        .andExpect(content().string(containsString("Wykorzystana w 3 miejscach (PL, PT, UA)")));
  }

  @Test
  @Tag("K-7")
  void saysWhoUsedAPracticeAndHow() throws Exception {
    web.perform(sent(under("use"), adopting).param("how", " ")).andExpect(status().is(422));
    web.perform(sent(under("use"), adopting).param("how", "Wzór karty u nas."))
        .andExpect(status().is3xxRedirection());
    web.perform(sent(under("use"), adopting).param("how", "Wzór karty w dwóch szkołach."))
        .andExpect(status().is3xxRedirection());
    web.perform(get("/pl" + path))
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("Wzór karty w dwóch szkołach."),
                        not(containsString("Wzór karty u nas.")))));
    web.perform(sent(under("use"), giving).param("how", "Nie nasza."))
        .andExpect(status().isForbidden());
    web.perform(get("/pl" + under("use"))).andExpect(status().is3xxRedirection());
  }
}
