package eu.hanza.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.allocation.Allocation;
import eu.hanza.allocation.Capacity;
import eu.hanza.allocation.Claim;
import eu.hanza.forms.spi.FormActor;
import eu.hanza.kernel.ForbiddenException;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HanzaTest
class AnswersIntegrationTests {

  @Autowired private FormBook book;
  @Autowired private AnswerDesk desk;
  @Autowired private SubmissionDesk submissions;
  @Autowired private FormFixtures forms;
  @Autowired private Scenery scenery;
  @Autowired private JdbcClient database;

  @AfterEach
  void letTheClockRun() {
    scenery.now();
  }

  private static FormDefinition workshops(int quota, Map<String, String> parameters) {
    var choices =
        List.of(
            new Choice(
                "a",
                LocalizedText.of("Warsztat A", "Workshop A"),
                Map.of(),
                Map.of(),
                quota,
                false),
            Choice.of("b", LocalizedText.of("Warsztat B", "Workshop B")));
    var question =
        EveryType.required(
                EveryType.said(
                    Question.of("workshop", QuestionType.SELECT_ONE), "Warsztat", "Workshop"))
            .withList("workshop")
            .withParameters(parameters);
    return FormDefinition.of("workshops", "pl", List.of(question))
        .withLists(Map.of("workshop", choices));
  }

  private SubmitResult submit(FormFixtures.Draft draft) {
    return submissions.submit(draft.who(), draft.id(), Instant.now(), Language.PL);
  }

  @Test
  @Tag("F-13")
  void findsADraftAgainByItsCodeOnAnotherDevice() {
    var draft = forms.begun(forms.published(EveryType.form()));
    forms.save(draft, "name", "Uczestnik 001", "budget", "85.200 zł");

    var elsewhere =
        desk.resume(
            ResumeCode.read(" " + draft.code().shown().toLowerCase(Locale.ROOT) + " ")
                .orElseThrow());

    assertThat(elsewhere).contains(draft.id());
    var filling = desk.open(draft.who(), draft.id(), Language.PL);
    assertThat(filling.response().answers().get(AnswerPath.to("name")))
        .contains(Answer.of("Uczestnik 001"));
    assertThat(filling.run().errors()).isNotEmpty();
    var stranger = new Respondent(FormActor.VISITOR, Set.of(), "other");
    assertThatThrownBy(() -> desk.open(stranger, draft.id(), Language.PL))
        .isInstanceOf(ForbiddenException.class);
    assertThat(
            database
                .sql("select count(*) from forms.response where code_hash = ?")
                .param(draft.code().value())
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void keepsTheAnswerOfAHiddenQuestionInTheDraftAndLeavesItOutWhenHandedIn() {
    var draft = forms.begun(forms.published(EveryType.form()));
    forms.save(
        draft,
        "name",
        "Uczestnik 001",
        "partner",
        "yes",
        "which",
        "Lwów",
        "consent",
        "OK",
        "partners[1]/p_name",
        "Miasto");
    forms.save(draft, "partner", "no");
    assertThat(desk.open(draft.who(), draft.id(), Language.PL).response().answers().answers())
        .containsKey(AnswerPath.to("which"));

    var done = (SubmitResult.Submitted) submit(draft);

    assertThat(done.submission().answers().answers().keySet())
        .extracting(AnswerPath::toString)
        .contains("name", "partner", "consent")
        .doesNotContain("which", "partners[1]/p_name");
    assertThat(done.number()).isEqualTo(1);
    assertThat(done.submission().hash()).hasSize(64);
  }

  @Test
  @Tag("F-18")
  void takesExactlyTenOfFiftyWhoWantTheSameOptionAtOnce() throws Exception {
    var form = forms.published(workshops(10, Map.of()));
    var drafts = new ArrayList<FormFixtures.Draft>();
    for (var i = 0; i < 50; i++) {
      var draft = forms.begun(form);
      forms.save(draft, "workshop", "a");
      drafts.add(draft);
    }

    var results = new ArrayList<SubmitResult>();
    try (var pool = Executors.newFixedThreadPool(16)) {
      var calls = drafts.stream().map(draft -> (Callable<SubmitResult>) () -> submit(draft));
      for (var future : pool.invokeAll(calls.toList())) {
        results.add(future.get());
      }
    }

    assertThat(results.stream().filter(SubmitResult.Submitted.class::isInstance)).hasSize(10);
    assertThat(results.stream().filter(SubmitResult.Incomplete.class::isInstance))
        .hasSize(40)
        .allSatisfy(
            result ->
                assertThat(((SubmitResult.Incomplete) result).errors())
                    .extracting(AnswerError::key)
                    .containsExactly("forms.answer.full"));
    assertThat(submissions.counts(form)).containsEntry(ResponseState.SUBMITTED, 10);
    assertThat(
            database
                .sql("select number from forms.response where form = ? and number is not null")
                .param(form.value())
                .query(Integer.class)
                .list())
        .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
  }

  @Test
  void letsTheFirstInTheQueueHaveAFreedPlaceAsTheReserveEngineWould() {
    var form = forms.published(workshops(2, Map.of("waiting", "yes")));
    var drafts = new ArrayList<FormFixtures.Draft>();
    for (var i = 0; i < 4; i++) {
      var draft = forms.begun(form);
      forms.save(draft, "workshop", "a");
      assertThat(submit(draft)).isInstanceOf(SubmitResult.Submitted.class);
      drafts.add(draft);
    }
    var claims = drafts.stream().map(draft -> Claim.of(draft.id().toString())).toList();
    var replayed = Allocation.allocate(claims, Capacity.of(2));
    assertThat(confirmed(form)).containsExactlyElementsOf(replayed.granted());

    submissions.withdraw(drafts.getFirst().who(), drafts.getFirst().id());

    var again = Allocation.allocate(claims.subList(1, 4), Capacity.of(2));
    assertThat(confirmed(form)).containsExactlyElementsOf(again.granted());
  }

  private List<String> confirmed(FormId form) {
    return database
        .sql(
            """
            select response::text from forms.option_place
            where form = ? and state = 'CONFIRMED' order by turn
            """)
        .param(form.value())
        .query((row, number) -> row.getString(1))
        .list();
  }

  @Test
  void showsBothValuesWhenTwoChangeOneAnswer() {
    var draft = forms.begun(forms.published(EveryType.form()));
    var base = desk.open(draft.who(), draft.id(), Language.PL).response().revision();
    var other = new Respondent(FormActor.VISITOR, Set.of(draft.id()), "second browser");
    desk.save(
        other,
        draft.id(),
        base,
        "1",
        FormFixtures.texts("name", "Uczestnik 002", "story", "Ich"),
        Language.PL);

    var mine =
        desk.save(
            draft.who(),
            draft.id(),
            base,
            "1",
            FormFixtures.texts("name", "Uczestnik 001", "story", "", "phone", "+48 12 345 67 89"),
            Language.PL);

    assertThat(mine.conflicts()).hasSize(1);
    assertThat(mine.conflicts().getFirst().ours()).isEqualTo("Uczestnik 001");
    assertThat(mine.conflicts().getFirst().theirs().after()).isEqualTo("Uczestnik 002");
    var answers = mine.filling().response().answers();
    assertThat(answers.get(AnswerPath.to("name"))).contains(Answer.of("Uczestnik 002"));
    assertThat(answers.get(AnswerPath.to("story"))).contains(Answer.of("Ich"));
    assertThat(answers.get(AnswerPath.to("phone"))).contains(Answer.of("+48 12 345 67 89"));
    assertThat(mine.filling().others()).hasSize(1);
  }

  @Test
  @Tag("F-17")
  void bringsBackAPartnerThatWasTakenAway() {
    var draft = forms.begun(forms.published(EveryType.form()));
    forms.save(draft, "partner", "yes", "partners[1]/p_name", "Pierwszy");
    var partners = AnswerPath.to("partners");
    desk.add(draft.who(), draft.id(), partners, Language.PL);
    forms.save(draft, "partners[2]/p_name", "Drugi");
    var without = desk.remove(draft.who(), draft.id(), partners.at(1), Language.PL);
    assertThat(without.run().count(partners)).isEqualTo(1);
    assertThat(without.response().answers().get(AnswerPath.of("partners[1]/p_name")))
        .contains(Answer.of("Drugi"));

    var restored = desk.restore(draft.who(), draft.id(), Language.PL);

    assertThat(restored.run().count(partners)).isEqualTo(2);
    assertThat(restored.response().answers().get(AnswerPath.of("partners[1]/p_name")))
        .contains(Answer.of("Pierwszy"));
    assertThat(restored.response().answers().get(AnswerPath.of("partners[2]/p_name")))
        .contains(Answer.of("Drugi"));
    for (var i = 0; i < 9; i++) {
      desk.add(draft.who(), draft.id(), partners, Language.PL);
    }
    assertThat(desk.open(draft.who(), draft.id(), Language.PL).run().count(partners)).isEqualTo(4);
  }

  @Test
  void refusesAfterTheDeadlineAndTakesTheLastMoment() {
    var form = forms.published(EveryType.contact());
    var closes = Instant.parse("2026-12-23T14:00:00Z");
    var terms = book.find(form).orElseThrow().terms();
    book.settle(FormActor.SYSTEM, form, terms.between(null, closes));
    scenery.time("2026-12-23T14:00");
    var intime = forms.begun(form);
    forms.save(intime, "full_name", "Uczestnik 001", "email", "uczestnik001@hanza.test");
    var late = forms.begun(form);
    forms.save(late, "full_name", "Uczestnik 002", "email", "uczestnik002@hanza.test");
    scenery.time("2026-12-23T15:00");

    assertThat(submissions.submit(intime.who(), intime.id(), closes, Language.PL))
        .isInstanceOf(SubmitResult.Submitted.class);
    var refused = submissions.submit(late.who(), late.id(), closes.plusMillis(1), Language.PL);

    assertThat(refused).isInstanceOf(SubmitResult.Refused.class);
    assertThat(((SubmitResult.Refused) refused).why().values())
        .containsEntry("zone", ZoneId.of("Europe/Warsaw").getId());
  }

  @Test
  @Tag("S3.17")
  void queuesACardThatComesAfterTheDeadlineAsLate() {
    var form = forms.published(EveryType.contact());
    var closes = Instant.parse("2026-12-23T14:00:00Z");
    var terms = book.find(form).orElseThrow().terms();
    book.settle(FormActor.SYSTEM, form, terms.between(null, closes));
    scenery.time("2026-12-24T09:00");
    var office = Respondent.of(FormActor.SYSTEM);
    var card = desk.enter(office, form, Provenance.PAPER, Language.PL);
    desk.save(
        office,
        card,
        1,
        "1",
        FormFixtures.texts("full_name", "Uczestnik 003", "email", "uczestnik003@hanza.test"),
        Language.PL);

    var done = submissions.submit(office, card, Instant.parse("2026-12-24T08:00:00Z"), Language.PL);

    assertThat(((SubmitResult.Submitted) done).submission().late()).isTrue();
  }

  @Test
  void movesADraftToANewVersionAndMarksWhatIsNew() {
    var form = forms.published(EveryType.form());
    var draft = forms.begun(form);
    forms.save(draft, "name", "Uczestnik 001", "story", "O nas");
    var more = new ArrayList<>(EveryType.form().items());
    more.removeIf(item -> item.name().equals("story"));
    more.add(EveryType.text("why", "Dlaczego?", "Why?", ""));
    var old = EveryType.form();
    var changed =
        new FormDefinition(
            old.formId(), old.title(), "", old.languages(), "pl", more, old.lists(), "", Map.of());

    assertThat(forms.change(form, changed)).isEqualTo(new PublishResult.Published(2));

    var filling = desk.open(draft.who(), draft.id(), Language.PL);
    assertThat(filling.response().version()).isEqualTo(2);
    assertThat(filling.fresh()).containsExactly(new QuestionId("why"));
    assertThat(filling.response().answers().get(AnswerPath.to("name")))
        .contains(Answer.of("Uczestnik 001"));
    assertThat(book.version(form, 1).definition()).isEqualTo(EveryType.form());
    assertThatThrownBy(
            () ->
                database
                    .sql("update forms.edition set hash = '' where form = ?")
                    .param(form.value())
                    .update())
        .hasMessageContaining("never changes");
  }

  @Test
  @Tag("T28")
  void refusesToPublishWithoutTheFivePartsOfTheClause() {
    var programme = forms.programme();
    var id = book.create(FormActor.SYSTEM, forms.home(programme), EveryType.contact());
    var none = (PublishResult.Refused) book.publish(FormActor.SYSTEM, id, 1);
    assertThat(none.reasons()).extracting("key").containsExactly("forms.office.clause.none");

    var terms = book.find(id).orElseThrow().terms();
    book.settle(FormActor.SYSTEM, id, terms.withClause(forms.emptyClause()));
    var refused = (PublishResult.Refused) book.publish(FormActor.SYSTEM, id, 1);

    assertThat(refused.reasons())
        .extracting("key")
        .containsExactly(
            "accounts.clause.missing.controller",
            "accounts.clause.missing.contact",
            "accounts.clause.missing.purposes",
            "accounts.clause.missing.basis",
            "accounts.clause.missing.retention");
  }

  @Test
  void givesAnAnswerBackWithAReasonAndANewCode() throws Exception {
    var form = forms.published(EveryType.contact());
    var draft = forms.begun(form);
    var mail = "uczestnik" + Scenery.number() + "@hanza.test";
    forms.save(draft, "full_name", "Uczestnik 001", "email", mail);
    submit(draft);

    submissions.reopen(FormActor.SYSTEM, draft.id(), "Podaj telefon", Language.PL);

    var filling = desk.open(draft.who(), draft.id(), Language.PL);
    assertThat(filling.response().isReopened()).isTrue();
    forms.save(draft, "phone", "+48 12 345 67 89");
    var again = (SubmitResult.Submitted) submit(draft);
    assertThat(again.number()).isEqualTo(1);
    assertThat(again.submission().turn()).isEqualTo(2);
    var kept = submissions.submissions(draft.who(), draft.id());
    assertThat(kept).hasSize(2);
    assertThat(kept.getLast().reason()).isEqualTo("Podaj telefon");
    assertThat(kept.getLast().hash()).isNotEqualTo(kept.getFirst().hash());
    assertThat(scenery.mails(mail, 3)).hasSize(3);
  }
}
