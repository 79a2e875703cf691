package eu.hanza.forms;

import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.files.FileCabinet;
import eu.hanza.files.FileId;
import eu.hanza.forms.spi.ClauseTexts;
import eu.hanza.forms.spi.HomeView;
import eu.hanza.forms.stored.ExpiredAnswers;
import eu.hanza.forms.stored.StoredForms;
import eu.hanza.kernel.Language;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases what was kept long enough (L6, L7): answers to questions that say for how many days, whole
 * answers when the time of the clause is over, and drafts that nobody goes on with. Answers within
 * pages of other modules end as a whole with the things of these modules.
 */
@Component
class AnswerRetention {

  private final StoredForms forms;
  private final FormBook book;
  private final FormHomes homes;
  private final ExpiredAnswers answers;
  private final AnswerErasure erasure;
  private final FileCabinet cabinet;
  private final Optional<ClauseTexts> clauses;
  private final History history;
  private final Clock clock;
  private final int draftMonths;

  AnswerRetention(
      StoredForms forms,
      FormBook book,
      FormHomes homes,
      ExpiredAnswers answers,
      AnswerErasure erasure,
      FileCabinet cabinet,
      Optional<ClauseTexts> clauses,
      History history,
      Clock clock,
      @Value("${hanza.forms.drafts-keep-months}") int draftMonths) {
    this.forms = forms;
    this.book = book;
    this.homes = homes;
    this.answers = answers;
    this.erasure = erasure;
    this.cabinet = cabinet;
    this.clauses = clauses;
    this.history = history;
    this.clock = clock;
    this.draftMonths = draftMonths;
  }

  /** Erases what is due; runs each night, before people whom nothing needs are erased. */
  @Scheduled(cron = "0 50 3 * * *")
  @Transactional
  public void eraseWhatIsDue() {
    forms.published().forEach(this::eraseWhatIsDue);
  }

  private void eraseWhatIsDue(FormSummary form) {
    var all = answers.all(form.id());
    if (all.isEmpty()) {
      return;
    }
    if (isOver(form)) {
      end(form, all, "forms.history.erased");
      return;
    }
    var idle = all.stream().filter(one -> isIdle(form, one)).toList();
    end(form, idle, "forms.history.drafts-erased");
    var left = new HashSet<>(all);
    left.removeAll(Set.copyOf(idle));
    var old = left.stream().filter(one -> isOld(form, one)).toList();
    end(form, old, "forms.history.erased");
    left.removeAll(Set.copyOf(old));
    single(form, left);
  }

  private void end(FormSummary form, Collection<Response> ended, String key) {
    erasure.end(ended);
    note(form, key, ended.size());
  }

  private void note(FormSummary form, String key, int count) {
    if (count > 0) {
      history.note(Line.of(key, null, form.id()).with("n", count));
    }
  }

  private LocalDate today(FormSummary form) {
    return LocalDate.now(clock.withZone(form.terms().zone()));
  }

  private static LocalDate day(Instant at, FormSummary form) {
    return at.atZone(form.terms().zone()).toLocalDate();
  }

  private static Optional<LocalDate> closing(FormSummary form) {
    return Stream.of(form.closedAt(), form.terms().closesAt())
        .filter(Objects::nonNull)
        .min(Instant::compareTo)
        .map(at -> day(at, form));
  }

  /** Whether all answers go: the form closed more months ago than its clause says. */
  private boolean isOver(FormSummary form) {
    var months = months(form);
    return months > 0
        && closing(form).filter(day -> day.plusMonths(months).isBefore(today(form))).isPresent();
  }

  /** Whether an answer to a form that never closes is older than the clause says. */
  private boolean isOld(FormSummary form, Response one) {
    var months = months(form);
    return months > 0
        && closing(form).isEmpty()
        && homes.endsOn(form.home()).isEmpty()
        && last(one, form).plusMonths(months).isBefore(today(form));
  }

  /** How long the clause lets answers be kept; zero where nothing is said. */
  private int months(FormSummary form) {
    var clause = form.terms().clause();
    if (clause == null || homes.find(form.home()).filter(HomeView::asksItself).isPresent()) {
      return 0;
    }
    return clauses
        .flatMap(all -> all.clause(clause, Language.EN))
        .map(ClauseTexts.ClauseText::months)
        .orElse(0);
  }

  private boolean isIdle(FormSummary form, Response one) {
    return one.number() == null
        && one.state() != ResponseState.SUBMITTED
        && day(one.savedAt(), form).plusMonths(draftMonths).isBefore(today(form));
  }

  /** Erases answers to single questions. */
  private void single(FormSummary form, Collection<Response> all) {
    var terms = new AnswerTerms(versions(form));
    var end = homes.endsOn(form.home()).or(() -> closing(form));
    var groups =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    one -> terms.due(one, end.orElseGet(() -> last(one, form)), today(form))));
    groups.remove(Set.<QuestionId>of());
    var count =
        groups.entrySet().stream()
            .mapToInt(group -> erase(terms, group.getKey(), group.getValue()))
            .sum();
    note(form, "forms.history.expired", count);
  }

  private Map<Integer, FormDefinition> versions(FormSummary form) {
    return book.editions(form.id()).stream()
        .collect(
            Collectors.toMap(
                FormEdition::number,
                edition -> book.version(form.id(), edition.number()).definition()));
  }

  private static LocalDate last(Response one, FormSummary form) {
    return day(Objects.requireNonNullElse(one.submittedAt(), one.savedAt()), form);
  }

  /** Erases the answers to these questions, and tells in how many filled forms there were any. */
  private int erase(AnswerTerms terms, Set<QuestionId> due, List<Response> responses) {
    var ids = responses.stream().map(Response::id).toList();
    var names = terms.names(due);
    answers.forget(ids, names);
    answers.files(ids, names).stream()
        .map(FileId::new)
        .filter(file -> cabinet.find(file).isPresent())
        .forEach(cabinet::remove);
    var touched = new HashSet<ResponseId>();
    for (var one : responses) {
      var left = terms.without(one.version(), one.answers(), due);
      if (!left.equals(one.answers())) {
        answers.keep(one.id(), left);
        touched.add(one.id());
      }
    }
    touched.addAll(handedIn(terms, due, ids));
    return touched.size();
  }

  private Set<ResponseId> handedIn(AnswerTerms terms, Set<QuestionId> due, List<ResponseId> ids) {
    var touched = new HashSet<ResponseId>();
    for (var turn : answers.submissions(ids)) {
      var left = terms.without(turn.version(), turn.answers(), due);
      if (!left.equals(turn.answers())) {
        answers.keep(turn, left);
        touched.add(turn.response());
      }
    }
    return touched;
  }
}
