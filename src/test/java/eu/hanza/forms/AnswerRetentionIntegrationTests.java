package eu.hanza.forms;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.events.EventFixtures;
import eu.hanza.forms.spi.FormActor;
import eu.hanza.forms.spi.FormHome;
import eu.hanza.forms.stored.Attachments;
import eu.hanza.forms.stored.StoredResponses;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was kept long enough goes, and only that. */
@HanzaTest
class AnswerRetentionIntegrationTests {

  @Autowired private AnswerRetention retention;
  @Autowired private FormBook book;
  @Autowired private SubmissionDesk submissions;
  @Autowired private EmbeddedForms embedded;
  @Autowired private FileAnswers files;
  @Autowired private Attachments attachments;
  @Autowired private StoredResponses responses;
  @Autowired private FormFixtures forms;
  @Autowired private EventFixtures events;
  @Autowired private Scenery scenery;
  @Autowired private JdbcClient database;

  @AfterEach
  void letTheClockRun() {
    scenery.now();
  }

  private static Question kept(String name, QuestionType type, int days) {
    var terms = new DataTerms("", "", "", "", days, true, "", "", "", "");
    return EveryType.said(Question.of(name, type), name, name).withTerms(terms);
  }

  private static FormDefinition form() {
    var friends =
        new Repeat(
            new QuestionId("friends"),
            "friends",
            Wording.of(LocalizedText.of("Osoba", "Person")),
            "",
            "",
            "",
            List.of(kept("f_diet", QuestionType.TEXT, 14), Question.of("f_n", QuestionType.TEXT)),
            false,
            Map.of());
    return FormDefinition.of(
        "kept",
        "pl",
        List.of(
            EveryType.text("name", "Imię", "Name", "person"),
            kept("diet", QuestionType.TEXT, 14),
            kept("proof", QuestionType.FILE, 14),
            friends));
  }

  private FormId closing(String local) {
    var id = forms.published(form());
    var closes = LocalDateTime.parse(local).atZone(ZoneId.of("Europe/Warsaw")).toInstant();
    var terms = book.find(id).orElseThrow().terms();
    assertThat(book.settle(FormActor.SYSTEM, id, terms.between(null, closes))).isEmpty();
    return id;
  }

  private FormFixtures.Draft filled(FormId form) {
    var draft = forms.begun(form);
    forms.save(
        draft, "name", "Uczestnik 001", "diet", "bez orzechów", "friends[1]/f_diet", "wegańska");
    forms.save(draft, "friends[1]/f_n", "Uczestnik 002", "diet", "bez orzechów i mleka");
    files.attach(
        draft.who(), draft.id(), AnswerPath.to("proof"), FormFixtures.aPdf("a.pdf"), Language.PL);
    return draft;
  }

  private FormFixtures.Draft handedIn(FormId form) {
    var draft = filled(form);
    var at = LocalDateTime.parse("2019-06-03T10:00").atZone(ZoneId.of("Europe/Warsaw")).toInstant();
    assertThat(submissions.submit(draft.who(), draft.id(), at, Language.PL))
        .isInstanceOf(SubmitResult.Submitted.class);
    return draft;
  }

  private List<String> paths(ResponseId id) {
    return responses.find(id).orElseThrow().answers().answers().keySet().stream()
        .map(AnswerPath::toString)
        .toList();
  }

  /** Everything of some answers that is written in the database, as one text. */
  private String written(ResponseId id) {
    return database
        .sql(
            """
            select string_agg(one, ' ') from (
              select answers::text as one from forms.response where id = :id
              union all select answers::text from forms.submission where response = :id
              union all select before || after from forms.answer_change where response = :id
              union all select answers::text from forms.removal where response = :id) all_of_it
            """)
        .param("id", id.value())
        .query(String.class)
        .single();
  }

  private int lines(String key, FormId form) {
    return database
        .sql("select count(*) from activity.line where key = ? and object = ?")
        .param(key)
        .param(form.value())
        .query(Integer.class)
        .single();
  }

  @Test
  @Tag("L6")
  @Tag("E-7")
  void erasesAnswersToAQuestionThatIsKeptForFourteenDays() {
    scenery.time("2019-06-03T09:00");
    var form = closing("2019-06-10T23:59");
    var done = handedIn(form);
    scenery.time("2019-06-24T03:50");
    retention.eraseWhatIsDue();
    assertThat(paths(done.id())).contains("diet", "friends[1]/f_diet", "proof");

    scenery.time("2019-06-25T03:50");
    retention.eraseWhatIsDue();
    retention.eraseWhatIsDue();

    assertThat(paths(done.id())).containsExactly("friends[1]/f_n", "name");
    assertThat(written(done.id()))
        .contains("Uczestnik 001", "Uczestnik 002")
        .doesNotContain("orzech", "wegańska");
    assertThat(attachments.of(done.id())).isEmpty();
    assertThat(lines("forms.history.expired", form)).isOne();
    assertThat(responses.find(done.id()).orElseThrow().number()).isEqualTo(1);
  }

  @Test
  @Tag("L6")
  void countsTheDaysFromHandingInWhereAFormNeverCloses() {
    scenery.time("2019-06-03T09:00");
    var form = forms.published(form());
    var done = handedIn(form);

    scenery.time("2019-06-18T03:50");
    retention.eraseWhatIsDue();

    assertThat(paths(done.id())).containsExactly("friends[1]/f_n", "name");
  }

  @Test
  @Tag("L6")
  void erasesWhatIsOlderThanTheClauseSaysWhereAFormNeverCloses() {
    scenery.time("2019-06-03T09:00");
    var form = forms.published(form());
    var done = handedIn(form);
    scenery.time("2022-06-03T03:50");
    var fresh = forms.begun(form);

    retention.eraseWhatIsDue();

    assertThat(responses.find(done.id())).isEmpty();
    assertThat(responses.find(fresh.id())).isPresent();
    assertThat(lines("forms.history.erased", form)).isOne();
  }

  @Test
  @Tag("L6")
  @Tag("E-6")
  void erasesSensitiveAnswersTheNightAfterTheyWereTakenBack() {
    scenery.time("2019-06-03T09:00");
    var done = handedIn(closing("2019-12-10T23:59"));
    submissions.withdraw(done.who(), done.id());

    scenery.time("2019-06-04T03:50");
    retention.eraseWhatIsDue();

    assertThat(written(done.id())).contains("Uczestnik 001").doesNotContain("orzech");
  }

  @Test
  @Tag("L7")
  void erasesWholeAnswersTwelveMonthsAfterTheFormClosed() {
    scenery.time("2019-06-03T09:00");
    var form = closing("2019-06-10T23:59");
    var done = handedIn(form);
    var draft = filled(form);
    scenery.time("2020-06-10T03:50");
    retention.eraseWhatIsDue();
    assertThat(written(done.id())).contains("Uczestnik 001");

    scenery.time("2020-06-11T03:50");
    retention.eraseWhatIsDue();
    retention.eraseWhatIsDue();

    assertThat(written(done.id())).doesNotContain("Uczestnik");
    assertThat(responses.find(done.id())).isEmpty();
    assertThat(responses.find(draft.id())).isEmpty();
    assertThat(submissions.counts(form))
        .containsEntry(ResponseState.SUBMITTED, 1)
        .containsEntry(ResponseState.DRAFT, 0);
    assertThat(lines("forms.history.erased", form)).isOne();
  }

  @Test
  void deletesDraftsAYearAfterTheyWereSavedLast() {
    scenery.time("2019-06-03T09:00");
    var form = forms.published(EveryType.form());
    var draft = forms.begun(form);
    forms.save(draft, "name", "Uczestnik 001");
    scenery.time("2020-06-03T03:50");
    retention.eraseWhatIsDue();
    assertThat(responses.find(draft.id())).isPresent();

    scenery.time("2020-06-04T03:50");
    retention.eraseWhatIsDue();

    assertThat(submissions.counts(form)).containsEntry(ResponseState.DRAFT, 0);
    assertThat(lines("forms.history.drafts-erased", form)).isOne();
  }

  @Test
  @Tag("L6")
  void countsTheDaysOfAnEventFromItsEndAndLeavesTheWholeToTheEvent() {
    var event = events.openEvent(events.programme(), null);
    var home = new FormHome("event", event.value());
    var form = book.create(FormActor.SYSTEM, home, form());
    assertThat(book.publish(FormActor.SYSTEM, form, 1)).isInstanceOf(PublishResult.Published.class);
    var summary = embedded.of(home).orElseThrow();
    var fields = new HashMap<String, String[]>();
    Map.of("q0", "Uczestnik 001", "r.q0", "1", "q1", "bez orzechów", "r.q1", "1")
        .forEach((name, value) -> fields.put(name, new String[] {value}));
    var subject = UUID.randomUUID();
    scenery.time("2019-06-03T09:00");
    var attempt = embedded.read(summary, fields, null, Language.PL);
    assertThat(embedded.keep(attempt, subject, null, Language.PL)).isEmpty();
    var id = responses.of(form, subject).orElseThrow().id();
    scenery.time("2090-10-08T03:50");
    retention.eraseWhatIsDue();
    assertThat(paths(id)).containsExactly("diet", "name");

    scenery.time("2090-10-09T03:50");
    retention.eraseWhatIsDue();

    assertThat(paths(id)).containsExactly("name");
  }
}
