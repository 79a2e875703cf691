package eu.hanza.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where an answer stands: the name of its question below the repeats that it lies in, such as
 * {@code partners[2]/name}. Groups are not part of it, so that moving a question between them moves
 * no answer. The first of a repeat is number one.
 *
 * @param steps the repeats from the outermost on, then the question, group or repeat itself
 */
public record AnswerPath(List<Step> steps) implements Comparable<AnswerPath> {

  private static final Pattern STEP = Pattern.compile("([^\\[\\]/\\s]+)(?:\\[([1-9]\\d{0,5})])?");

  /**
   * A name on the way.
   *
   * @param index which one of a repeat; zero where nothing is repeated or all are meant
   */
  public record Step(String name, int index) {

    @Override
    public String toString() {
      return index == 0 ? name : name + "[" + index + "]";
    }
  }

  /** Makes the steps unchangeable. */
  public AnswerPath {
    steps = List.copyOf(steps);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("A path has one step at least");
    }
  }

  /** The path of a question that lies in no repeat. */
  public static AnswerPath to(String name) {
    return new AnswerPath(List.of(new Step(name, 0)));
  }

  /**
   * Reads a path.
   *
   * @throws IllegalArgumentException if the text is none
   */
  public static AnswerPath of(String text) {
    var steps = new ArrayList<Step>();
    for (var part : text.split("/", -1)) {
      var match = STEP.matcher(part);
      if (!match.matches()) {
        throw new IllegalArgumentException("This is no path of an answer: " + text);
      }
      var index = match.group(2);
      steps.add(new Step(match.group(1), index == null ? 0 : Integer.parseInt(index)));
    }
    return new AnswerPath(steps);
  }

  /** The path of what lies below this one. */
  public AnswerPath below(String name) {
    var all = new ArrayList<>(steps);
    all.add(new Step(name, 0));
    return new AnswerPath(all);
  }

  /** The path of one instance, where this one names a repeat. */
  public AnswerPath at(int index) {
    var all = new ArrayList<>(steps.subList(0, steps.size() - 1));
    all.add(new Step(name(), index));
    return new AnswerPath(all);
  }

  /** The name of the question, group or repeat. */
  public String name() {
    return steps.getLast().name();
  }

  /** Which instance it is; zero where it is none. */
  public int index() {
    return steps.getLast().index();
  }

  /** Whether it is an instance of a repeat, or lies in it. */
  public boolean isWithin(AnswerPath instance) {
    var depth = instance.steps.size();
    return steps.size() >= depth && steps.subList(0, depth).equals(instance.steps);
  }

  @Override
  public int compareTo(AnswerPath other) {
    for (var i = 0; i < Math.min(steps.size(), other.steps.size()); i++) {
      var names = steps.get(i).name().compareTo(other.steps.get(i).name());
      var order =
          names != 0 ? names : Integer.compare(steps.get(i).index(), other.steps.get(i).index());
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(steps.size(), other.steps.size());
  }

  @Override
  public String toString() {
    return String.join("/", steps.stream().map(Step::toString).toList());
  }
}
