package eu.hanza.network.locations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.events.EventFixtures;
import eu.hanza.kernel.ForbiddenException;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Refusal;
import eu.hanza.network.Duplicates;
import eu.hanza.network.NetworkFixtures;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.network.OrganisationRegister;
import eu.hanza.network.locations.LocationDesk.Shown;
import eu.hanza.network.locations.LocationDesk.Told;
import eu.hanza.network.locations.LocationDesk.Words;
import eu.hanza.network.locations.Studio.Piece;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Locations, partners and countries are three things; so are a business and its networks. */
@HanzaTest
class LocationPagesTests {

  @Autowired LocationDesk desk;
  @Autowired LocationBook book;
  @Autowired OrganisationRegister register;
  @Autowired OrganisationDirectory organisations;
  @Autowired Duplicates duplicates;
  @Autowired EventFixtures fixtures;
  @Autowired Scenery scenery;
  @Autowired MockMvc web;

  private ProgrammeId programme;
  private Actor coordinator;
  private String number;
  private final List<LocationId> places = new ArrayList<>();
  private final List<LocalNetworkId> networks = new ArrayList<>();

  @BeforeEach
  void begin() {
    programme = fixtures.programme();
    coordinator = scenery.coordinator(programme);
    number = "q" + Scenery.number();
    for (var country : List.of("PL", "PL", "LT", "DE")) {
      var words = words("Miejsce " + number + " " + places.size());
      assertThat(desk.keep(coordinator, null, country, words)).isEmpty();
      places.add(
          book.locations().stream()
              .filter(one -> one.name().equals(words.name()))
              .findFirst()
              .orElseThrow()
              .id());
      var network = words("Sieć " + number + " " + networks.size());
      assertThat(desk.keep(coordinator, (LocalNetworkId) null, places.getLast(), network))
          .isEmpty();
      networks.add(
          book.networks().stream()
              .filter(one -> one.name().equals(network.name()))
              .findFirst()
              .orElseThrow()
              .id());
    }
  }

  private static Words words(String name) {
    return new Words(LocalizedText.pl(name), LocalizedText.EMPTY);
  }

  private OrganisationId organisation(String country) {
    return NetworkFixtures.register(register, "Partner", country);
  }

  private Document page(String path) throws Exception {
    return Jsoup.parse(
        web.perform(get(path))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString());
  }

  private LocationBook.CooperationRow cooperation(List<OrganisationId> partners) {
    var name = "Klaster " + number;
    var told = new Told(words(name), "", places, partners);
    assertThat(desk.keep(coordinator, null, programme, told)).isEmpty();
    return book.cooperation(name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
  }

  @Test
  @Tag("S4.24")
  void findsALocationByTheNameOfItsNetwork() throws Exception {
    var found = page("/pl/search?q=Sieć " + number + " 2").select(".hits h3 a");
    assertThat(found.eachText()).first().asString().isEqualTo("Miejsce " + number + " 2");
  }

  @Test
  @Tag("S4.24")
  void showsFourLocationsSixPartnersAndFourCountriesApart() throws Exception {
    var partners = List.of("PL", "PL", "LT", "DE", "DE", "SE").stream().map(this::organisation);
    var row = cooperation(partners.toList());
    var numbers = page("/pl/cooperations/" + row.slug()).select("dl.numbers > div");
    assertThat(numbers.eachText())
        .satisfiesExactly(
            one -> assertThat(one).startsWith("Lokalizacje 4 "),
            one -> assertThat(one).startsWith("Organizacje partnerskie 6 "),
            one -> assertThat(one).startsWith("Kraje 4 "));
    assertThat(row.countries()).containsExactly("DE", "LT", "PL", "SE");
    assertThat(page("/pl/cooperations/" + row.slug()).select(".tiles > li").eachText())
        .hasSize(4)
        .allMatch(one -> one.contains("1 lokalna sieć"));
  }

  @Test
  @Tag("S4.24")
  void countsAPartnerOnceThatTheRegisterHadTwice() {
    var one = organisation("PL");
    var twin = organisation("PL");
    var row = cooperation(List.of(one, twin, organisation("LT")));
    assertThat(row.partners()).hasSize(3);
    duplicates.merge(Actor.SYSTEM, twin, one);
    assertThat(book.cooperation(row.slug()).partners()).hasSize(2);
    assertThat(book.cooperation(row.slug()).locations()).hasSize(4);
  }

  @Test
  @Tag("S4.24")
  void letsABusinessWorkInOneLocationAndJoinSeveralNetworks() throws Exception {
    var studio = organisation("LT");
    var speaker = scenery.representative(studio);
    var works = List.of(new Piece("Lampa " + number, 2019, "https://przyklad.test/lampa"));
    var text = LocalizedText.pl("Szkło.");
    assertThat(desk.show(speaker, studio, new Shown(null, text, List.of(), works)))
        .extracting(Refusal::key)
        .containsExactly("network.locations.against.location");
    var shown =
        new Shown(places.getFirst(), text, List.of(networks.get(0), networks.get(2)), works);
    assertThat(desk.show(speaker, studio, shown)).isEmpty();
    var path = organisations.get(studio).path();
    assertThat(page("/pl" + path).select("main").text())
        .contains("Lokalizacja: Miejsce " + number + " 0", "Lampa " + number);
    for (var network : shown.networks()) {
      assertThat(page("/pl/studios?network=" + network).select("h3 a").eachAttr("href"))
          .containsExactly("/pl" + path);
    }
    assertThat(page("/pl/studios?location=" + places.get(0)).select("h3 a")).hasSize(1);
    assertThat(page("/pl/studios?location=" + places.get(2)).select("h3 a")).isEmpty();
    var moved = new Shown(places.get(2), text, List.of(networks.get(0)), List.of());
    assertThat(desk.show(speaker, studio, moved)).isEmpty();
    assertThat(page("/pl/studios?location=" + places.get(0)).select("h3 a")).isEmpty();
    assertThat(page("/pl/studios?location=" + places.get(2)).select("h3 a")).hasSize(1);
    desk.hide(speaker, studio);
    assertThat(page("/pl/studios?location=" + places.get(2)).select("h3 a")).isEmpty();
  }

  @Test
  void isKeptByThoseWhoMay() throws Exception {
    var stranger = scenery.person();
    var studio = organisation("PL");
    var shown = new Shown(places.getFirst(), LocalizedText.EMPTY, List.of(), List.of());
    assertThatThrownBy(() -> desk.show(stranger, studio, shown))
        .isInstanceOf(ForbiddenException.class);
    assertThatThrownBy(() -> desk.keep(stranger, null, "PL", words("X")))
        .isInstanceOf(ForbiddenException.class);
    var other = scenery.coordinator(fixtures.programme());
    var told = new Told(words("Obca"), "", List.of(), List.of());
    assertThatThrownBy(() -> desk.keep(other, null, programme, told))
        .isInstanceOf(ForbiddenException.class);
    web.perform(get("/pl/office/locations").with(scenery.as(stranger)))
        .andExpect(status().isForbidden());
    web.perform(get("/pl/office/locations").with(scenery.as(coordinator)))
        .andExpect(status().isOk());
    web.perform(get("/pl/my/studios/" + studio).with(scenery.as(stranger)))
        .andExpect(status().isForbidden());
  }

  @Test
  void isFilledInAtTheOffice() throws Exception {
    var partner = organisations.get(organisation("SE"));
    var path = "/pl/office/locations/cooperation/new";
    web.perform(get(path).with(scenery.as(coordinator))).andExpect(status().isOk());
    web.perform(
            post(path)
                .with(scenery.as(coordinator))
                .with(csrf())
                .param("programme", programme.toString())
                .param("name[pl]", "Wspólnie " + number)
                .param("locations", places.getFirst().toString())
                .param("partners", partner.slug() + "\nnikt taki " + number))
        .andExpect(status().is(422));
    web.perform(
            post(path)
                .with(scenery.as(coordinator))
                .with(csrf())
                .param("programme", programme.toString())
                .param("name[pl]", "Wspólnie " + number)
                .param("locations", places.getFirst().toString())
                .param("partners", partner.slug()))
        .andExpect(status().is3xxRedirection());
    var row = book.cooperation("wspolnie-" + number);
    assertThat(row.partners()).singleElement().extracting("id").isEqualTo(partner.id());
    web.perform(get("/pl/office/locations/cooperation/" + row.id()).with(scenery.as(coordinator)))
        .andExpect(status().isOk());
    web.perform(
            post("/pl/office/locations/location/" + places.getFirst())
                .with(scenery.as(coordinator))
                .with(csrf())
                .param("country", "")
                .param("name[pl]", ""))
        .andExpect(status().is(422));
  }
}
