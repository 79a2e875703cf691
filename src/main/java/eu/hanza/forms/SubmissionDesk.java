package eu.hanza.forms;

import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.forms.SubmitResult.Incomplete;
import eu.hanza.forms.SubmitResult.NotYours;
import eu.hanza.forms.SubmitResult.Refused;
import eu.hanza.forms.SubmitResult.Submitted;
import eu.hanza.forms.spi.FormActor;
import eu.hanza.forms.stored.FormJson;
import eu.hanza.forms.stored.OptionPools;
import eu.hanza.forms.stored.OptionPools.Option;
import eu.hanza.forms.stored.OptionPools.Taking;
import eu.hanza.forms.stored.Removals;
import eu.hanza.forms.stored.SectionLocks;
import eu.hanza.forms.stored.StoredForms;
import eu.hanza.forms.stored.StoredResponses;
import eu.hanza.forms.stored.Submissions;
import eu.hanza.kernel.ForbiddenException;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.PageOf;
import eu.hanza.kernel.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes filled forms: the whole form is checked, the options of which there are only so many are
 * taken, and a number and a receipt are given, in one transaction (F-15, F-18). What was handed in
 * is never changed; the office can give it back with a reason.
 */
@Service
@Transactional
public class SubmissionDesk {

  private final FormBook book;
  private final StoredForms forms;
  private final StoredResponses responses;
  private final Submissions submissions;
  private final OptionPools pools;
  private final Removals removals;
  private final AnswerErasure erasure;
  private final SectionLocks locks;
  private final AnswerRules rules;
  private final AnswerDesk desk;
  private final ReceiptLetters letters;
  private final History history;
  private final Clock clock;

  SubmissionDesk(
      FormBook book,
      StoredForms forms,
      StoredResponses responses,
      Submissions submissions,
      OptionPools pools,
      Removals removals,
      AnswerErasure erasure,
      SectionLocks locks,
      AnswerRules rules,
      AnswerDesk desk,
      ReceiptLetters letters,
      History history,
      Clock clock) {
    this.book = book;
    this.forms = forms;
    this.responses = responses;
    this.submissions = submissions;
    this.pools = pools;
    this.removals = removals;
    this.erasure = erasure;
    this.locks = locks;
    this.rules = rules;
    this.desk = desk;
    this.letters = letters;
    this.history = history;
    this.clock = clock;
  }

  /**
   * Hands a draft in.
   *
   * @param received when the complete request had come: it decides about the deadline (G-6)
   */
  public SubmitResult submit(Respondent who, ResponseId id, Instant received, Language language) {
    var draft = responses.lock(id).orElseThrow(() -> new NotFoundException("answers " + id));
    var form = form(draft);
    if (!draft.isDraft()) {
      return new Refused(Refusal.of("forms.submit.twice"));
    }
    if (!rules.maySubmit(who, form, draft)) {
      return notYours(who, form, draft);
    }
    var late = form.window(received) == FormWindow.OVER;
    var refusal = closed(form, draft, received, language);
    if (refusal != null) {
      return refusal;
    }
    var filling = desk.filling(who, form, draft, language);
    var errors = filling.run().errors();
    return errors.isEmpty()
        ? take(who, filling, late, received, language)
        : new Incomplete(filling, errors);
  }

  private FormSummary form(Response response) {
    return book.find(response.form())
        .orElseThrow(() -> new NotFoundException("form " + response.form()));
  }

  private NotYours notYours(Respondent who, FormSummary form, Response draft) {
    if (!rules.mayEdit(who, form, draft) || draft.organisation() == null) {
      throw new ForbiddenException("hand in the answers " + draft.id());
    }
    return new NotYours(rules.signatories(draft.organisation()));
  }

  /** A card that came late is kept as late, not lost (S3.17); a reopened one has its own time. */
  private static @Nullable Refused closed(
      FormSummary form, Response draft, Instant received, Language language) {
    var window = form.window(received);
    var open = window == FormWindow.OPEN;
    var paper = window == FormWindow.OVER && draft.provenance() != Provenance.ONLINE;
    var reopened = draft.isReopened() && window != FormWindow.UNPUBLISHED;
    return open || paper || reopened
        ? null
        : new Refused(FormWindows.refusal(form, window, received, language));
  }

  private SubmitResult take(
      Respondent who, Filling filling, boolean late, Instant received, Language language) {
    var draft = filling.response();
    var form = filling.form();
    var kept = filling.run().submission();
    var definition = filling.checked().definition();
    var waiting = List.<Option>of();
    switch (pools.take(form.id(), draft.id(), definition, kept)) {
      case Taking.Full(var options) -> {
        return new Incomplete(filling, full(filling, options));
      }
      case Taking.Taken(var queued) -> waiting = queued;
    }
    var number = Objects.requireNonNullElseGet(draft.number(), () -> forms.nextNumber(form.id()));
    var isLate = late && draft.provenance() != Provenance.ONLINE;
    var done = draft.submitted(number, filling.run().answers(), isLate, received);
    var submission = submission(who, done, kept);
    responses.save(done);
    submissions.add(submission);
    finish(who, form, done, submission, language);
    return new Submitted(submission, number, waiting);
  }

  private void finish(
      Respondent who, FormSummary form, Response done, Submission submission, Language language) {
    responses.recode(done.id(), null);
    removals.forget(done.id());
    erasure.endSecond(done);
    locks.leave(done.id(), who.mark());
    letters.receipt(form, done, submission, book.version(form.id(), done.version()), language);
    var number = Objects.requireNonNull(done.number());
    history.note(
        Line.of("forms.history.submitted", who.actor().person(), done.id()).with("number", number));
  }

  private Submission submission(Respondent who, Response done, AnswerSet kept) {
    var turn = submissions.of(done.id()).size() + 1;
    var text =
        done.form() + " " + done.version() + " " + done.number() + " " + FormJson.write(kept);
    return new Submission(
        done.id(),
        turn,
        done.version(),
        kept,
        FormJson.hash(text),
        Objects.requireNonNull(done.submittedAt()),
        who.actor().person(),
        done.late(),
        null,
        "");
  }

  /** Full options as errors at their questions. */
  private static List<AnswerError> full(Filling filling, List<Option> options) {
    var errors = new ArrayList<AnswerError>();
    for (var row : filling.run().rows()) {
      for (var option : options) {
        var chosen = row.answer().map(Answer::choices).orElse(List.of());
        if (row.item().id().equals(option.question()) && chosen.contains(option.choice())) {
          errors.add(
              new AnswerError(
                  row.path(),
                  "forms.answer.full",
                  Map.of("choice", label(filling, row, option)),
                  ""));
        }
      }
    }
    return errors;
  }

  private static String label(Filling filling, FormRow row, Option option) {
    return filling.run().choices(row.path()).stream()
        .filter(choice -> choice.name().equals(option.choice()))
        .findFirst()
        .map(choice -> filling.run().words(row.path(), choice.label()))
        .filter(label -> !label.isBlank())
        .orElse(option.choice());
  }

  /** Gives an answer back to those who gave it, with the reason (F-15). */
  public void reopen(FormActor office, ResponseId id, String reason, Language language) {
    var response = kept(office, id);
    if (response.state() != ResponseState.SUBMITTED || reason.isBlank()) {
      throw new IllegalArgumentException("What was handed in is given back with a reason");
    }
    responses.save(response.in(ResponseState.DRAFT));
    submissions.reopen(id, office.person(), reason, clock.instant());
    pools.release(response.form(), id).forEach(this::movedUp);
    var code = ResumeCode.random();
    responses.recode(id, code.hash());
    var form = form(response);
    var checked = book.version(form.id(), response.version());
    letters.reopened(form, response, checked, reason, code);
    history.note(Line.of("forms.history.reopened", office.person(), id));
  }

  private Response kept(FormActor office, ResponseId id) {
    var response = responses.lock(id).orElseThrow(() -> new NotFoundException("answers " + id));
    var form = form(response);
    office.must(rules.mayKeep(Respondent.of(office), form), "keep the answers " + id);
    return response;
  }

  /** Takes an answer back; its number is not given again, its options are. */
  public void withdraw(Respondent who, ResponseId id) {
    var response = responses.lock(id).orElseThrow(() -> new NotFoundException("answers " + id));
    if (!rules.mayRead(who, form(response), response)) {
      throw new ForbiddenException("withdraw the answers " + id);
    }
    release(response, who.actor());
  }

  void release(Response response, FormActor by) {
    if (response.state() == ResponseState.WITHDRAWN) {
      return;
    }
    responses.save(response.in(ResponseState.WITHDRAWN));
    pools.release(response.form(), response.id()).forEach(this::movedUp);
    history.note(Line.of("forms.history.withdrawn", by.person(), response.id()));
  }

  private void movedUp(ResponseId id) {
    history.note(Line.of("forms.history.moved-up", null, id));
    responses
        .find(id)
        .ifPresent(
            response ->
                letters.movedUp(
                    form(response), response, book.version(response.form(), response.version())));
  }

  /** What was handed in, the latest first. */
  @Transactional(readOnly = true)
  public List<Submission> submissions(Respondent who, ResponseId id) {
    var response = responses.find(id).orElseThrow(() -> new NotFoundException("answers " + id));
    if (!rules.mayRead(who, form(response), response)) {
      throw new ForbiddenException("read the answers " + id);
    }
    return submissions.of(id);
  }

  /** The answers to a form in a state, for those who keep it. */
  @Transactional(readOnly = true)
  public PageOf<Response> page(
      FormActor office, FormId form, ResponseState state, int page, int size) {
    office.must(
        rules.mayKeep(Respondent.of(office), book.visible(office, form)),
        "read the answers to " + form);
    return responses.page(form, state, page, size);
  }

  /** Those on a page of the office whose answers were erased. */
  @Transactional(readOnly = true)
  public Set<ResponseId> erased(List<Response> listed) {
    return responses.erased(listed.stream().map(Response::id).toList());
  }

  /** How many answers are in each state. */
  @Transactional(readOnly = true)
  public Map<ResponseState, Integer> counts(FormId form) {
    return Map.of(
        ResponseState.DRAFT, responses.count(form, ResponseState.DRAFT),
        ResponseState.SUBMITTED, responses.count(form, ResponseState.SUBMITTED),
        ResponseState.WITHDRAWN, responses.count(form, ResponseState.WITHDRAWN));
  }

  /** All that was handed in, by number, for exports. */
  @Transactional(readOnly = true)
  public List<Response> all(FormActor office, FormId form) {
    office.must(
        rules.mayKeep(Respondent.of(office), book.visible(office, form)),
        "read the answers to " + form);
    return responses.submitted(form);
  }

  /** How full the limited options of a form are. */
  @Transactional(readOnly = true)
  public Map<Option, OptionPools.Level> levels(FormId form) {
    return pools.levels(form);
  }

  /** The options for which an answer waits. */
  @Transactional(readOnly = true)
  public List<Option> waiting(ResponseId id) {
    return pools.waiting(id);
  }
}
