package eu.hanza.partnering.web;

import static eu.hanza.partnering.PartneringFixtures.GOOD;
import static eu.hanza.partnering.PartneringFixtures.anAnonymousOffer;
import static eu.hanza.partnering.PartneringFixtures.anOffer;
import static eu.hanza.partnering.PartneringFixtures.anOfferOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.accounts.People;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.network.NetworkFixtures;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.network.OrganisationRegister;
import eu.hanza.partnering.DeskResult;
import eu.hanza.partnering.ListingDesk;
import eu.hanza.partnering.ListingDraft;
import eu.hanza.partnering.ListingOffice;
import eu.hanza.partnering.ListingSummary;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Everybody reads offers and needs; organisations write them and answer each other. */
@HanzaTest
class OffersPagesTests {

  @Autowired ListingDesk desk;
  @Autowired ListingOffice office;
  @Autowired OrganisationRegister register;
  @Autowired OrganisationDirectory organisations;
  @Autowired People people;
  @Autowired Scenery scenery;
  @Autowired MockMvc web;

  private OrganisationId organisation;
  private Actor speaker;

  @BeforeEach
  void prepare() {
    organisation = NetworkFixtures.register(register, "Teatr");
    speaker = scenery.representative(organisation);
  }

  @AfterEach
  void letTheClockRun() {
    scenery.now();
  }

  private ListingSummary published(ListingDraft draft) {
    var id = ((DeskResult.Kept) desk.draft(speaker, organisation, draft)).id();
    assertThat(desk.submit(speaker, id).refusals()).isEmpty();
    assertThat(office.review(Actor.SYSTEM, id, GOOD, "")).isEmpty();
    return desk.get(speaker, id);
  }

  private String name() {
    return organisations.get(organisation).ownName();
  }

  private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
    return web.perform(request).andReturn().getResponse();
  }

  private Document page(String path) throws Exception {
    return Jsoup.parse(answer(get(path)).getContentAsString());
  }

  private MockHttpServletRequestBuilder by(Actor actor, MockHttpServletRequestBuilder request) {
    return request.with(scenery.as(actor)).with(csrf());
  }

  @Test
  void showsAnOfferWithItsOrganisationAndADataBlock() throws Exception {
    var listing = published(anOffer("Gościnny spektakl " + Scenery.number()));
    var page = page("/en" + listing.path());
    assertThat(page.select("h1").attr("lang")).isEqualTo("pl");
    assertThat(page.select("dl.facts").text()).contains(name()).contains("Norway");
    assertThat(page.select("script[type=application/ld+json]").html())
        .contains("\"@type\":\"Offer\"")
        .contains(name());
    assertThat(page("/pl/organisations/" + organisations.get(organisation).slug()).text())
        .contains(listing.listing().title().raw("pl"));
  }

  @Test
  @Tag("P-4")
  void namesAnAnonymousOrganisationNowhere() throws Exception {
    var word = "rekwizytornia" + Scenery.number();
    var listing = published(anAnonymousOffer("Wypożyczalnia " + word));
    var slug = organisations.get(organisation).slug();
    for (var path :
        new String[] {
          listing.path(),
          "/offers",
          "/offers?subject=EXPERIENCE",
          "/search?q=" + word,
          "/search/suggest?q=" + word,
          "/my/interest/" + listing.slug()
        }) {
      var seen = answer(by(scenery.person(), get("/pl" + path))).getContentAsString();
      assertThat(seen)
          .doesNotContain(name())
          .doesNotContain(slug)
          .doesNotContain(organisation.toString());
    }
    assertThat(page("/pl/search?q=" + word).text()).contains(word);
    assertThat(page("/pl/search?q=" + name()).text()).doesNotContain(word);
    assertThat(page("/pl/organisations/" + slug).text()).doesNotContain(word);
  }

  @Test
  @Tag("P-2")
  void keepsTheAddressOfAnExpiredOfferAndTakesNoInterest() throws Exception {
    scenery.time("2022-10-10T09:00");
    var word = "scenografia" + Scenery.number();
    var listing = published(anOfferOf("Oddamy: " + word, 90));
    assertThat(page("/pl/search?q=" + word).select("main a").eachAttr("href"))
        .anyMatch(href -> href.startsWith("/pl/offers/"));
    scenery.time("2023-01-08T09:00");
    var page = page("/pl" + listing.path());
    assertThat(page.select(".page-head .badge").text()).isEqualTo("wygasła");
    assertThat(page.select("a[href*=/my/interest/]")).isEmpty();
    assertThat(page("/pl/offers").text()).doesNotContain(word);
    assertThat(page("/pl/search?q=" + word).select("main a").eachAttr("href"))
        .noneMatch(href -> href.startsWith("/pl/offers/"));
    var other = NetworkFixtures.register(register, "Szkoła");
    var sender = scenery.representative(other);
    var refused = answer(interest(sender, other, listing));
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString()).contains("wygasło");
  }

  private MockHttpServletRequestBuilder interest(
      Actor sender, OrganisationId other, ListingSummary listing) {
    return by(sender, post("/pl/my/interest/" + listing.slug()))
        .param("organisation", other.toString())
        .param("fit", "<b>Gramy</b> razem")
        .param("contribution", "Scenę")
        .param("agreed", "true");
  }

  @Test
  @Tag("P-5")
  void takesInterestAndExchangesAddressesOnItsPage() throws Exception {
    var listing = published(anOffer("Wspólna premiera " + Scenery.number()));
    var other = NetworkFixtures.register(register, "Opera");
    var sender = scenery.representative(other);
    assertThat(page("/pl" + listing.path()).select("a[href*=/my/interest/]")).hasSize(1);
    var sent = answer(interest(sender, other, listing));
    assertThat(sent.getStatus()).isEqualTo(302);
    var path = String.valueOf(sent.getRedirectedUrl());
    var seen = answer(by(speaker, get(path))).getContentAsString();
    assertThat(Jsoup.parse(seen).select("main").text()).contains("<b>Gramy</b> razem");
    assertThat(seen).doesNotContain("<b>Gramy").doesNotContain("mailto:");
    var name = people.find(sender.who()).orElseThrow().name();
    assertThat(answer(by(speaker, get("/pl/my/offers/" + listing.id()))).getContentAsString())
        .contains("Organizacja zgłosiła zainteresowanie")
        .doesNotContain(name + "<")
        .doesNotContain(name + ":");
    assertThat(answer(interest(sender, other, listing)).getStatus()).isEqualTo(422);
    assertThat(answer(interest(speaker, organisation, listing)).getStatus()).isEqualTo(422);
    answer(by(speaker, post(path + "/accept")));
    assertThat(answer(by(sender, get(path))).getContentAsString()).doesNotContain("mailto:");
    answer(by(speaker, post(path + "/accept").param("agreed", "true")));
    assertThat(answer(by(sender, get(path))).getContentAsString()).contains("mailto:");
    assertThat(answer(by(scenery.person(), get(path))).getStatus()).isEqualTo(403);
    assertThat(answer(by(sender, get("/pl/my/offers"))).getContentAsString()).contains("przyjęte");
  }

  @Test
  void letsAnOrganisationWriteHandInAndBeReviewed() throws Exception {
    var word = "Próby " + Scenery.number();
    var empty = answer(by(speaker, post("/pl/my/offers/new")));
    assertThat(empty.getStatus()).isEqualTo(422);
    var made =
        answer(
            by(speaker, post("/pl/my/offers/new"))
                .param("organisation", organisation.toString())
                .param("kind", "NEED")
                .param("subject", "VENUE")
                .param("written", "de")
                .param("title", "<script>alert(1)</script> " + word)
                .param("titleIn[pl]", "Szukamy sali: " + word)
                .param("days", "90"));
    assertThat(made.getStatus()).isEqualTo(302);
    var path = String.valueOf(made.getRedirectedUrl());
    var refused = answer(by(speaker, post(path + "/submit")));
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(Jsoup.parse(refused.getContentAsString()).select(".summary a").eachAttr("href"))
        .containsExactly("#summary", "#body", "#areas", "#workLanguages");
    assertThat(answer(by(speaker, get(path))).getContentAsString()).doesNotContain("<script>alert");
    assertThat(answer(by(scenery.person(), get(path))).getStatus()).isEqualTo(403);
  }

  @Test
  @Tag("P-3")
  void reviewsWithFourCriteria() throws Exception {
    var draft = anOffer("Warsztat lalek " + Scenery.number());
    var id = ((DeskResult.Kept) desk.draft(speaker, organisation, draft)).id();
    desk.submit(speaker, id);
    var administrator = scenery.administrator();
    var path = "/pl/office/offers/" + id;
    assertThat(answer(by(administrator, get("/pl/office/offers"))).getContentAsString())
        .contains(id.toString());
    assertThat(answer(by(administrator, get(path))).getContentAsString()).contains(name());
    assertThat(answer(by(administrator, post(path)).param("advantage", "6")).getStatus())
        .isEqualTo(422);
    var done =
        answer(
            by(administrator, post(path))
                .param("advantage", "3")
                .param("clarity", "3")
                .param("cooperation", "3")
                .param("form", "3"));
    assertThat(done.getStatus()).isEqualTo(302);
    assertThat(desk.get(speaker, id).isOpen()).isTrue();
    assertThat(answer(by(speaker, get(path))).getStatus()).isEqualTo(403);
  }

  @Test
  void saysThatALinkInALetterIsUnknown() throws Exception {
    web.perform(get("/pl/offers/outcome").param("token", "x")).andExpect(status().isNotFound());
  }

  @Test
  void takesNothingFromAnAddressThatIsNoValue() throws Exception {
    for (var query :
        new String[] {
          "kind=X&subject='&area=%00&country=pl&lang=%3Cscript%3E&page=-1",
          "page=999999",
          "area=nie-ma-takiej"
        }) {
      assertThat(answer(get("/pl/offers?" + query)).getStatus()).isIn(200, 400);
    }
    web.perform(get("/pl/offers/NIE")).andExpect(status().isNotFound());
  }

  @Test
  void sendsVisitorsToTheSignIn() throws Exception {
    var listing = published(anOffer("Scena letnia " + Scenery.number()));
    assertThat(answer(get("/pl/my/interest/" + listing.slug())).getStatus()).isEqualTo(302);
    assertThat(answer(get("/pl/my/offers")).getStatus()).isEqualTo(302);
    assertThat(answer(get("/pl/office/offers")).getStatus()).isEqualTo(302);
  }
}
