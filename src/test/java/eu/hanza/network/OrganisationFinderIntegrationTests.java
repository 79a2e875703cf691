package eu.hanza.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.hanza.HanzaTest;
import eu.hanza.network.OrganisationFinder.Found;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Whoever types a name means one organisation, or is asked which. */
@HanzaTest
class OrganisationFinderIntegrationTests {

  @Autowired OrganisationFinder finder;
  @Autowired OrganisationDirectory directory;
  @Autowired OrganisationRegister register;
  @Autowired MockMvc web;

  @Test
  void takesANameAnAddressOrItsEnd() {
    var id = NetworkFixtures.register(register, "Związek Żuław");
    var one = directory.find(id).orElseThrow();

    assertThat(finder.find(one.ownName())).isEqualTo(new Found.One(id));
    assertThat(finder.find(one.ownName().toUpperCase(java.util.Locale.ROOT)))
        .isEqualTo(new Found.One(id));
    assertThat(finder.find(one.slug())).isEqualTo(new Found.One(id));
    assertThat(finder.find("https://hanza.test/pl/organisations/" + one.slug()))
        .isEqualTo(new Found.One(id));
    assertThat(finder.written(one)).isEqualTo(one.ownName());
  }

  @Test
  void asksWhichWhereSeveralAreCalledSo() {
    var name = "Koło Gospodyń " + NetworkFixtures.code(990_001);
    var one = register(name);
    var other = register(name);

    assertThat(finder.find(name))
        .isInstanceOfSatisfying(
            Found.Refused.class,
            refused ->
                assertThat(refused.why().values().get("names").toString())
                    .contains(one.slug(), other.slug()));
    assertThat(finder.written(one)).isEqualTo(one.slug());
    assertThat(finder.find("nikt " + NetworkFixtures.code(990_002)))
        .isInstanceOfSatisfying(
            Found.Refused.class,
            refused -> assertThat(refused.why().key()).isEqualTo("network.office.finder.unknown"));
  }

  private OrganisationSummary register(String name) {
    var done =
        register.register(eu.hanza.accounts.Actor.SYSTEM, OrganisationDraft.named(name, "pl"));
    return directory.find(((OrganisationRegister.Result.Done) done).id()).orElseThrow();
  }

  @Test
  void proposesWhileSomebodyTypes() throws Exception {
    var id = NetworkFixtures.register(register, "Fundacja Wisły");
    var name = directory.find(id).orElseThrow().ownName();
    web.perform(get("/pl/organisations/suggest").param("q", name))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$[0].name").value(name));
    web.perform(get("/pl/organisations/suggest").param("q", " ")).andExpect(content().json("[]"));
  }
}
