package eu.hanza.forms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The answers of one filled form, and how often each repeat stands in it. It never changes: every
 * change gives another.
 *
 * @param answers by path
 * @param counts how many instances each repeat has, by the path of the repeat
 */
public record AnswerSet(Map<AnswerPath, Answer> answers, Map<AnswerPath, Integer> counts) {

  /** No answers. */
  public static final AnswerSet EMPTY = new AnswerSet(Map.of(), Map.of());

  /** Sorts by path and makes both unchangeable. */
  public AnswerSet {
    answers = Collections.unmodifiableMap(new TreeMap<>(answers));
    counts = Collections.unmodifiableMap(new TreeMap<>(counts));
  }

  /** The answer at a path, if there is one. */
  public Optional<Answer> get(AnswerPath path) {
    return Optional.ofNullable(answers.get(path));
  }

  /** How many instances a repeat has. */
  public int count(AnswerPath repeat) {
    return counts.getOrDefault(repeat, 0);
  }

  /** The same with an answer, in place of what stood there. */
  public AnswerSet with(AnswerPath path, Answer answer) {
    var changed = new TreeMap<>(answers);
    changed.put(path, answer);
    return new AnswerSet(changed, counts);
  }

  /** The same with an answer in the form of its type; an empty text takes it away. */
  public AnswerSet with(String path, String text) {
    var at = AnswerPath.of(path);
    return text.isEmpty() ? without(at) : with(at, Answer.of(text));
  }

  /** The same with other answers besides, in place of what stood there. */
  public AnswerSet withAll(Map<AnswerPath, Answer> others) {
    var changed = new TreeMap<>(answers);
    changed.putAll(others);
    return new AnswerSet(changed, counts);
  }

  /** The same without an answer. */
  public AnswerSet without(AnswerPath path) {
    var changed = new TreeMap<>(answers);
    changed.remove(path);
    return new AnswerSet(changed, counts);
  }

  /** The same with so many instances of a repeat; what lies beyond is kept. */
  public AnswerSet withCount(AnswerPath repeat, int count) {
    var changed = new TreeMap<>(counts);
    changed.put(repeat, count);
    return new AnswerSet(answers, changed);
  }

  /** The same without one instance of a repeat: its answers go, those after it move up. */
  public AnswerSet withoutInstance(AnswerPath instance) {
    var order = new ArrayList<Integer>();
    var count = count(instance.at(0));
    for (var i = 1; i <= count; i++) {
      if (i != instance.index()) {
        order.add(i);
      }
    }
    return reordered(instance.at(0), order);
  }

  /** The same with one instance of a repeat moved to another place, the others closing up. */
  public AnswerSet moved(AnswerPath instance, int to) {
    var order = new ArrayList<Integer>();
    for (var i = 1; i <= count(instance.at(0)); i++) {
      order.add(i);
    }
    order.remove(Integer.valueOf(instance.index()));
    order.add(to - 1, instance.index());
    return reordered(instance.at(0), order);
  }

  private AnswerSet reordered(AnswerPath repeat, List<Integer> order) {
    return new AnswerSet(
        reordered(answers, repeat, order),
        withOwn(reordered(counts, repeat, order), repeat, order));
  }

  private static Map<AnswerPath, Integer> withOwn(
      Map<AnswerPath, Integer> counts, AnswerPath repeat, List<Integer> order) {
    counts.put(repeat, order.size());
    return counts;
  }

  /** Keeps what lies outside the repeat; numbers anew what lies inside, or drops it. */
  private static <T> Map<AnswerPath, T> reordered(
      Map<AnswerPath, T> all, AnswerPath repeat, List<Integer> order) {
    var changed = new TreeMap<AnswerPath, T>();
    all.forEach(
        (path, value) -> {
          var moved = renumbered(path, repeat, order);
          if (moved != null) {
            changed.put(moved, value);
          }
        });
    return changed;
  }

  private static @Nullable AnswerPath renumbered(
      AnswerPath path, AnswerPath repeat, List<Integer> order) {
    var depth = repeat.steps().size();
    if (path.steps().size() < depth
        || !path.isWithin(repeat.at(path.steps().get(depth - 1).index()))) {
      return path;
    }
    var index = path.steps().get(depth - 1).index();
    if (index == 0) {
      return path;
    }
    var place = order.indexOf(index) + 1;
    var steps = new ArrayList<>(path.steps());
    steps.set(depth - 1, new AnswerPath.Step(repeat.name(), place));
    return place == 0 ? null : new AnswerPath(steps);
  }
}
