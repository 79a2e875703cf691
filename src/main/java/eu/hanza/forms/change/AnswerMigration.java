package eu.hanza.forms.change;

import eu.hanza.forms.Answer;
import eu.hanza.forms.AnswerPath;
import eu.hanza.forms.AnswerSet;
import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.FormItem;
import eu.hanza.forms.Question;
import eu.hanza.forms.Repeat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Moves answers given under one version of a form to a newer one (F-6). Answers follow the ids of
 * their questions; nothing is lost: what has no place in the newer version is kept beside it.
 */
public final class AnswerMigration {

  private final Places from;
  private final Places to;

  private AnswerMigration(FormDefinition from, FormDefinition to) {
    this.from = new Places(from);
    this.to = new Places(to);
  }

  /** Prepares to move answers of one version to another. */
  public static AnswerMigration of(FormDefinition from, FormDefinition to) {
    return new AnswerMigration(from, to);
  }

  /**
   * Answers in the newer version.
   *
   * @param answers all of them, under the names of the newer version
   * @param fresh the questions that were not asked before; those in repeats once for all instances
   * @param kept the answers that the newer version shows no more
   * @param notes what the person is to be told of single answers
   */
  public record Migrated(
      AnswerSet answers, Set<AnswerPath> fresh, Set<AnswerPath> kept, List<Note> notes) {

    /** Makes what it holds unchangeable. */
    public Migrated {
      fresh = Collections.unmodifiableSet(new LinkedHashSet<>(fresh));
      kept = Collections.unmodifiableSet(new TreeSet<>(kept));
      notes = List.copyOf(notes);
    }
  }

  /**
   * What happened to one answer.
   *
   * @param path where it is now
   * @param key the key of the message
   */
  public record Note(AnswerPath path, String key) {}

  /** Moves answers. */
  public Migrated apply(AnswerSet answers) {
    return new Run(answers).migrated();
  }

  /** The questions of the newer version that the older one did not ask. */
  private Set<AnswerPath> fresh() {
    return to.form()
        .questions()
        .filter(question -> !question.type().isSilent())
        .filter(question -> to.isLive(question) && isNew(question))
        .map(to::everywhere)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private boolean isNew(Question question) {
    var earlier = from.row(question.id());
    return earlier == null || !from.isLive(earlier) || !fits(earlier, question);
  }

  /** Whether answers of one row are answers of the other. */
  private static boolean fits(FormItem one, FormItem other) {
    return (one instanceof Question earlier && other instanceof Question later)
        ? TypeEdits.widens(earlier.type(), later.type())
        : (one instanceof Repeat && other instanceof Repeat);
  }

  /** One set of answers on its way. */
  private final class Run {

    private final AnswerSet given;
    private final Map<AnswerPath, Answer> moved = new TreeMap<>();
    private final Map<AnswerPath, Answer> homeless = new TreeMap<>();
    private final Map<AnswerPath, Integer> counts = new TreeMap<>();
    private final Set<AnswerPath> kept = new TreeSet<>();
    private final Set<AnswerPath> entered = new TreeSet<>();
    private final List<Note> notes = new ArrayList<>();

    Run(AnswerSet given) {
      this.given = given;
    }

    Migrated migrated() {
      given.answers().forEach(this::place);
      homeless.forEach(this::keep);
      given.counts().forEach(this::count);
      entered.forEach(this::enter);
      return new Migrated(new AnswerSet(moved, counts), fresh(), kept, notes);
    }

    private void place(AnswerPath path, Answer answer) {
      var row = from.row(path);
      var next = row == null ? null : to.row(row.id());
      if (row == null || next == null || !fits(row, next)) {
        homeless.put(path, answer);
        return;
      }
      var instances = from.instances(path, row);
      var goal = to.path(next, instances);
      if (!to.owns(goal, next) || moved.putIfAbsent(goal, answer) != null) {
        homeless.put(path, answer);
        return;
      }
      entered.addAll(to.entered(next, instances));
      if (!to.isLive(next)) {
        kept.add(goal);
        note(from.isLive(row), goal, "forms.answer.kept-retired");
      }
    }

    private void note(boolean tell, AnswerPath path, String key) {
      if (tell) {
        notes.add(new Note(path, key));
      }
    }

    /** Keeps an answer under a name that no question can have. */
    private void keep(AnswerPath path, Answer answer) {
      var row = from.row(path);
      var goal = path;
      if (row != null) {
        goal = named(path, "~" + row.id().value().replaceAll("[\\[\\]/]", "_"));
      } else if (to.row(path) != null) {
        goal = named(path, "~" + path.name());
      }
      var name = goal.name();
      for (var i = 2; moved.containsKey(goal); i++) {
        goal = named(goal, name + "~" + i);
      }
      moved.put(goal, answer);
      kept.add(goal);
      if (row != null) {
        var next = to.row(row.id());
        var type = next != null && !fits(row, next);
        note(from.isLive(row), goal, type ? "forms.answer.kept-type" : "forms.answer.kept-place");
      }
    }

    private static AnswerPath named(AnswerPath path, String name) {
      var steps = new ArrayList<>(path.steps());
      steps.set(steps.size() - 1, new AnswerPath.Step(name, path.index()));
      return new AnswerPath(steps);
    }

    private void count(AnswerPath path, int count) {
      var row = from.row(path);
      var next = row == null ? null : to.row(row.id());
      if (row == null || !(next instanceof Repeat)) {
        counts.merge(path, count, Math::max);
      } else {
        counts.merge(to.path(next, from.instances(path, row)), count, Math::max);
      }
    }

    /** A repeat without instances gets the one that an answer moved into. */
    private void enter(AnswerPath repeat) {
      counts.computeIfPresent(repeat, (path, count) -> Math.max(1, count));
    }
  }
}
