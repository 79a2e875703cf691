package eu.hanza.partnering.web;

import static eu.hanza.partnering.PartneringFixtures.GOOD;
import static eu.hanza.partnering.PartneringFixtures.anOffer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.network.NetworkFixtures;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.network.OrganisationRegister;
import eu.hanza.partnering.DeskResult;
import eu.hanza.partnering.ListingDesk;
import eu.hanza.partnering.ListingDraft;
import eu.hanza.partnering.ListingId;
import eu.hanza.partnering.ListingKind;
import eu.hanza.partnering.ListingOffice;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Those who speak for an organisation read who fits and why, and put aside what does not. */
@HanzaTest
class PartnersPagesTests {

  @Autowired ListingDesk desk;
  @Autowired ListingOffice office;
  @Autowired OrganisationRegister register;
  @Autowired OrganisationDirectory organisations;
  @Autowired Scenery scenery;
  @Autowired MockMvc web;

  private OrganisationId own;
  private OrganisationId other;
  private Actor speaker;
  private ListingId need;
  private String offered;

  @BeforeEach
  void publishBothSides() {
    own = NetworkFixtures.register(register, "Dom kultury");
    other = NetworkFixtures.register(register, "Galeria");
    speaker = scenery.representative(own);
    var field = "pole-" + Scenery.number();
    offered = "Oddamy ramy " + Scenery.number();
    need = published(own, listing(ListingKind.NEED, "Szukamy ram " + Scenery.number(), field));
    published(other, listing(ListingKind.OFFER, offered, field));
  }

  private static ListingDraft listing(ListingKind kind, String title, String field) {
    var some = anOffer(title);
    return new ListingDraft(
        kind,
        some.subject(),
        some.language(),
        some.title(),
        some.summary(),
        some.body(),
        List.of(field),
        some.partnerKinds(),
        some.countries(),
        some.roleSought(),
        some.workLanguages(),
        some.programme(),
        some.call(),
        some.deadline(),
        some.partnersWanted(),
        some.startsOn(),
        some.days(),
        some.anonymous());
  }

  private ListingId published(OrganisationId organisation, ListingDraft draft) {
    var id = ((DeskResult.Kept) desk.draft(Actor.SYSTEM, organisation, draft)).id();
    assertThat(desk.submit(Actor.SYSTEM, id).refusals()).isEmpty();
    assertThat(office.review(Actor.SYSTEM, id, GOOD, "")).isEmpty();
    return id;
  }

  private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
    return web.perform(request.with(scenery.as(speaker)).with(csrf())).andReturn().getResponse();
  }

  private Document page(String path) throws Exception {
    return Jsoup.parse(answer(get(path)).getContentAsString());
  }

  private static List<String> links(Document page) {
    return page.select("p.why a").stream().map(link -> link.attr("href")).distinct().toList();
  }

  private String name() {
    return organisations.get(other).ownName();
  }

  @Test
  @Tag("P-9")
  void linksEveryFactToItsRecord() throws Exception {
    for (var language : List.of("pl", "en", "uk")) {
      var page = page("/" + language + "/my/partners");
      assertThat(page.select(".rows h3").eachText()).contains(name(), offered);
      assertThat(page.select("p.why").eachText())
          .allSatisfy(sentence -> assertThat(sentence).endsWith(".").doesNotContain("{", "\uE000"));
      assertThat(links(page)).contains("/" + language + "/my/offers/" + need);
      for (var link : links(page)) {
        assertThat(answer(get(link)).getStatus()).as(link).isEqualTo(200);
      }
    }
  }

  @Test
  @Tag("P-9")
  void showsWhoFitsBesideAListing() throws Exception {
    var page = page("/pl/my/offers/" + need);
    assertThat(page.select("section[aria-labelledby=fitting] h3").eachText())
        .contains(name(), offered);
    assertThat(page.select("section[aria-labelledby=fitting] p.why").text().replace('\u00a0', ' '))
        .contains("Odpowiada na to, czego szukacie: Szukamy ram");
  }

  @Test
  @Tag("P-7")
  void foldsWhatIsNotWantedAndTakesItBack() throws Exception {
    answer(
        post("/pl/my/partners/aside")
            .param("organisation", own.toString())
            .param("other", other.toString())
            .param("reason", "TOO_FAR"));
    var page = page("/pl/my/partners");
    assertThat(page.select("section .rows h3").eachText()).doesNotContain(name(), offered);
    assertThat(page.select("details.more .rows").text()).contains(name()).contains("za daleko");
    answer(
        post("/pl/my/partners/back")
            .param("organisation", own.toString())
            .param("subject", other.toString()));
    assertThat(page("/pl/my/partners").select("section .rows h3").eachText()).contains(name());
  }

  @Test
  void saysSoToThoseWhoSpeakForNobody() throws Exception {
    speaker = scenery.person();
    assertThat(page("/en/my/partners").select(".empty").text())
        .contains("You do not speak for any organisation.");
  }
}
