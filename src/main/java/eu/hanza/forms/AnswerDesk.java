package eu.hanza.forms;

import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.forms.change.AnswerMigration;
import eu.hanza.forms.spi.FormTeams.Team;
import eu.hanza.forms.stored.AnswerHistory;
import eu.hanza.forms.stored.Removals;
import eu.hanza.forms.stored.SectionLocks;
import eu.hanza.forms.stored.StoredResponses;
import eu.hanza.forms.stored.Submissions;
import eu.hanza.forms.view.FieldNames;
import eu.hanza.kernel.ForbiddenException;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.OrganisationId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drafts of answers: begun, found again by a code, filled in by one or by several people of an
 * organisation, never lost (F-13, F-14, F-17). {@link SubmissionDesk} takes them when they are
 * done.
 */
@Service
@Transactional
public class AnswerDesk {

  private final FormBook book;
  private final StoredResponses responses;
  private final Submissions submissions;
  private final AnswerHistory changes;
  private final Removals removals;
  private final SectionLocks locks;
  private final AnswerRules rules;
  private final FormMoments moments;
  private final NewDrafts drafts;
  private final History history;
  private final Clock clock;

  AnswerDesk(
      FormBook book,
      StoredResponses responses,
      Submissions submissions,
      AnswerHistory changes,
      Removals removals,
      SectionLocks locks,
      AnswerRules rules,
      FormMoments moments,
      NewDrafts drafts,
      History history,
      Clock clock) {
    this.book = book;
    this.responses = responses;
    this.submissions = submissions;
    this.changes = changes;
    this.removals = removals;
    this.locks = locks;
    this.rules = rules;
    this.moments = moments;
    this.drafts = drafts;
    this.history = history;
    this.clock = clock;
  }

  /** The organisations for which somebody can fill in forms. */
  @Transactional(readOnly = true)
  public List<Team> teams(Respondent who, Language language) {
    return rules.teams(who, language);
  }

  /** Begins a draft, or finds the one that there is where each has one only. */
  public Begun begin(
      Respondent who, FormId id, @Nullable OrganisationId organisation, Language language) {
    var form = book.visible(who.actor(), id);
    var refusal = drafts.refusal(who, form, organisation);
    if (refusal.isPresent()) {
      return new Begun.Refused(refusal.get());
    }
    var holder = NewDrafts.holder(form, who, organisation);
    var before = holder == null ? Optional.<Response>empty() : responses.held(id, holder);
    if (before.isPresent()) {
      return new Begun.Continued(before.get().id());
    }
    var code = ResumeCode.random();
    var draft = drafts.of(who, form, form.published(), organisation, Provenance.ONLINE, language);
    if (!responses.add(draft, code.hash(), holder)) {
      var id2 = responses.held(id, java.util.Objects.requireNonNull(holder)).orElseThrow().id();
      return new Begun.Continued(id2);
    }
    history.note(Line.of("forms.history.begun", who.actor().person(), draft.id()));
    return new Begun.Started(draft.id(), code);
  }

  /** Begins an answer that the office types, such as a card that came back (F-20). */
  public ResponseId enter(Respondent office, FormId id, Provenance provenance, Language language) {
    var form = book.visible(office.actor(), id);
    return enter(office, id, form.published(), provenance, language);
  }

  /** The same under the version that a card states. */
  ResponseId enter(
      Respondent office, FormId id, int version, Provenance provenance, Language language) {
    var form = book.visible(office.actor(), id);
    office.actor().must(rules.mayKeep(office, form), "enter answers to " + id);
    var draft = drafts.of(office, form, version, null, provenance, language);
    responses.add(draft, null, null);
    history.note(Line.of("forms.history.entered", office.actor().person(), draft.id()));
    return draft.id();
  }

  /** Fills a draft with what a card says, as it was read there. */
  void fill(
      Respondent office,
      ResponseId id,
      Map<AnswerPath, Integer> counts,
      Map<AnswerPath, String> texts,
      Language language) {
    var response = edited(office, id, true);
    var form = form(response);
    var answers = response.answers();
    for (var count : counts.entrySet()) {
      answers = answers.withCount(count.getKey(), count.getValue());
    }
    var roomy = filling(office, form, response.with(answers, clock.instant()), language);
    keep(office, form, response, roomy.run().accept(texts, language).answers(), language);
  }

  /** The draft that a code leads to. */
  @Transactional(readOnly = true)
  public Optional<ResponseId> resume(ResumeCode code) {
    return responses.withCode(code.hash()).map(Response::id);
  }

  /** Gives a draft another code; the one before ends. */
  public ResumeCode recode(Respondent who, ResponseId id) {
    edited(who, id, false);
    var code = ResumeCode.random();
    responses.recode(id, code.hash());
    return code;
  }

  /** A filled form that the reader may see. */
  public Filling open(Respondent who, ResponseId id, Language language) {
    var response = get(id);
    var form = form(response);
    if (!rules.mayRead(who, form, response)) {
      throw new ForbiddenException("read the answers " + id);
    }
    if (rules.seesOnlyWhatWasHandedIn(who, response)) {
      return filling(who, form, handedIn(response), language);
    }
    var old = response.version() < form.published() && rules.mayEdit(who, form, response);
    return filling(who, form, old ? migrate(who, form, id) : response, language);
  }

  /** What was handed in last, in place of what its people have changed since. */
  private Response handedIn(Response response) {
    return submissions.of(response.id()).stream()
        .findFirst()
        .map(last -> response.under(last.version(), last.answers()))
        .orElse(response);
  }

  /** Moves a draft to the newest version; nothing is lost (F-6). */
  private Response migrate(Respondent who, FormSummary form, ResponseId id) {
    var draft = responses.lock(id).orElseThrow();
    if (draft.version() >= form.published()) {
      return draft;
    }
    var from = book.version(form.id(), draft.version()).definition();
    var to = book.version(form.id(), form.published()).definition();
    var moved = AnswerMigration.of(from, to).apply(draft.answers());
    var migrated = draft.under(form.published(), moved.answers());
    responses.save(migrated);
    changes.add(
        id,
        Posting.changes(
            draft.answers(), migrated.answers(), migrated.revision(), null, clock.instant()));
    history.note(
        Line.of("forms.history.migrated", who.actor().person(), id)
            .changed("version", draft.version(), migrated.version()));
    return migrated;
  }

  /** The questions that came with the version to which a draft was moved, still without answers. */
  private Set<QuestionId> fresh(FormSummary form, Response response) {
    var from = response.migratedFrom();
    if (from == null || !response.isDraft()) {
      return Set.of();
    }
    var older = book.version(form.id(), from).definition();
    var newer = book.version(form.id(), response.version()).definition();
    var names =
        response.answers().answers().keySet().stream()
            .map(AnswerPath::name)
            .collect(java.util.stream.Collectors.toSet());
    return newer
        .questions()
        .filter(question -> !question.retired() && !question.type().isSilent())
        .filter(question -> older.item(question.id()).filter(one -> !one.retired()).isEmpty())
        .filter(question -> !names.contains(question.name()))
        .map(Question::id)
        .collect(java.util.stream.Collectors.toSet());
  }

  private Response get(ResponseId id) {
    return responses.find(id).orElseThrow(() -> new NotFoundException("answers " + id));
  }

  private FormSummary form(Response response) {
    return book.find(response.form())
        .orElseThrow(() -> new NotFoundException("form " + response.form()));
  }

  Filling filling(Respondent who, FormSummary form, Response response, Language language) {
    var checked = book.version(form.id(), response.version());
    var moment =
        moments.now(form.terms().zone(), language, response.person(), response.organisation());
    return new Filling(
        form,
        response,
        checked,
        checked.run(response.answers(), moment),
        fresh(form, response),
        others(who, response),
        rules.mayEdit(who, form, response),
        rules.maySubmit(who, form, response));
  }

  /** Who else is at the draft; somebody's own second window is nobody else. */
  private List<SectionLocks.Presence> others(Respondent who, Response response) {
    var me = who.actor().person();
    return locks.others(response.id(), who.mark(), clock.instant()).stream()
        .filter(one -> me == null || !me.equals(one.person()))
        .toList();
  }

  /** The moment of now for the answers of somebody. */
  @Transactional(readOnly = true)
  public AnswerMoment moment(Filling filling, Language language) {
    var response = filling.response();
    return moments.now(
        filling.form().terms().zone(), language, response.person(), response.organisation());
  }

  private Response edited(Respondent who, ResponseId id, boolean lock) {
    var found = lock ? responses.lock(id) : responses.find(id);
    var response = found.orElseThrow(() -> new NotFoundException("answers " + id));
    if (!rules.mayEdit(who, form(response), response)) {
      throw new ForbiddenException("change the answers " + id);
    }
    return response;
  }

  /**
   * Keeps posted answers, whether they are complete or not.
   *
   * @param revision the revision that the page showed
   * @param section the section that was posted
   */
  public SaveResult save(
      Respondent who,
      ResponseId id,
      int revision,
      String section,
      Map<AnswerPath, String> texts,
      Language language) {
    var response = edited(who, id, true);
    var form = form(response);
    var before = filling(who, form, response, language);
    var since =
        revision < response.revision()
            ? changes.since(id, revision)
            : List.<AnswerHistory.Change>of();
    var taken = new Posting(before.run(), since).take(texts, language);
    var kept = keep(who, form, response, taken.answers(), language);
    locks.touch(id, section, who.mark(), who.actor().person(), clock.instant());
    return new SaveResult(filling(who, form, kept, language), taken.unclear(), taken.conflicts());
  }

  /** Keeps answers with what is calculated from them, and notes what changed. */
  private Response keep(
      Respondent who, FormSummary form, Response before, AnswerSet answers, Language language) {
    var changed = before.with(answers, clock.instant());
    var run = filling(who, form, changed, language).run();
    var after = before.with(run.answers(), clock.instant());
    var made =
        Posting.changes(
            before.answers(),
            after.answers(),
            after.revision(),
            who.actor().person(),
            clock.instant());
    if (made.isEmpty()) {
      return before;
    }
    responses.save(after);
    changes.add(before.id(), made);
    return after;
  }

  private Filling rearrange(
      Respondent who, ResponseId id, Language language, UnaryOperator<AnswerSet> change) {
    var response = edited(who, id, true);
    var form = form(response);
    var full = filling(who, form, response, language).run().answers();
    var kept = keep(who, form, response, change.apply(full), language);
    return filling(who, form, kept, language);
  }

  /** Adds an instance to a repeat, up to its maximum. */
  public Filling add(Respondent who, ResponseId id, AnswerPath path, Language language) {
    var response = get(id);
    var definition = book.version(response.form(), response.version()).definition();
    return rearrange(
        who,
        id,
        language,
        answers ->
            new FieldNames(definition).item(path).orElse(null) instanceof Repeat repeat
                ? Arrangement.added(answers, path, repeat)
                : answers);
  }

  /** Takes an instance of a repeat away; {@link #restore} brings it back. */
  public Filling remove(Respondent who, ResponseId id, AnswerPath instance, Language language) {
    return rearrange(
        who,
        id,
        language,
        answers -> {
          if (Arrangement.has(answers, instance)) {
            removals.add(id, instance, answers, clock.instant());
          }
          return Arrangement.removed(answers, instance);
        });
  }

  /** Moves an instance of a repeat up or down by one. */
  public Filling move(
      Respondent who, ResponseId id, AnswerPath instance, int by, Language language) {
    return rearrange(who, id, language, answers -> Arrangement.moved(answers, instance, by));
  }

  /** Brings the instance back that was taken away last. */
  public Filling restore(Respondent who, ResponseId id, Language language) {
    return rearrange(
        who,
        id,
        language,
        answers -> removals.last(id).map(last -> last.into(answers)).orElse(answers));
  }

  /** Whether an instance can be brought back. */
  @Transactional(readOnly = true)
  public Optional<AnswerPath> removed(ResponseId id) {
    return removals.peek(id);
  }

  /** Notes that somebody is at a section. */
  public void present(Respondent who, ResponseId id, String section) {
    edited(who, id, false);
    locks.touch(id, section, who.mark(), who.actor().person(), clock.instant());
  }

  /** The drafts and answers of somebody, the latest first. */
  @Transactional(readOnly = true)
  public List<Response> of(Respondent who) {
    var person = who.actor().person();
    if (person == null) {
      return List.of();
    }
    var organisations = rules.teams(who, Language.EN).stream().map(Team::organisation).toList();
    return responses.of(person, organisations);
  }

  /** What each answer was before, and who changed it. */
  @Transactional(readOnly = true)
  public List<AnswerHistory.Change> changes(Respondent who, ResponseId id) {
    var response = get(id);
    if (!rules.mayRead(who, form(response), response)) {
      throw new ForbiddenException("read the answers " + id);
    }
    return changes.since(id, 0);
  }
}
