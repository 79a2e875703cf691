package eu.hanza.forms.change;

import eu.hanza.forms.AnswerPath;
import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.FormItem;
import eu.hanza.forms.QuestionId;
import eu.hanza.forms.Repeat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the answers of a form stand: which row a path means, and which path a row has. */
final class Places {

  /** The instances of repeats that an answer lies in, by the id of the repeat. */
  record Instances(Map<QuestionId, Integer> numbers) {

    int of(QuestionId repeat) {
      return numbers.getOrDefault(repeat, 1);
    }
  }

  private final Tree tree;
  private final Map<QuestionId, FormItem> byId = new LinkedHashMap<>();
  private final Map<List<String>, FormItem> byNames = new HashMap<>();

  Places(FormDefinition form) {
    this.tree = Tree.of(form);
    form.all().forEach(this::note);
  }

  private void note(FormItem row) {
    byId.putIfAbsent(row.id(), row);
    var names = new ArrayList<>(tree.repeats(row).stream().map(Repeat::name).toList());
    names.add(row.name());
    byNames.merge(
        names, row, (one, other) -> tree.isLive(other) && !tree.isLive(one) ? other : one);
  }

  FormDefinition form() {
    return tree.form();
  }

  boolean isLive(FormItem row) {
    return tree.isLive(row);
  }

  @Nullable FormItem row(QuestionId id) {
    return byId.get(id);
  }

  /** The row whose answer a path leads to; one that is part of the form before a retired one. */
  @Nullable FormItem row(AnswerPath path) {
    return byNames.get(path.steps().stream().map(AnswerPath.Step::name).toList());
  }

  /** Whether a path leads to this row and no other. */
  boolean owns(AnswerPath path, FormItem row) {
    var found = row(path);
    return found != null && found.id().equals(row.id());
  }

  Instances instances(AnswerPath path, FormItem row) {
    var numbers = new LinkedHashMap<QuestionId, Integer>();
    var repeats = tree.repeats(row);
    for (var i = 0; i < repeats.size(); i++) {
      numbers.put(repeats.get(i).id(), path.steps().get(i).index());
    }
    return new Instances(numbers);
  }

  /** The path of a row in these instances; in the first of repeats that are not among them. */
  AnswerPath path(FormItem row, Instances instances) {
    var steps = new ArrayList<AnswerPath.Step>();
    for (var repeat : tree.repeats(row)) {
      steps.add(new AnswerPath.Step(repeat.name(), instances.of(repeat.id())));
    }
    steps.add(new AnswerPath.Step(row.name(), 0));
    return new AnswerPath(steps);
  }

  /** The path of a row in all instances. */
  AnswerPath everywhere(FormItem row) {
    var all = new LinkedHashMap<QuestionId, Integer>();
    tree.repeats(row).forEach(repeat -> all.put(repeat.id(), 0));
    return path(row, new Instances(all));
  }

  /** The repeats around a row that an answer did not lie in before. */
  List<AnswerPath> entered(FormItem row, Instances instances) {
    return tree.repeats(row).stream()
        .filter(repeat -> !instances.numbers().containsKey(repeat.id()))
        .map(repeat -> path(repeat, instances))
        .toList();
  }

  List<Repeat> repeats(FormItem row) {
    return tree.repeats(row);
  }

  /** The repeats around the row with an id. */
  List<Repeat> repeats(String id) {
    var row = byId.get(new QuestionId(id));
    return row == null ? List.of() : tree.repeats(row);
  }
}
