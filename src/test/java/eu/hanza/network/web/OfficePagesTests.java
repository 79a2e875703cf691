package eu.hanza.network.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
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
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.network.CountryGroups;
import eu.hanza.network.LegalClass;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.network.OrganisationDraft;
import eu.hanza.network.OrganisationQuery;
import eu.hanza.network.OrganisationRegister;
import eu.hanza.network.OrganisationRegister.Result;
import eu.hanza.network.Suspensions;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

@HanzaTest
class OfficePagesTests {

  @Autowired MockMvc web;
  @Autowired Scenery scenery;
  @Autowired OrganisationRegister register;
  @Autowired OrganisationDirectory directory;
  @Autowired CountryGroups groups;
  @Autowired Suspensions suspensions;

  private final String code = "o" + Scenery.number() + "ffice";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/office/organisations",
        "/office/organisations/new",
        "/office/organisations/duplicates",
        "/office/organisations/import",
        "/office/groups",
        "/office/groups/kaukaz",
        "/office/suspensions"
      })
  void isForKeepersOfTheRegister(String path) throws Exception {
    var coordinator = scenery.coordinator(ProgrammeId.next());
    for (var language : new String[] {"/pl", "/en", "/uk"}) {
      web.perform(get(language + path).with(scenery.as(coordinator))).andExpect(status().isOk());
    }
    web.perform(get("/pl" + path).with(scenery.as(scenery.person())))
        .andExpect(status().isForbidden());
    web.perform(get("/pl" + path)).andExpect(status().is3xxRedirection());
  }

  @Test
  void entersCorrectsAndTurnsAnOrganisation() throws Exception {
    var coordinator = scenery.coordinator(ProgrammeId.next());
    web.perform(
            post("/pl/office/organisations")
                .with(scenery.as(coordinator))
                .with(csrf())
                .param("name", "Gmina " + code)
                .param("language", "pl")
                .param("kinds", "MUNICIPALITY")
                .param("legal_class", "MUNICIPALITY")
                .param("country", "PL")
                .param("place", "Lublin")
                .param("aliases", "Druga nazwa\r\nTrzecia")
                .param("areas", "kultura"))
        .andExpect(status().is3xxRedirection());
    var id = only();
    assertThat(register.draft(id).aliases()).hasSize(2);
    var path = "/pl/office/organisations/" + id;
    web.perform(
            post(path + "/class")
                .with(scenery.as(coordinator))
                .with(csrf())
                .param("legal", "COUNTY")
                .param("from", "2020-01-01"))
        .andExpect(redirectedUrl(path));
    assertThat(directory.legalClassOn(id, LocalDate.of(2019, 12, 31)))
        .hasValue(LegalClass.MUNICIPALITY);
    web.perform(
            post(path)
                .with(scenery.as(coordinator))
                .with(csrf())
                .param("name", "Gmina " + code)
                .param("language", "pl")
                .param("kinds", "MUNICIPALITY", "EGTC")
                .param("legal_class", "COUNTY")
                .param("country", "PL")
                .param("place", "Chełm"))
        .andExpect(redirectedUrl(path));
    assertThat(register.draft(id).legalForms()).hasSize(2);
    assertThat(directory.get(id).seat()).extracting("place").isEqualTo("Chełm");
    web.perform(get(path).with(scenery.as(coordinator)))
        .andExpect(content().string(containsString("zmieniono wpis")));
  }

  @Test
  void keepsWhatWasTypedAndLeadsToTheError() throws Exception {
    web.perform(
            post("/pl/office/organisations")
                .with(scenery.as(scenery.administrator()))
                .with(csrf())
                .param("name", "Fundacja " + code)
                .param("language", "pl")
                .param("nip", "5250008696")
                .param("website", "nie-adres"))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("href=\"#nip\"")))
        .andExpect(content().string(containsString("value=\"5250008696\"")))
        .andExpect(content().string(containsString("Podaj cały adres")));
    assertThat(directory.search(OrganisationQuery.words(code), 50).items())
        .noneMatch(one -> one.ownName().contains(code));
  }

  @Test
  void mergesAndUndoes() throws Exception {
    var one = register("Stowarzyszenie Wspólny Most " + code);
    var other = register("Wspólny Most " + code);
    var keeper = scenery.coordinator(ProgrammeId.next());
    web.perform(get("/pl/office/organisations/duplicates").with(scenery.as(keeper)))
        .andExpect(content().string(containsString("Wspólny Most " + code)));
    web.perform(
            post("/pl/office/organisations/duplicates/merge")
                .with(scenery.as(keeper))
                .with(csrf())
                .param("kept", one.toString())
                .param("absorbed", other.toString()))
        .andExpect(status().is3xxRedirection());
    assertThat(directory.current(other)).isEqualTo(one);
    web.perform(
            post("/pl/office/organisations/duplicates/undo")
                .with(scenery.as(keeper))
                .with(csrf())
                .param("absorbed", other.toString()))
        .andExpect(status().is3xxRedirection());
    assertThat(directory.current(other)).isEqualTo(other);
  }

  @Test
  void importsAfterALook() throws Exception {
    var keeper = scenery.coordinator(ProgrammeId.next());
    var table = "name,country\nMiasto " + code + ",PL\n";
    var look = upload(keeper, table);
    web.perform(get(look).with(scenery.as(keeper)))
        .andExpect(content().string(containsString("Miasto " + code)))
        .andExpect(content().string(containsString("nowe: 1")));
    web.perform(post(look).with(scenery.as(keeper)).with(csrf()))
        .andExpect(redirectedUrl("/pl/office/organisations"));
    assertThat(directory.search(OrganisationQuery.words(code), 5).total()).isEqualTo(1);
  }

  @Test
  void saysWhyATableCannotBeRead() throws Exception {
    web.perform(
            multipart("/pl/office/organisations/import")
                .file(new MockMultipartFile("file", "x.xls", null, new byte[] {1, 2}))
                .with(scenery.as(scenery.administrator()))
                .with(csrf()))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("XLS to dawny format")));
  }

  private String upload(Actor keeper, String table) throws Exception {
    var file = new MockMultipartFile("file", "x.csv", null, table.getBytes(StandardCharsets.UTF_8));
    return Objects.requireNonNull(
        web.perform(
                multipart("/pl/office/organisations/import")
                    .file(file)
                    .with(scenery.as(keeper))
                    .with(csrf()))
            .andExpect(status().is3xxRedirection())
            .andReturn()
            .getResponse()
            .getRedirectedUrl());
  }

  @Test
  void choosesTheMembersOfAGroup() throws Exception {
    var keeper = scenery.coordinator(ProgrammeId.next());
    var address =
        Objects.requireNonNull(
            web.perform(
                    post("/pl/office/groups")
                        .with(scenery.as(keeper))
                        .with(csrf())
                        .param("pl", "Grupa " + code))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    web.perform(
            post(address)
                .with(scenery.as(keeper))
                .with(csrf())
                .param("pl", "Grupa " + code)
                .param("owner", "program pokazowy")
                .param("country", "JP", "KR", "")
                .param("from", "2013-01-01", "", "")
                .param("to", "", "", "")
                .param("rest", "", "2020-01-01", ""))
        .andExpect(redirectedUrl(address));
    var slug = address.substring(address.lastIndexOf('/') + 1);
    var standing = groups.on(slug, LocalDate.of(2021, 1, 1));
    assertThat(standing.active()).containsExactly("JP");
    assertThat(standing.suspended()).containsExactly("KR");
    web.perform(
            post(address)
                .with(scenery.as(keeper))
                .with(csrf())
                .param("pl", "Grupa " + code)
                .param("country", "JP")
                .param("from", "2013-01-01"))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("właścicielem definicji")));
  }

  @Test
  void showsWhatASuspensionTouchesBeforeItIsMade() throws Exception {
    var programme = ProgrammeId.next();
    var keeper = scenery.coordinator(programme);
    var typed =
        post("/pl/office/suspensions")
            .with(scenery.as(keeper))
            .with(csrf())
            .param("country", "RU")
            .param("programme", programme.toString())
            .param("from", "2022-03-04")
            .param("reason", "decyzja " + code);
    web.perform(typed)
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Zanim potwierdzisz")));
    assertThat(suspensions.isSuspended(programme, "RU", LocalDate.of(2022, 3, 4))).isFalse();
    web.perform(typed.param("confirmed", "true")).andExpect(status().is3xxRedirection());
    assertThat(suspensions.isSuspended(programme, "RU", LocalDate.of(2022, 3, 4))).isTrue();
    web.perform(get("/pl/office/suspensions").with(scenery.as(keeper)))
        .andExpect(content().string(containsString("decyzja " + code)))
        .andExpect(content().string(containsString("zawieszona")));
  }

  @Test
  void letsPeopleOfAnOrganisationDescribeIt() throws Exception {
    var id = register("Fundacja " + code);
    var person = scenery.representative(id);
    web.perform(get("/uk/my/organisations").with(scenery.as(person)))
        .andExpect(content().string(containsString("Fundacja " + code)));
    web.perform(
            post("/pl/my/organisations/" + id)
                .with(scenery.as(person))
                .with(csrf())
                .param("description_pl", "Uczymy pływać.")
                .param("areas", "sport")
                .param("name", "Inna nazwa"))
        .andExpect(redirectedUrl("/pl" + directory.get(id).path()));
    assertThat(register.draft(id).ownName()).isEqualTo("Fundacja " + code);
    assertThat(register.draft(id).description().raw("pl")).isEqualTo("Uczymy pływać.");
    web.perform(post("/pl/my/organisations/" + id).with(scenery.as(scenery.person())).with(csrf()))
        .andExpect(status().isForbidden());
  }

  private OrganisationId only() {
    return directory.search(OrganisationQuery.words(code), 5).items().getFirst().id();
  }

  private OrganisationId register(String name) {
    var result = register.register(Actor.SYSTEM, OrganisationDraft.named(name, "pl"));
    return ((Result.Done) result).id();
  }
}
