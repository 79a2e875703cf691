package eu.hanza.partnering.partnerships;

import static org.assertj.core.api.Assertions.assertThat;
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
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.network.LegalClass;
import eu.hanza.network.NetworkFixtures;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.network.OrganisationRegister;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@HanzaTest
class PartnershipPagesTests {

  @Autowired MockMvc web;
  @Autowired Scenery scenery;
  @Autowired EventFixtures fixtures;
  @Autowired OrganisationRegister register;
  @Autowired OrganisationDirectory organisations;
  @Autowired PartnershipOffice office;
  @Autowired PartnershipDirectory directory;

  private ProgrammeId programme;
  private Actor coordinator;

  @BeforeEach
  void begin() {
    programme = fixtures.programme();
    coordinator = scenery.coordinator(programme);
  }

  private OrganisationId organisation(String name, LegalClass legal) {
    var id = NetworkFixtures.register(register, name);
    register.addLegalClass(Actor.SYSTEM, id, legal, LocalDate.of(2000, 1, 1));
    return id;
  }

  private ResultActions send(Actor actor, String path, Map<String, String> values)
      throws Exception {
    var request = post("/pl/office/partnerships" + path).with(scenery.as(actor)).with(csrf());
    values.forEach(request::param);
    return web.perform(request);
  }

  private PartnershipId begun(String title) throws Exception {
    var answer =
        send(coordinator, "/" + programme + "/new", Map.of("kind", "TEAM", "title", title))
            .andExpect(status().is3xxRedirection())
            .andReturn();
    var address = String.valueOf(answer.getResponse().getRedirectedUrl());
    return PartnershipId.of(address.substring(address.lastIndexOf('/') + 1));
  }

  private void joins(PartnershipId id, OrganisationId organisation) throws Exception {
    var name = organisations.get(organisation).ownName();
    send(coordinator, "/" + id + "/join", Map.of("organisation", name, "role", "PARTNER"))
        .andExpect(status().is3xxRedirection());
  }

  @Test
  @Tag("P-6")
  @Tag("S2.12")
  void isMadeOfFiveTypesAndShownOnceItIsAgreed() throws Exception {
    var title = "Partnerstwo Agendy " + Scenery.number();
    var id = begun(title);
    joins(id, organisation("Miasto", LegalClass.MUNICIPALITY));
    send(coordinator, "/" + id + "/state", Map.of("state", "AGREED", "formedOn", "2022-05-10"))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("dwóch członków")));
    joins(id, organisation("Państwo Członkowskie", LegalClass.STATE_BODY));
    joins(id, organisation("Komisja", LegalClass.INTERNATIONAL));
    joins(id, organisation("Stowarzyszenie", LegalClass.NGO));
    joins(id, organisation("Firma", LegalClass.ENTERPRISE));

    var path = office.get(coordinator, id).path();
    web.perform(get("/pl" + path)).andExpect(status().isNotFound());
    web.perform(get("/pl/partnerships")).andExpect(content().string(not(containsString(title))));
    send(coordinator, "/" + id + "/state", Map.of("state", "AGREED", "formedOn", "2022-05-10"))
        .andExpect(status().is3xxRedirection());
    web.perform(get("/uk" + path))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Państwo Członkowskie")));
    web.perform(get("/pl/partnerships?kind=TEAM"))
        .andExpect(content().string(containsString(title)));
    var partnership = office.get(coordinator, id);
    assertThat(directory.sides(partnership))
        .containsOnlyKeys(
            LegalClass.MUNICIPALITY,
            LegalClass.STATE_BODY,
            LegalClass.INTERNATIONAL,
            LegalClass.NGO,
            LegalClass.ENTERPRISE)
        .allSatisfy((legal, count) -> assertThat(count).isEqualTo(1));
    var enterprise = partnership.members().getLast().organisation();
    register.addLegalClass(Actor.SYSTEM, enterprise, LegalClass.NGO, LocalDate.of(2023, 1, 1));
    assertThat(directory.sides(partnership))
        .as("what it became later does not change what it was")
        .containsEntry(LegalClass.ENTERPRISE, 1L);
  }

  @Test
  @Tag("S4.18")
  void fallsBelowTheTargetWhenALetterIsTakenAway() throws Exception {
    var id = begun("Partnerstwo organizacji " + Scenery.number());
    joins(id, organisation("Fundacja Jeden", LegalClass.NGO));
    joins(id, organisation("Fundacja Dwa", LegalClass.NGO));
    send(
            coordinator,
            "/" + id + "/document",
            Map.of("kind", "LETTER", "title", "List", "signedOn", "2022-05-09"))
        .andExpect(status().is3xxRedirection());
    send(coordinator, "/" + id + "/state", Map.of("state", "ACTIVE", "formedOn", "2022-05-10"))
        .andExpect(status().is3xxRedirection());
    send(
            coordinator,
            "/" + programme + "/rule",
            Map.of(
                "title", "Partnerstwa projektowe",
                "sides", "NGOS_ONLY",
                "grade", "LETTER",
                "target", "1",
                "validFrom", "2021-12-01",
                "validUntil", "2024-03-31"))
        .andExpect(status().is3xxRedirection());
    var page = get("/pl/office/partnerships").with(scenery.as(coordinator));
    web.perform(page).andExpect(content().string(containsString("1 z 1: cel osiągnięty")));
    send(coordinator, "/" + id + "/withdraw", Map.of("position", "0", "title", "List"));
    web.perform(page)
        .andExpect(content().string(containsString("0 z 1: poniżej celu")))
        .andExpect(content().string(containsString("bez wymaganego dowodu")));
  }

  @Test
  void refusesStrangersAndOddInput() throws Exception {
    var id = begun("Partnerstwo zamknięte " + Scenery.number());
    var stranger = scenery.coordinator(fixtures.programme());
    for (var actor : new Actor[] {stranger, scenery.person()}) {
      web.perform(get("/pl/office/partnerships/" + id).with(scenery.as(actor)))
          .andExpect(status().isForbidden());
      send(actor, "/" + id + "/tell", Map.of("kind", "TEAM", "title", "Przejęte"))
          .andExpect(status().isForbidden());
      send(actor, "/" + programme + "/new", Map.of("kind", "TEAM", "title", "Obce"))
          .andExpect(status().isForbidden());
    }
    send(coordinator, "/" + id + "/join", Map.of("organisation", "Nie ma takiej", "role", "LEAD"))
        .andExpect(status().isUnprocessableContent());
    send(
            coordinator,
            "/" + id + "/document",
            Map.of(
                "kind", "LETTER",
                "title", "<script>alert(1)</script>",
                "address", "javascript:alert(1)",
                "signedOn", "2022-05-09"))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(not(containsString("<script>alert"))));
    send(coordinator, "/" + id + "/state", Map.of("state", "ENDED", "formedOn", "2022-05-09"))
        .andExpect(status().isUnprocessableContent());
    web.perform(get("/pl/partnerships/nie-ma")).andExpect(status().isNotFound());
    web.perform(get("/pl/partnerships?kind=XYZ&page=9999")).andExpect(status().isOk());
  }
}
