package eu.hanza.forms;

import eu.hanza.forms.ChoiceCount.Taken;
import eu.hanza.forms.ChoiceCount.Written;
import eu.hanza.forms.spi.FormHome;
import eu.hanza.forms.stored.StoredResponses;
import eu.hanza.kernel.LocalizedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts of the questions with one choice of forms inside pages of other modules. */
@Service
@Transactional(readOnly = true)
public class ChoiceCounts {

  private static final String OTHER = "_other";

  private final EmbeddedForms embedded;
  private final FormBook book;
  private final StoredResponses responses;

  ChoiceCounts(EmbeddedForms embedded, FormBook book, StoredResponses responses) {
    this.embedded = embedded;
    this.book = book;
    this.responses = responses;
  }

  /**
   * What these things answered to the questions with one choice that stand in no repeat, in page
   * order. Sensitive questions are not counted.
   */
  public List<ChoiceCount> of(FormHome home, Collection<UUID> subjects) {
    return embedded.of(home).map(form -> count(form, subjects)).orElse(List.of());
  }

  private List<ChoiceCount> count(FormSummary form, Collection<UUID> subjects) {
    var definition = book.version(form.id(), form.published()).definition();
    var answers =
        responses.of(form.id(), subjects).values().stream().map(Response::answers).toList();
    return definition.items().stream()
        .flatMap(ChoiceCounts::single)
        .filter(one -> one.type() == QuestionType.SELECT_ONE && !one.terms().sensitive())
        .map(one -> count(one, definition.choices(one), answers, subjects.size()))
        .toList();
  }

  private static Stream<Question> single(FormItem item) {
    return switch (item) {
      case Question question -> Stream.of(question);
      case Group group -> group.items().stream().flatMap(ChoiceCounts::single);
      case Repeat repeat -> Stream.of();
    };
  }

  private static ChoiceCount count(
      Question question, List<Choice> choices, List<AnswerSet> answers, int asked) {
    var counts = new LinkedHashMap<String, Integer>();
    choices.forEach(choice -> counts.put(choice.name(), 0));
    answers.stream()
        .flatMap(one -> one.get(AnswerPath.to(question.name())).stream())
        .flatMap(answer -> answer.choices().stream().limit(1))
        .forEach(name -> counts.merge(name, 1, Integer::sum));
    var labels = choices.stream().collect(Collectors.toMap(Choice::name, Choice::label));
    var taken = new ArrayList<Taken>();
    counts.forEach((name, n) -> taken.add(taken(name, labels, n)));
    var silent = asked - taken.stream().mapToInt(Taken::count).sum();
    return new ChoiceCount(
        question.name(), question.wording().label(), taken, silent, others(question, answers));
  }

  /** A choice that was taken out of the list since is called by its name. */
  private static Taken taken(String name, Map<String, LocalizedText> labels, int count) {
    var label = Optional.ofNullable(labels.get(name)).filter(text -> !text.isEmpty());
    return new Taken(name, label.orElseGet(() -> LocalizedText.pl(name)), count);
  }

  private static List<Written> others(Question question, List<AnswerSet> answers) {
    return answers.stream()
        .flatMap(one -> one.get(AnswerPath.to(question.name() + OTHER)).stream())
        .collect(Collectors.groupingBy(Answer::text, Collectors.counting()))
        .entrySet()
        .stream()
        .map(one -> new Written(one.getKey(), one.getValue().intValue()))
        .sorted(Comparator.comparingInt(Written::count).reversed().thenComparing(Written::text))
        .toList();
  }
}
