package eu.hanza.forms;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.AccountBook;
import eu.hanza.accounts.Actor;
import eu.hanza.files.FileCabinet;
import eu.hanza.files.FileId;
import eu.hanza.forms.spi.FormActor;
import eu.hanza.forms.spi.PersonalAnswers;
import eu.hanza.forms.stored.Attachments;
import eu.hanza.forms.stored.StoredResponses;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A person gets what the person answered, and it goes when the person wishes. */
@HanzaTest
class AnswerRecordsIntegrationTests {

  @Autowired private AccountBook accounts;
  @Autowired private PersonalAnswers answers;
  @Autowired private AnswerDesk desk;
  @Autowired private SubmissionDesk submissions;
  @Autowired private FileAnswers files;
  @Autowired private FileCabinet cabinet;
  @Autowired private Attachments attachments;
  @Autowired private StoredResponses responses;
  @Autowired private FormFixtures forms;
  @Autowired private Scenery scenery;
  @Autowired private JdbcClient database;

  private FormFixtures.Draft draft(Actor person, FormId form) {
    var who = Respondent.of(FormActor.of(person.who()));
    var begun = (Begun.Started) desk.begin(who, form, null, Language.PL);
    return new FormFixtures.Draft(who, begun.id(), begun.code());
  }

  private FormId form(boolean oneEach) {
    return forms.published(forms.programme(), EveryType.form(), AnsweredBy.PERSON, oneEach, false);
  }

  private FormFixtures.Draft handedIn(Actor person, FormId form) {
    var draft = draft(person, form);
    forms.save(draft, "name", "Uczestnik Jawny", "story", "Wolny tekst", "consent", "OK");
    files.attach(
        draft.who(), draft.id(), AnswerPath.to("plan"), FormFixtures.aPdf("plan.pdf"), Language.PL);
    forms.save(draft, "story", "Inny tekst");
    assertThat(submissions.submit(draft.who(), draft.id(), Instant.now(), Language.PL))
        .isInstanceOf(SubmitResult.Submitted.class);
    return draft;
  }

  private int rows(String table, String condition, ResponseId id) {
    return database
        .sql("select count(*) from forms.%s where %s".formatted(table, condition))
        .param(id.value())
        .query(Integer.class)
        .single();
  }

  @Test
  @Tag("L8")
  void givesAPersonAllThatThePersonAnswered() {
    var person = scenery.person();
    handedIn(person, form(false));

    var export = accounts.export(person.who()).get("answers");

    assertThat(String.valueOf(export))
        .contains(
            "Karta zgłoszenia partnera",
            "Imię i nazwisko",
            "Uczestnik Jawny",
            "Inny tekst",
            "Wolny tekst",
            "plan.pdf",
            "SUBMITTED",
            "number=1");
    assertThat(answers.export(scenery.person().who()))
        .containsEntry("forms", List.of())
        .containsEntry("comments", List.of());
  }

  @Test
  @Tag("L8")
  void erasesWhatWasHandedInAndKeepsItCountedUnderItsNumber() {
    var person = scenery.person();
    var form = form(true);
    var done = handedIn(person, form);
    var file = new FileId(attachments.of(done.id()).getFirst());
    assertThat(answers.needed(Set.of(person.who()))).containsExactly(person.who());

    accounts.erase(person, person.who());

    assertThat(cabinet.find(file)).isEmpty();
    assertThat(responses.find(done.id())).isEmpty();
    assertThat(rows("response", "id = ? and number = 1 and state = 'SUBMITTED'", done.id()))
        .isOne();
    assertThat(rows("response", "id = ? and person is null and holder is null", done.id())).isOne();
    assertThat(rows("answer_change", "response = ?", done.id())).isZero();
    assertThat(rows("attachment", "response = ?", done.id())).isZero();
    assertThat(rows("submission", "response = ? and answers::text not like '%tekst%'", done.id()))
        .isOne();
    assertThat(rows("submission", "response = ? and submitted_by is not null", done.id())).isZero();
    assertThat(submissions.counts(form)).containsEntry(ResponseState.SUBMITTED, 1);
    assertThat(answers.needed(Set.of(person.who()))).isEmpty();
    assertThat(answers.export(person.who())).containsEntry("forms", List.of());
  }

  @Test
  @Tag("L8")
  void deletesDraftsThatWereNeverHandedIn() {
    var person = scenery.person();
    var other = scenery.person();
    var form = form(false);
    var draft = draft(person, form);
    forms.save(draft, "name", "Uczestnik 001");
    var stays = draft(other, form);
    forms.save(stays, "name", "Uczestnik 002");

    answers.erase(person.who());

    assertThat(rows("response", "id = ?", draft.id())).isZero();
    assertThat(rows("response", "id = ?", stays.id())).isOne();
    assertThat(responses.find(stays.id()).orElseThrow().answers().answers()).hasSize(1);
  }

  @Test
  @Tag("L8")
  void leavesTheAnswersOfAnOrganisationWithoutThePerson() {
    var person = scenery.person();
    var done = handedIn(person, form(false));
    var organisation = OrganisationId.next();
    give(done.id(), organisation);

    answers.erase(person.who());

    var left = responses.find(done.id()).orElseThrow();
    assertThat(left.person()).isNull();
    assertThat(left.organisation()).isEqualTo(organisation);
    assertThat(left.answers().get(AnswerPath.to("story"))).contains(Answer.of("Inny tekst"));
    assertThat(rows("answer_change", "response = ? and person is not null", done.id())).isZero();
  }

  private void give(ResponseId id, OrganisationId organisation) {
    database
        .sql("update forms.response set organisation = ? where id = ?")
        .param(organisation.value())
        .param(id.value())
        .update();
  }

  @Test
  void leavesAnswersOfOtherThingsToTheirModules() {
    var person = scenery.person();
    var done = handedIn(person, form(false));
    database
        .sql("update forms.response set subject = ? where id = ?")
        .param(UUID.randomUUID())
        .param(done.id().value())
        .update();

    assertThat(answers.export(person.who())).containsEntry("forms", List.of());
    assertThat(answers.needed(Set.<PersonId>of(person.who()))).isEmpty();
    answers.erase(person.who());

    var left = responses.find(done.id()).orElseThrow();
    assertThat(Objects.requireNonNull(left.answers()).answers()).isNotEmpty();
  }
}
