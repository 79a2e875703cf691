package eu.hanza.partnering.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.events.EventFixtures;
import eu.hanza.kernel.ForbiddenException;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.ProjectId;
import eu.hanza.network.NetworkFixtures;
import eu.hanza.network.OrganisationRegister;
import eu.hanza.partnering.InterestResult;
import eu.hanza.partnering.Interests;
import eu.hanza.partnering.ListingDesk;
import eu.hanza.partnering.ListingId;
import eu.hanza.partnering.ListingKind;
import eu.hanza.partnering.ListingOffice;
import eu.hanza.partnering.ListingState;
import eu.hanza.partnering.ListingSubject;
import eu.hanza.partnering.PartneringFixtures;
import eu.hanza.programmes.Area;
import eu.hanza.programmes.AreaId;
import eu.hanza.programmes.ProgrammeOffice;
import eu.hanza.projects.Partner;
import eu.hanza.projects.PartnerRole;
import eu.hanza.projects.ProjectDirectory;
import eu.hanza.projects.ProjectFocus;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** An idea looks for partners and becomes a project, and nobody types it twice. */
@HanzaTest
class IdeaPagesTests {

  @Autowired IdeaDesk desk;
  @Autowired IdeaOffice office;
  @Autowired IdeaTasks tasks;
  @Autowired ListingDesk listings;
  @Autowired ListingOffice listingOffice;
  @Autowired Interests interests;
  @Autowired ProjectDirectory projects;
  @Autowired ProgrammeOffice programmes;
  @Autowired OrganisationRegister register;
  @Autowired EventFixtures fixtures;
  @Autowired Scenery scenery;
  @Autowired MockMvc web;

  private ProgrammeId programme;
  private OrganisationId lublin;
  private Actor owner;
  private Actor coordinator;

  @BeforeEach
  void prepare() {
    programme = fixtures.programme();
    var name = LocalizedText.pl("wspólne pomysły");
    programmes.keep(
        Actor.SYSTEM, programme, new Area(AreaId.next(), name, LocalizedText.EMPTY, null, null));
    lublin = NetworkFixtures.register(register, "Pomysłowe Miasto");
    owner = scenery.representative(lublin);
    coordinator = scenery.coordinator(programme);
    scenery.time("2019-09-24T10:00");
  }

  @AfterEach
  void letTheClockRun() {
    scenery.now();
  }

  private Document page(Actor actor, String path) throws Exception {
    var page =
        web.perform(get("/pl" + path).with(scenery.as(actor)))
            .andExpect(status().isOk())
            .andReturn();
    return Jsoup.parse(page.getResponse().getContentAsString(StandardCharsets.UTF_8));
  }

  private String sent(Actor actor, AbstractMockHttpServletRequestBuilder<?> request)
      throws Exception {
    var answer = web.perform(request.with(scenery.as(actor)).with(csrf())).andReturn();
    return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
  }

  private IdeaDraft anIdea(String title) {
    return new IdeaDraft(
        "pl",
        title,
        "Krótko.",
        "Dłużej.",
        List.of("wspolne-pomysly"),
        List.of("GE", "UA"),
        List.of("pl", "en"),
        programme);
  }

  private IdeaId entered(boolean searching) {
    var title = "Pomysł " + Scenery.number();
    return ((IdeaResult.Kept) desk.enter(owner, lublin, anIdea(title), searching)).id();
  }

  private OrganisationId joins(ListingId listing, String name) {
    var partner = NetworkFixtures.register(register, name);
    var slug = listings.get(owner, listing).slug();
    var interest =
        interests.send(
            scenery.representative(partner), slug, partner, PartneringFixtures.anInterest(), true);
    assertThat(interests.accept(owner, ((InterestResult.Sent) interest).id(), true)).isEmpty();
    return partner;
  }

  private static ProjectId project(String address) {
    return ProjectId.of(address.substring(address.lastIndexOf('/') + 1));
  }

  @Test
  @Tag("S0.11")
  void goesFromTheFirstWordsToAProjectWithoutBeingTypedAgain() throws Exception {
    var title = "Wspólna szkoła przewodników " + Scenery.number();
    var idea =
        sent(
            owner,
            post("/pl/my/ideas/new")
                .param("organisation", lublin.toString())
                .param("written", "pl")
                .param("title", title)
                .param("summary", "Przewodnicy uczą się w dwóch krajach.")
                .param("body", "Dwa tygodnie tu, dwa tygodnie tam.")
                .param("areas", "wspolne-pomysly")
                .param("countries", "UA", "GE")
                .param("workLanguages", "pl", "en")
                .param("programme", programme.toString())
                .param("searching", "true"));
    var id = IdeaId.of(idea.substring(idea.lastIndexOf('/') + 1));
    var listing = Objects.requireNonNull(desk.get(owner, id).listing());
    var search = listings.get(owner, listing);
    assertThat(search.state()).isEqualTo(ListingState.SUBMITTED);
    assertThat(search.listing().kind()).isEqualTo(ListingKind.NEED);
    assertThat(search.listing().subject()).isEqualTo(ListingSubject.PARTNER);
    assertThat(search.listing().title().raw("pl")).isEqualTo(title);
    assertThat(listingOffice.review(coordinator, listing, PartneringFixtures.GOOD, "")).isEmpty();
    var first = joins(listing, "Partner ze wschodu");
    var second = joins(listing, "Partner z gór");
    var project =
        project(
            sent(
                coordinator,
                post("/pl/office/ideas/" + id + "/project")
                    .param("programme", programme.toString())));
    var opened = projects.get(project);
    assertThat(opened.published()).isFalse();
    assertThat(opened.project().officialTitle()).isEqualTo(title);
    assertThat(opened.project().focus())
        .isEqualTo(
            new ProjectFocus(List.of("wspolne-pomysly"), opened.project().focus().countries()));
    assertThat(opened.project().focus().countries()).containsExactlyInAnyOrder("UA", "GE");
    assertThat(opened.project().description().raw("pl"))
        .isEqualTo("Dwa tygodnie tu, dwa tygodnie tam.");
    assertThat(opened.partners())
        .extracting(Partner::organisation, Partner::role)
        .containsExactly(
            tuple(lublin, PartnerRole.LEAD),
            tuple(first, PartnerRole.PARTNER),
            tuple(second, PartnerRole.PARTNER));
    var story = page(coordinator, "/office/projects/" + project).select("section.idea");
    assertThat(story.text()).contains("Wyrósł z pomysłu zgłoszonego 24 września 2019");
    assertThat(story.select("time")).hasSize(4);
    assertThat(story.text())
        .containsSubsequence(
            "Otwarto projekt",
            "Dołącza: Partner z gór",
            "Dołącza: Partner ze wschodu",
            "Zgłoszono pomysł i otwarto poszukiwanie partnerów");
    assertThat(page(coordinator, "/office/ideas").select("table tbody").text())
        .contains("1 pomysł, 1 projekt");
    assertThat(listings.get(owner, listing).state()).isEqualTo(ListingState.WITHDRAWN);
    assertThat(page(owner, "/my/ideas/" + id).select(".badge").text()).isEqualTo("jest projektem");
  }

  @Test
  @Tag("S0.11")
  void restsUntilADayAndComesBack() throws Exception {
    var id = entered(true);
    assertThat(desk.rest(owner, id, LocalDate.of(2019, 9, 24), "Brak ludzi.")).isNotEmpty();
    assertThat(desk.rest(owner, id, LocalDate.of(2020, 3, 1), "Brak ludzi.")).isEmpty();
    assertThat(page(owner, "/my/ideas/" + id).text())
        .contains("odłożony do 1 marca 2020", "Brak ludzi.");
    assertThat(tasks.waitingFor(owner.who(), Language.PL)).isEmpty();
    scenery.time("2020-03-01T08:00");
    assertThat(tasks.waitingFor(owner.who(), Language.PL)).hasSize(1);
    assertThat(desk.get(owner, id).returned()).isTrue();
    assertThat(desk.wake(owner, id)).isEmpty();
    assertThat(tasks.waitingFor(owner.who(), Language.PL)).isEmpty();
    assertThat(desk.search(owner, id)).isEmpty();
    assertThat(desk.get(owner, id).state()).isEqualTo(IdeaState.SEARCHING);
  }

  @Test
  @Tag("S0.11")
  void isGivenUpWithAReasonAndStaysInTheFunnel() throws Exception {
    var id = entered(false);
    assertThat(desk.close(owner, id, " ")).isNotEmpty();
    assertThat(desk.close(owner, id, "Ktoś już to robi.")).isEmpty();
    assertThat(office.open(coordinator, id, programme)).isNotEmpty();
    assertThat(office.funnel(coordinator))
        .filteredOn(one -> programme.equals(one.programme()))
        .containsExactly(new IdeaFunnel(programme, 1, 0, 0, 0, 0, 1));
    assertThat(page(owner, "/my/ideas/" + id).text()).contains("Ktoś już to robi.");
  }

  @Test
  void isForThoseWhoSpeakForItsOrganisationAndForItsCoordinators() throws Exception {
    var id = entered(false);
    var stranger = scenery.representative(NetworkFixtures.register(register, "Obcy"));
    assertThatThrownBy(() -> desk.get(stranger, id)).isInstanceOf(ForbiddenException.class);
    assertThatThrownBy(() -> desk.enter(stranger, lublin, anIdea("Cudzy"), false))
        .isInstanceOf(ForbiddenException.class);
    var other = scenery.coordinator(fixtures.programme());
    assertThatThrownBy(() -> office.get(other, id)).isInstanceOf(ForbiddenException.class);
    assertThatThrownBy(() -> office.open(coordinator, id, fixtures.programme()))
        .isInstanceOf(ForbiddenException.class);
    assertThatThrownBy(() -> office.followed(owner)).isInstanceOf(ForbiddenException.class);
  }

  @Test
  void asksForWhatIsMissingAndKeepsWhatWasTyped() throws Exception {
    var answer =
        web.perform(
                post("/pl/my/ideas/new")
                    .param("organisation", lublin.toString())
                    .param("title", "Tylko tytuł")
                    .with(scenery.as(owner))
                    .with(csrf()))
            .andExpect(status().isUnprocessableContent())
            .andReturn();
    var page = Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
    assertThat(page.select("#title").attr("value")).isEqualTo("Tylko tytuł");
    assertThat(page.select(".error-text")).hasSize(4);
  }
}
