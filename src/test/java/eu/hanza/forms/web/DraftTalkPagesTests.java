package eu.hanza.forms.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.forms.Answer;
import eu.hanza.forms.AnswerDesk;
import eu.hanza.forms.AnswerPath;
import eu.hanza.forms.AnsweredBy;
import eu.hanza.forms.Begun;
import eu.hanza.forms.EveryType;
import eu.hanza.forms.FormFixtures;
import eu.hanza.forms.FormId;
import eu.hanza.forms.Provenance;
import eu.hanza.forms.Respondent;
import eu.hanza.forms.ResponseId;
import eu.hanza.forms.ResponseState;
import eu.hanza.forms.SecondEntries;
import eu.hanza.forms.SubmissionDesk;
import eu.hanza.forms.SubmitResult;
import eu.hanza.forms.spi.FormActor;
import eu.hanza.forms.view.FieldNames;
import eu.hanza.kernel.Language;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Comments on drafts, and cards that are typed twice. */
@HanzaTest
class DraftTalkPagesTests {

  @Autowired private MockMvc web;
  @Autowired private Scenery scenery;
  @Autowired private FormFixtures forms;
  @Autowired private AnswerDesk desk;
  @Autowired private SubmissionDesk submissions;
  @Autowired private SecondEntries seconds;

  private ResponseId begun(Actor person, FormId form) {
    var who = Respondent.of(FormActor.of(person.who()));
    return ((Begun.Started) desk.begin(who, form, null, Language.PL)).id();
  }

  @Test
  @Tag("F-14")
  void showsCommentsToThoseWhoMaySeeTheDraftAndToNobodyElse() throws Exception {
    var form =
        forms.published(forms.programme(), EveryType.form(), AnsweredBy.PERSON, false, false);
    var person = scenery.person();
    var stranger = scenery.person();
    var path = "/pl/answers/" + begun(person, form);

    web.perform(
            post(path + "/comments")
                .param("words", " Kto zna <budżet>? ")
                .with(scenery.as(person))
                .with(csrf()))
        .andExpect(redirectedUrl(path + "#comments"));

    for (var language : new String[] {"pl", "en", "uk"}) {
      web.perform(get(path.replace("/pl/", "/" + language + "/")).with(scenery.as(person)))
          .andExpect(status().isOk())
          .andExpect(content().string(containsString("Kto zna &lt;bud")))
          .andExpect(content().string(containsString("Uczestnik ")));
    }
    web.perform(get(path).with(scenery.as(stranger))).andExpect(status().isForbidden());
    web.perform(
            post(path + "/comments")
                .param("words", "Cudzy")
                .with(scenery.as(stranger))
                .with(csrf()))
        .andExpect(status().isForbidden());
    web.perform(post(path + "/comments").param("words", " ").with(scenery.as(person)).with(csrf()))
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("Napisz komentarz, najwyżej")));
  }

  private record Card(Actor office, Respondent who, FormId form, ResponseId id) {}

  private Card card() {
    var programme = forms.programme();
    var form = forms.published(programme, EveryType.form(), AnsweredBy.ANYONE, false, false);
    var office = scenery.coordinator(programme);
    var who = Respondent.of(FormActor.of(office.who()));
    var id = desk.enter(who, form, Provenance.PAPER, Language.PL);
    return new Card(office, who, form, id);
  }

  private void type(Card card, ResponseId id, String... texts) {
    var revision = desk.open(card.who(), id, Language.PL).response().revision();
    desk.save(card.who(), id, revision, "1", FormFixtures.texts(texts), Language.PL);
  }

  private ResponseId again(Card card) throws Exception {
    var to =
        web.perform(
                post("/pl/answers/" + card.id() + "/again")
                    .with(scenery.as(card.office()))
                    .with(csrf()))
            .andExpect(status().is3xxRedirection())
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    return ResponseId.of(Objects.requireNonNull(to).split("/", -1)[3]);
  }

  @Test
  @Tag("F-20")
  void comparesACardThatWasTypedTwiceAndTakesWhatIsChosen() throws Exception {
    var card = card();
    type(card, card.id(), "name", "Uczestnik 001", "budget", "1 234,50 zł", "people", "12");
    type(card, card.id(), "partner", "no", "consent", "OK");
    var second = again(card);
    assertThat(again(card)).isEqualTo(second);
    type(card, second, "name", "Uczestnik 001", "budget", "1 243,50 zł", "people", "21");
    type(card, second, "partner", "yes", "consent", "OK", "which", "Lwów");

    web.perform(get("/pl/answers/" + second).with(scenery.as(card.office())))
        .andExpect(redirectedUrl("/pl/answers/" + card.id() + "/again"));
    var page =
        web.perform(get("/pl/answers/" + card.id() + "/again").with(scenery.as(card.office())))
            .andExpect(status().isOk())
            .andExpect(content().string(containsString("Jaki partner?")))
            .andExpect(content().string(not(containsString("Imię i nazwisko"))))
            .andReturn();
    var html = page.getResponse().getContentAsString().replaceAll("\\h", " ");
    assertThat(html).contains("1 234,50 zł", "1 243,50 zł", "Ile osób", "brak odpowiedzi", "Lwów");
    web.perform(get("/en/answers/" + card.id() + "/again").with(scenery.as(card.office())))
        .andExpect(content().string(containsString("Choose what the card says")));

    var picks = post("/pl/answers/" + card.id() + "/again/done");
    var differences = seconds.compare(card.who(), card.id(), Language.PL).differences();
    assertThat(differences)
        .extracting(one -> one.path().toString())
        .contains("people", "budget", "partner", "which");
    for (var one : differences) {
      var name = new FieldNames(EveryType.form()).of(one.path());
      picks.param("pick." + name, one.path().name().equals("people") ? "first" : "second");
    }
    web.perform(picks.with(scenery.as(card.office())).with(csrf()))
        .andExpect(redirectedUrl("/pl/answers/" + card.id()));

    var kept = desk.open(card.who(), card.id(), Language.PL).response().answers();
    assertThat(
            Map.of(
                "people", text(kept.get(AnswerPath.to("people"))),
                "budget", text(kept.get(AnswerPath.to("budget"))),
                "partner", text(kept.get(AnswerPath.to("partner"))),
                "which", text(kept.get(AnswerPath.to("which")))))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("people", "12", "budget", "1243.50", "partner", "yes", "which", "Lwów"));
    assertThat(desk.changes(card.who(), card.id()))
        .anySatisfy(
            change -> {
              assertThat(change.path()).isEqualTo(AnswerPath.to("budget"));
              assertThat(change.before()).isEqualTo("1234.50");
              assertThat(change.after()).isEqualTo("1243.50");
              assertThat(change.person()).isEqualTo(card.office().who());
            });
    web.perform(get("/pl/answers/" + second).with(scenery.as(card.office())))
        .andExpect(status().isNotFound());
  }

  private static String text(Optional<Answer> answer) {
    return answer.map(Answer::text).orElse("");
  }

  @Test
  @Tag("F-20")
  void keepsTheSecondEntryOutOfListsAndOutOfReach() throws Exception {
    var card = card();
    var second = again(card);
    type(card, second, "name", "Uczestnik 001", "consent", "OK", "partner", "no");

    assertThat(submissions.counts(card.form())).containsEntry(ResponseState.DRAFT, 1);
    web.perform(
            get("/pl/office/forms/" + card.form() + "/answers?state=drafts")
                .with(scenery.as(card.office())))
        .andExpect(content().string(containsString(card.id().toString())))
        .andExpect(content().string(not(containsString(second.toString()))));
    web.perform(post("/pl/answers/" + second).with(scenery.as(card.office())).with(csrf()))
        .andExpect(status().isForbidden());
    web.perform(
            post("/pl/answers/" + card.id() + "/again")
                .with(scenery.as(scenery.person()))
                .with(csrf()))
        .andExpect(status().isForbidden());
    type(card, card.id(), "name", "Uczestnik 001", "consent", "OK", "partner", "no");
    assertThat(submissions.submit(card.who(), card.id(), Instant.now(), Language.PL))
        .isInstanceOf(SubmitResult.Submitted.class);
    web.perform(get("/pl/answers/" + second).with(scenery.as(card.office())))
        .andExpect(status().isNotFound());
  }
}
