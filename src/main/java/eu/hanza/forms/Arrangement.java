package eu.hanza.forms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Optional;

/** What buttons of a form do with answers: instances of repeats, and places in an order (F-17). */
public final class Arrangement {

  private Arrangement() {}

  /** The answers with one more instance of a repeat, up to its maximum. */
  public static AnswerSet added(AnswerSet answers, AnswerPath path, Repeat repeat) {
    var count = answers.count(path);
    return path.index() == 0 && count < RepeatLimits.of(repeat).most()
        ? answers.withCount(path, count + 1)
        : answers;
  }

  /** Whether there is such an instance of a repeat. */
  public static boolean has(AnswerSet answers, AnswerPath instance) {
    return instance.index() >= 1 && instance.index() <= answers.count(instance.at(0));
  }

  /** The answers without an instance of a repeat. */
  public static AnswerSet removed(AnswerSet answers, AnswerPath instance) {
    return has(answers, instance) ? answers.withoutInstance(instance) : answers;
  }

  /** The answers with an instance moved by so many places; at the ends it stays. */
  public static AnswerSet moved(AnswerSet answers, AnswerPath instance, int by) {
    var to = instance.index() + by;
    var stays = !has(answers, instance) || to < 1 || to > answers.count(instance.at(0));
    return stays ? answers : answers.moved(instance, to);
  }

  /**
   * The order of a ranking after a choice moved; whatever has no place yet gets one, in the order
   * of the list.
   *
   * @param number the number of the choice in its list, from zero on
   * @return the names with spaces between them; empty where the path leads to no ranking
   */
  public static Optional<String> ranked(
      FormDefinition form, FormRun run, AnswerPath path, int number, int by) {
    var row = run.row(path).orElse(null);
    if (row == null
        || !(row.item() instanceof Question question)
        || question.type() != QuestionType.RANK) {
      return Optional.empty();
    }
    var order = new ArrayList<>(row.answer().map(Answer::choices).orElse(java.util.List.of()));
    run.choices(path).stream()
        .map(Choice::name)
        .filter(name -> !order.contains(name))
        .forEach(order::add);
    var all = form.choices(question);
    var place = number < 0 || number >= all.size() ? -1 : order.indexOf(all.get(number).name());
    if (place >= 0 && place + by >= 0 && place + by < order.size()) {
      Collections.swap(order, place, place + by);
    }
    return Optional.of(String.join(" ", order));
  }
}
