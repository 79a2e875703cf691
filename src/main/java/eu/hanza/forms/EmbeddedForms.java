package eu.hanza.forms;

import eu.hanza.forms.spi.FormActor;
import eu.hanza.forms.spi.FormHome;
import eu.hanza.forms.stored.Erasures;
import eu.hanza.forms.stored.FormJson;
import eu.hanza.forms.stored.OptionPools;
import eu.hanza.forms.stored.StoredForms;
import eu.hanza.forms.stored.StoredResponses;
import eu.hanza.forms.stored.Submissions;
import eu.hanza.forms.view.AnswerWords;
import eu.hanza.forms.view.EmbeddedView;
import eu.hanza.forms.view.FieldNames;
import eu.hanza.forms.view.FormPainter;
import eu.hanza.forms.view.LooseAnswers;
import eu.hanza.forms.view.Registers;
import eu.hanza.forms.view.Remarks;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.PersonId;
import eu.hanza.kernel.Refusal;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormErrors.FieldError;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Part;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forms inside pages of other modules, such as the questions of a registration: drawn there,
 * checked with the page's own fields, and kept in the same transaction as the thing that they
 * belong to.
 */
@Service
@Transactional
public class EmbeddedForms {

  private final FormBook book;
  private final StoredForms forms;
  private final StoredResponses responses;
  private final Submissions submissions;
  private final Erasures erasures;
  private final OptionPools pools;
  private final FormMoments moments;
  private final Registers registers;
  private final SubmissionDesk desk;
  private final Messages messages;
  private final Clock clock;

  EmbeddedForms(
      FormBook book,
      StoredForms forms,
      StoredResponses responses,
      Submissions submissions,
      Erasures erasures,
      OptionPools pools,
      FormMoments moments,
      Registers registers,
      SubmissionDesk desk,
      Messages messages,
      Clock clock) {
    this.book = book;
    this.forms = forms;
    this.responses = responses;
    this.submissions = submissions;
    this.erasures = erasures;
    this.pools = pools;
    this.moments = moments;
    this.registers = registers;
    this.desk = desk;
    this.messages = messages;
    this.clock = clock;
  }

  /** The published form of a thing, if it has one that the office did not close. */
  @Transactional(readOnly = true)
  public Optional<FormSummary> of(FormHome home) {
    return forms.of(List.of(home)).stream()
        .filter(form -> form.published() > 0 && form.closedAt() == null)
        .findFirst();
  }

  /**
   * Posted answers, looked at.
   *
   * @param form the form
   * @param version the version under which they stand
   * @param part the questions to draw, with the answers and what is wrong with them
   * @param errors the same for the summary of the page
   * @param again whether the button only asked to draw the page anew, such as with another partner
   * @param answers what will be kept
   */
  public record Attempt(
      FormSummary form,
      int version,
      Part part,
      FormErrors errors,
      boolean again,
      AnswerSet answers) {}

  /** The questions as they stand before anybody answered. */
  @Transactional(readOnly = true)
  public Attempt begin(FormSummary form, @Nullable PersonId person, Language language) {
    var checked = book.version(form.id(), form.published());
    var moment = moments.now(form.terms().zone(), language, person, null);
    var run = checked.run(FormMoments.begin(checked, moment, language), moment);
    return attempt(form, checked, new LooseAnswers(run, Map.of()), List.of(), false, language);
  }

  /** Reads what was posted with the page. */
  @Transactional(readOnly = true)
  public Attempt read(
      FormSummary form,
      Map<String, String[]> parameters,
      @Nullable PersonId person,
      Language language) {
    var checked = book.version(form.id(), form.published());
    var moment = moments.now(form.terms().zone(), language, person, null);
    var read = LooseAnswers.of(checked, moment, parameters, registers, language);
    var again = !parameters.getOrDefault("do", new String[] {""})[0].isEmpty();
    var errors = again ? List.<AnswerError>of() : read.run().errors();
    return attempt(form, checked, read, errors, again, language);
  }

  private Attempt attempt(
      FormSummary form,
      CheckedForm checked,
      LooseAnswers read,
      List<AnswerError> errors,
      boolean again,
      Language language) {
    var names = new FieldNames(checked.definition());
    var byPath = new HashMap<AnswerPath, String>();
    var fields = new ArrayList<FieldError>();
    for (var error : errors) {
      var text =
          error.message().isBlank()
              ? messages.text(language, error.key(), error.values())
              : error.message();
      byPath.putIfAbsent(error.path(), text);
      var item = names.item(error.path());
      var label = item.map(one -> read.run().words(error.path(), one.wording().label())).orElse("");
      fields.add(new FieldError(names.of(error.path()), label, text, null));
    }
    var remarks =
        new Remarks(
            byPath,
            read.unclear(),
            Map.of(),
            java.util.Set.of(),
            pools.levels(form.id()),
            Map.of());
    var painter = new FormPainter(checked, read.run(), language, registers, remarks);
    var rows = painter.rows(checked.definition().items());
    return new Attempt(
        form,
        form.published(),
        Part.of("forms/_embedded", new EmbeddedView(rows)),
        new FormErrors(fields),
        again,
        read.run().submission());
  }

  /**
   * Keeps the answers of a thing, in place of those that it had. To be called in the transaction
   * that makes the thing; where something is refused, that transaction must not go on.
   *
   * @return what stands against it, such as an option that filled up meanwhile
   */
  public List<Refusal> keep(
      Attempt attempt, UUID subject, @Nullable PersonId person, Language language) {
    var form = attempt.form();
    var before = responses.of(form.id(), subject);
    before.ifPresent(old -> pools.release(form.id(), old.id()));
    var id = before.map(Response::id).orElseGet(ResponseId::next);
    var number = before.map(Response::number).orElseGet(() -> forms.nextNumber(form.id()));
    var response = response(attempt, id, number, subject, person, language);
    before.ifPresentOrElse(
        old -> responses.save(response), () -> responses.add(response, null, null));
    var definition = book.version(form.id(), attempt.version()).definition();
    return switch (pools.take(form.id(), id, definition, attempt.answers())) {
      case OptionPools.Taking.Full(var options) ->
          options.stream()
              .map(option -> full(definition, option, attempt.answers(), language))
              .toList();
      case OptionPools.Taking.Taken taken -> {
        submissions.add(submission(response, person));
        yield List.of();
      }
    };
  }

  private Response response(
      Attempt attempt,
      ResponseId id,
      @Nullable Integer number,
      UUID subject,
      @Nullable PersonId person,
      Language language) {
    var now = clock.instant();
    return new Response(
        id,
        attempt.form().id(),
        attempt.version(),
        number,
        ResponseState.SUBMITTED,
        Provenance.ONLINE,
        person,
        null,
        subject,
        language,
        attempt.answers(),
        1,
        0,
        null,
        false,
        now,
        now,
        now,
        null);
  }

  private Submission submission(Response response, @Nullable PersonId person) {
    var turn = submissions.of(response.id()).size() + 1;
    var text = response.id() + " " + turn + " " + FormJson.write(response.answers());
    return new Submission(
        response.id(),
        turn,
        response.version(),
        response.answers(),
        FormJson.hash(text),
        response.savedAt(),
        person,
        false,
        null,
        "");
  }

  private static Refusal full(
      FormDefinition definition, OptionPools.Option option, AnswerSet answers, Language language) {
    var question =
        definition.questions().filter(one -> one.id().equals(option.question())).findFirst();
    var label =
        question.stream()
            .flatMap(one -> definition.choices(one).stream())
            .filter(choice -> choice.name().equals(option.choice()))
            .map(choice -> choice.label().in(language).text())
            .filter(text -> !text.isBlank())
            .findFirst()
            .orElse(option.choice());
    var refusal = Refusal.of("forms.answer.full", Map.of("choice", label));
    return question
        .flatMap(one -> chosen(one, option, answers))
        .map(path -> refusal.at(new FieldNames(definition).of(path)))
        .orElse(refusal);
  }

  /** Where an option was chosen, which may be in one of several entries of a repeated group. */
  private static Optional<AnswerPath> chosen(
      Question question, OptionPools.Option option, AnswerSet answers) {
    return answers.answers().entrySet().stream()
        .filter(answer -> answer.getKey().name().equals(question.name()))
        .filter(answer -> answer.getValue().choices().contains(option.choice()))
        .map(Map.Entry::getKey)
        .sorted()
        .findFirst();
  }

  /** Gives back the options of a thing that is withdrawn. */
  public void withdraw(FormHome home, UUID subject) {
    forms
        .of(List.of(home))
        .forEach(
            form ->
                responses
                    .of(form.id(), subject)
                    .ifPresent(response -> desk.release(response, FormActor.SYSTEM)));
  }

  /** Erases the answers of a thing. */
  public void erase(UUID subject) {
    erasures.blank(erasures.belongingTo(List.of(subject)), clock.instant());
  }

  /**
   * The answers of things in words, by thing and question, for lists and exports.
   *
   * @param questions the questions in their order, by id, with what they are called
   * @param answers the answers by thing, then by question
   */
  public record Sheet(
      Map<QuestionId, String> questions, Map<UUID, Map<QuestionId, String>> answers) {

    /** Nothing was asked. */
    public static final Sheet EMPTY = new Sheet(Map.of(), Map.of());

    /** What a thing answered to a question; empty for nothing. */
    public String answer(UUID subject, QuestionId question) {
      return answers.getOrDefault(subject, Map.of()).getOrDefault(question, "");
    }
  }

  /** The answers of these things. */
  @Transactional(readOnly = true)
  public Sheet sheet(FormHome home, Collection<UUID> subjects, Language language) {
    var form = of(home).orElse(null);
    if (form == null) {
      return Sheet.EMPTY;
    }
    var questions = new LinkedHashMap<QuestionId, String>();
    var answers = new HashMap<UUID, Map<QuestionId, String>>();
    responses
        .of(form.id(), subjects)
        .forEach(
            (subject, response) ->
                answers.put(subject, words(form, response, questions, language)));
    book.version(form.id(), form.published())
        .definition()
        .questions()
        .filter(question -> !question.type().isSilent())
        .forEach(
            question ->
                questions.putIfAbsent(
                    question.id(), question.wording().label().in(language).text()));
    return new Sheet(questions, answers);
  }

  private Map<QuestionId, String> words(
      FormSummary form, Response response, Map<QuestionId, String> questions, Language language) {
    var checked = book.version(form.id(), response.version());
    var moment = moments.now(form.terms().zone(), language, null, null);
    var run = checked.run(response.answers(), moment);
    var words =
        new AnswerWords(checked.definition(), run, registers, language, AnswerWords.Style.LINE);
    var said = new LinkedHashMap<QuestionId, String>();
    for (var row : run.rows()) {
      if (row.item() instanceof Question question && row.answer().isPresent()) {
        questions.putIfAbsent(question.id(), question.wording().label().in(language).text());
        said.merge(
            question.id(),
            words.say(row, question, Objects.requireNonNull(row.answer().orElse(null))),
            (one, other) -> one + " | " + other);
      }
    }
    return said;
  }
}
