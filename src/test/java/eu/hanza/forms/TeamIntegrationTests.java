package eu.hanza.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.accounts.People;
import eu.hanza.forms.spi.FormActor;
import eu.hanza.kernel.ForbiddenException;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.network.Affiliations;
import eu.hanza.network.NetworkFixtures;
import eu.hanza.network.OrganisationRegister;
import eu.hanza.network.Sector;
import eu.hanza.network.WorkFunction;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A form for organisations: colleagues fill it in together, who speaks for them hands it in. */
@HanzaTest
class TeamIntegrationTests {

  @Autowired private MockMvc web;
  @Autowired private AnswerDesk desk;
  @Autowired private SubmissionDesk submissions;
  @Autowired private FormFixtures forms;
  @Autowired private Scenery scenery;
  @Autowired private OrganisationRegister register;
  @Autowired private Affiliations affiliations;
  @Autowired private People people;

  private OrganisationId organisation = new OrganisationId(new java.util.UUID(0, 0));
  private Actor officer = Actor.VISITOR;
  private Actor mayor = Actor.VISITOR;
  private FormId form = FormId.next();

  @BeforeEach
  void letAMunicipalityAnswer() {
    organisation = NetworkFixtures.register(register, "Gmina próbna " + Scenery.number());
    officer = scenery.person();
    affiliations.join(
        Actor.SYSTEM,
        officer.who(),
        organisation,
        WorkFunction.INITIATING_STAFF,
        Sector.LOCAL_GOVERNMENT,
        null);
    mayor = scenery.representative(organisation);
    form =
        forms.published(
            forms.programme(), EveryType.contact(), AnsweredBy.ORGANISATION, true, true);
  }

  private static Respondent who(Actor actor) {
    return Respondent.of(FormActor.of(actor.who()));
  }

  private ResponseId begun() {
    return ((Begun.Started) desk.begin(who(officer), form, organisation, Language.PL)).id();
  }

  private void fill(ResponseId id) {
    desk.save(
        who(officer),
        id,
        1,
        "1",
        FormFixtures.texts("full_name", "Uczestnik 001", "email", "uczestnik001@hanza.test"),
        Language.PL);
  }

  @Test
  void givesOneDraftToAllWhoWorkForTheOrganisation() {
    var id = begun();

    assertThat(desk.begin(who(mayor), form, organisation, Language.PL))
        .isEqualTo(new Begun.Continued(id));
    assertThat(desk.of(who(mayor))).extracting(Response::id).contains(id);
    var stranger = scenery.person();
    assertThat(desk.begin(who(stranger), form, organisation, Language.PL))
        .isInstanceOf(Begun.Refused.class);
    assertThatThrownBy(() -> desk.open(who(stranger), id, Language.PL))
        .isInstanceOf(ForbiddenException.class);
  }

  @Test
  void tellsTheOfficerWhoHandsItInAndTakesItFromThem() throws Exception {
    var id = begun();
    fill(id);

    web.perform(post("/pl/answers/" + id).with(scenery.as(officer)).with(csrf()))
        .andExpect(status().isForbidden())
        .andExpect(content().string(containsString(name(mayor))));
    assertThat(desk.open(who(officer), id, Language.PL).response().isDraft()).isTrue();

    web.perform(post("/pl/answers/" + id).with(scenery.as(mayor)).with(csrf()))
        .andExpect(status().is3xxRedirection());
    assertThat(submissions.submissions(who(officer), id).getFirst().by()).isEqualTo(mayor.who());
  }

  @Test
  void showsTheOfficeNothingThatWasNotHandedIn() throws Exception {
    var id = begun();
    fill(id);
    var office = scenery.administrator();
    web.perform(get("/pl/answers/" + id).with(scenery.as(office)))
        .andExpect(status().isForbidden());

    submissions.submit(who(mayor), id, Instant.now(), Language.PL);
    submissions.reopen(FormActor.SYSTEM, id, "Popraw", Language.PL);
    var revision = desk.open(who(officer), id, Language.PL).response().revision();
    desk.save(
        who(officer),
        id,
        revision,
        "1",
        FormFixtures.texts("full_name", "Niewysłane"),
        Language.PL);

    var seen = desk.open(who(office), id, Language.PL).response().answers();
    assertThat(seen.get(AnswerPath.to("full_name"))).contains(Answer.of("Uczestnik 001"));
  }

  private String name(Actor actor) {
    return people.find(actor.who()).orElseThrow().name();
  }
}
