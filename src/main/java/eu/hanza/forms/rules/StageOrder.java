package eu.hanza.forms.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/** Puts what has to be found out in order: nothing before what it needs. */
final class StageOrder {

  private final FormTree tree;
  private final List<Set<Integer>> needs = new ArrayList<>();
  private final List<Set<Integer>> neededBy = new ArrayList<>();

  StageOrder(FormTree tree) {
    this.tree = tree;
    for (var i = 0; i < Stage.count(tree); i++) {
      needs.add(new LinkedHashSet<>());
      neededBy.add(new LinkedHashSet<>());
    }
    for (var slot : tree.slots()) {
      need(new Stage(slot, Stage.Kind.RELEVANCE), new Stage(slot, Stage.Kind.COUNT));
      need(new Stage(slot, Stage.Kind.VALUE), new Stage(slot, Stage.Kind.RELEVANCE));
      if (slot.parent() != null) {
        var above = new Stage(slot.parent(), Stage.Kind.RELEVANCE);
        need(new Stage(slot, Stage.Kind.COUNT), above);
      }
    }
  }

  private void need(Stage stage, Stage needed) {
    needs.get(stage.number()).add(needed.number());
    neededBy.get(needed.number()).add(stage.number());
  }

  /** A stage needs the values of rows that its rule looks at. */
  void need(Stage stage, Set<Slot> used) {
    used.forEach(slot -> need(stage, new Stage(slot, Stage.Kind.VALUE)));
  }

  /** All stages in order; those in a cycle are left out and named in the findings. */
  List<Stage> order(Findings findings) {
    var waiting = new int[needs.size()];
    var ready = new PriorityQueue<Integer>();
    for (var i = 0; i < waiting.length; i++) {
      waiting[i] = needs.get(i).size();
      if (waiting[i] == 0) {
        ready.add(i);
      }
    }
    var order = new ArrayList<Stage>();
    var done = new BitSet();
    while (!ready.isEmpty()) {
      var next = ready.remove();
      order.add(Stage.of(next, tree));
      done.set(next);
      for (var later : neededBy.get(next)) {
        if (--waiting[later] == 0) {
          ready.add(later);
        }
      }
    }
    if (order.size() < needs.size()) {
      name(cycle(done), findings);
    }
    return order;
  }

  /** Whatever waits leads back to what it waits for, if one follows it long enough. */
  private List<Slot> cycle(BitSet done) {
    var walked = new ArrayList<Integer>();
    var at = done.nextClearBit(0);
    while (!walked.contains(at)) {
      walked.add(at);
      at = needs.get(at).stream().filter(needed -> !done.get(needed)).findFirst().orElseThrow();
    }
    return walked.subList(walked.indexOf(at), walked.size()).stream()
        .map(number -> Stage.of(number, tree).slot())
        .distinct()
        .toList();
  }

  /** Names the rows of a cycle from the first on the page to itself: a → b → a. */
  private static void name(List<Slot> cycle, Findings findings) {
    var first = 0;
    for (var i = 1; i < cycle.size(); i++) {
      first = cycle.get(i).number() < cycle.get(first).number() ? i : first;
    }
    var names = new ArrayList<String>();
    for (var i = 0; i <= cycle.size(); i++) {
      names.add(cycle.get((first + i) % cycle.size()).name());
    }
    findings.at(names.getFirst(), "calculation");
    findings.refuse("forms.office.rule.cycle", Map.of("names", String.join(" → ", names)));
  }
}
