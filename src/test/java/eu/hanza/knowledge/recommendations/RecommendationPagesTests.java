package eu.hanza.knowledge.recommendations;

import static eu.hanza.knowledge.recommendations.RecommendationFixtures.aDraft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventFixtures;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.knowledge.recommendations.RecommendationDesk.Addressed;
import eu.hanza.knowledge.recommendations.RecommendationDesk.Result;
import eu.hanza.network.NetworkFixtures;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.network.OrganisationRegister;
import eu.hanza.programmes.Area;
import eu.hanza.programmes.AreaId;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.programmes.ProgrammeOffice;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultMatcher;

/** Recommendations on their pages, of the public, of their addressees and of the office. */
@HanzaTest
class RecommendationPagesTests {

  @Autowired RecommendationDesk desk;
  @Autowired RecommendationBook book;
  @Autowired AnswerDesk answers;
  @Autowired OrganisationRegister register;
  @Autowired OrganisationDirectory organisations;
  @Autowired ProgrammeOffice programmeOffice;
  @Autowired ProgrammeDirectory programmes;
  @Autowired EventFixtures fixtures;
  @Autowired EventCalendar events;
  @Autowired Scenery scenery;
  @Autowired MockMvc web;
  @Autowired Clock clock;

  private ProgrammeId programme;
  private AreaId area;
  private String source;
  private Actor office;
  private OrganisationId city;
  private OrganisationId ministry;

  @BeforeEach
  void begin() {
    programme = fixtures.programme();
    var kept =
        new Area(AreaId.next(), LocalizedText.pl("kultura"), LocalizedText.EMPTY, null, null);
    assertThat(programmeOffice.keep(Actor.SYSTEM, programme, kept)).isEmpty();
    area = programmes.areas(programme).getFirst().id();
    source = events.get(fixtures.openEvent(programme, 10)).path();
    office = scenery.coordinator(programme);
    city = NetworkFixtures.register(register, "Miasto");
    ministry = NetworkFixtures.register(register, "Ministerstwo");
  }

  private String name(OrganisationId id) {
    return organisations.get(id).name(Language.PL).text();
  }

  private Recommendation issued(OrganisationId... to) {
    var draft = aDraft("Jedno okienko", LocalDate.now(clock).plusDays(30), source, area, city);
    var addressed = Stream.of(to).map(one -> new Addressed(one, AddresseeLevel.NATIONAL)).toList();
    if (desk.draft(office, programme, source, draft, addressed) instanceof Result.Drafted(var id)) {
      assertThat(desk.issue(office, id)).isEmpty();
      return book.followed(office, id);
    }
    throw new AssertionError("Not drafted");
  }

  private Addressee addressee(Recommendation recommendation, OrganisationId organisation) {
    return book.of(recommendation).stream()
        .filter(one -> one.organisation().equals(organisation))
        .findFirst()
        .orElseThrow();
  }

  private static ResultMatcher says(String... texts) {
    return result -> {
      for (var text : texts) {
        content().string(containsString(text)).match(result);
      }
    };
  }

  @Test
  @Tag("K-10")
  void draftsAndIssuesARecommendationInTheOffice() throws Exception {
    var slug = programmes.get(programme).path().substring(1);
    var address = "/pl/office/recommendations/new/" + slug;
    var form =
        post(address)
            .with(scenery.as(office))
            .with(csrf())
            .param("source", source)
            .param("title[pl]", "Stały punkt kontaktowy")
            .param("text[pl]", "Powołać punkt.")
            .param("justification[pl]", "Miasta pytają.")
            .param("findings", "Sześć miast czeka | " + source + "/sessions/panel")
            .param("areas", area.toString())
            .param("dueOn", LocalDate.now(clock).plusDays(20).toString());
    web.perform(form).andExpect(status().is(422)).andExpect(says("co najmniej jednego adresata"));
    var where =
        web.perform(form.param("addressees", name(ministry) + " | krajowy"))
            .andExpect(status().is3xxRedirection())
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    web.perform(get("/pl/recommendations?source=" + source))
        .andExpect(content().string(not(containsString("Stały punkt kontaktowy"))));
    web.perform(get(String.valueOf(where)).with(scenery.as(office)))
        .andExpect(says("Stały punkt kontaktowy", "Wyślij do adresatów", "Sześć miast czeka"));
    web.perform(post(where + "/issue").with(scenery.as(office)).with(csrf()))
        .andExpect(status().is3xxRedirection());
    web.perform(get("/pl/recommendations?source=" + source + "&state=ISSUED"))
        .andExpect(says("Stały punkt kontaktowy", "R1", name(ministry) + ": wysłana"));
    web.perform(get(where + "/change").with(scenery.as(office))).andExpect(status().isForbidden());
  }

  @Test
  @Tag("K-11")
  @Tag("S2.11")
  void showsEachAddresseeForItselfAndAnAnswerOnceItIsPublished() throws Exception {
    var recommendation = issued(ministry, city);
    var speaker = scenery.representative(ministry);
    var own = "/pl/my/recommendations/" + addressee(recommendation, ministry).id();
    web.perform(get("/pl/my/recommendations").with(scenery.as(speaker)))
        .andExpect(says("Jedno okienko"));
    web.perform(get(own).with(scenery.as(scenery.representative(OrganisationId.next()))))
        .andExpect(status().isForbidden());
    var answer =
        post(own + "/steps")
            .with(scenery.as(speaker))
            .with(csrf())
            .param("day", LocalDate.now(clock).toString())
            .param("author", "Uczestnik 001");
    web.perform(answer.param("state", "REJECTED"))
        .andExpect(status().is(422))
        .andExpect(says("Podaj powody"));
    web.perform(answer.param("words", "Brak etatu do końca roku."))
        .andExpect(status().is3xxRedirection());
    web.perform(get("/pl" + recommendation.path()))
        .andExpect(says("odpowiedź udzielona", "Przyjęte: 0 z 2", "1 odpowiedź niepubliczna"))
        .andExpect(content().string(not(containsString("Brak etatu"))));
    web.perform(post(own + "/publish").with(scenery.as(speaker)).with(csrf()))
        .andExpect(status().is3xxRedirection());
    web.perform(get("/pl" + recommendation.path()))
        .andExpect(says("odrzucona", "Brak etatu do końca roku.", "Uczestnik 001", name(city)));
  }

  @Test
  @Tag("K-11")
  void notesAnAnswerOnPaperInTheOfficeAndGivesItsScanToWhoMayReadIt() throws Exception {
    var recommendation = issued(ministry);
    var id = addressee(recommendation, ministry).id();
    var base = "/pl/office/recommendations/" + recommendation.id() + "/" + id;
    var scan =
        new MockMultipartFile(
            "file",
            "pismo.pdf",
            "application/pdf",
            "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
    for (var file : List.of(new MockMultipartFile("file", new byte[0]), scan)) {
      var expected = file.isEmpty() ? 422 : 302;
      web.perform(
              multipart(base + "/steps")
                  .file(file)
                  .with(scenery.as(office))
                  .with(csrf())
                  .param("state", "ACCEPTED")
                  .param("day", LocalDate.now(clock).toString())
                  .param("author", "Departament"))
          .andExpect(status().is(expected));
    }
    web.perform(get(base).with(scenery.as(office))).andExpect(says("Skan odpowiedzi"));
    var address = "/pl/recommendations/scans/" + id;
    web.perform(get(address)).andExpect(status().isForbidden());
    web.perform(post(base + "/publish").with(scenery.as(office)).with(csrf()))
        .andExpect(status().is3xxRedirection());
    web.perform(get(address)).andExpect(status().isOk());
    web.perform(get("/pl" + recommendation.path())).andExpect(says("Przyjęte: 1 z 1"));
  }

  @Test
  @Tag("K-10")
  void standsOnThePageOfItsAddresseeAndInTheSearch() throws Exception {
    var recommendation = issued(ministry);
    web.perform(get("/pl" + organisations.get(ministry).path()))
        .andExpect(says("Rekomendacje dla tej organizacji", recommendation.path()));
    var slug = organisations.get(ministry).path().replace("/organisations/", "");
    web.perform(get("/pl/recommendations?addressee=" + slug + "&area=kultura"))
        .andExpect(says("1 rekomendacja", recommendation.path()));
    web.perform(get("/pl/recommendations?addressee=" + slug + "&state=ACCEPTED"))
        .andExpect(says("Pokaż wszystko"));
  }
}
