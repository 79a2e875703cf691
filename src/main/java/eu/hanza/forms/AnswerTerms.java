package eu.hanza.forms;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How long the answers to the questions of a form are kept. Whoever answered was told a number of
 * days by one version or another; the smallest holds for all.
 */
final class AnswerTerms {

  private final Map<QuestionId, Integer> days = new HashMap<>();
  private final Set<QuestionId> sensitive = new HashSet<>();
  private final Map<Integer, FormDefinition> versions;

  AnswerTerms(Map<Integer, FormDefinition> versions) {
    this.versions = Map.copyOf(versions);
    versions.values().forEach(version -> version.questions().forEach(this::add));
  }

  private void add(Question question) {
    question.terms().retention().ifPresent(n -> days.merge(question.id(), n, Math::min));
    if (question.terms().sensitive()) {
      sensitive.add(question.id());
    }
  }

  /** The questions whose answers go today. */
  Set<QuestionId> due(Response response, LocalDate end, LocalDate today) {
    var due = new HashSet<QuestionId>();
    days.forEach(
        (question, n) -> {
          if (end.plusDays(n).isBefore(today)) {
            due.add(question);
          }
        });
    if (response.state() == ResponseState.WITHDRAWN) {
      due.addAll(sensitive);
    }
    return Set.copyOf(due);
  }

  /** All names that these questions ever had. */
  Set<String> names(Set<QuestionId> questions) {
    return versions.values().stream()
        .flatMap(version -> names(version, questions).stream())
        .collect(Collectors.toSet());
  }

  private static List<String> names(FormDefinition version, Set<QuestionId> questions) {
    return version
        .questions()
        .filter(question -> questions.contains(question.id()))
        .map(Question::name)
        .toList();
  }

  /** Answers under a version without those to these questions. */
  AnswerSet without(int version, AnswerSet answers, Set<QuestionId> questions) {
    var names = Set.copyOf(names(versions.getOrDefault(version, NONE), questions));
    var left = new HashMap<>(answers.answers());
    left.keySet().removeIf(path -> names.contains(path.name()));
    return new AnswerSet(left, answers.counts());
  }

  private static final FormDefinition NONE = FormDefinition.of("none", "en", List.of());
}
