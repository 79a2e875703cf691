package eu.hanza.forms.rules;

import eu.hanza.forms.AnswerPath;
import eu.hanza.forms.AnswerSet;
import eu.hanza.forms.Repeat;
import eu.hanza.forms.RepeatLimits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of a form with the instances that answers give them. */
final class AnswerTree {

  private static final int MOST_INSTANCES = 1_000;
  private static final int MOST_ROWS = 50_000;

  private final RuleBook book;
  private final AnswerSet answers;
  private final Map<AnswerPath, Integer> highest = new HashMap<>();
  private final List<List<TreeNode>> bySlot = new ArrayList<>();
  private final Map<AnswerPath, TreeNode> byPath = new HashMap<>();
  private final TreeNode root;
  private int rows;

  AnswerTree(RuleBook book, AnswerSet answers) {
    this.book = book;
    this.answers = answers;
    book.tree().slots().forEach(slot -> bySlot.add(new ArrayList<>()));
    answers.answers().keySet().forEach(this::note);
    this.root = new TreeNode(book.tree().root(), null, 0, null);
    bySlot.getFirst().add(root);
    fill(root);
  }

  /** Remembers the highest instance that an answer names. */
  private void note(AnswerPath path) {
    for (var i = 0; i < path.steps().size(); i++) {
      if (path.steps().get(i).index() > 0) {
        var instance = new AnswerPath(path.steps().subList(0, i + 1));
        highest.merge(instance.at(0), instance.index(), Math::max);
      }
    }
  }

  TreeNode root() {
    return root;
  }

  List<TreeNode> nodes(Slot slot) {
    return bySlot.get(slot.number());
  }

  @Nullable TreeNode node(AnswerPath path) {
    return byPath.get(path);
  }

  private void fill(TreeNode parent) {
    for (var child : parent.slot().children()) {
      if (!child.isRepeat()) {
        add(parent, child, 0);
      } else if (book.rules(child).count() == null) {
        repeat(parent, child, stated(parent.pathBelow(child), child));
      }
    }
  }

  /** How many instances the answers tell of; a repeat begins with one, or with its minimum. */
  private int stated(AnswerPath path, Slot slot) {
    var stated = answers.counts().get(path);
    var least = slot.item() instanceof Repeat repeat ? RepeatLimits.of(repeat).least() : 0;
    return stated == null ? Math.max(Math.max(1, least), highest.getOrDefault(path, 1)) : stated;
  }

  /** Gives a repeat its instances; not more than can be kept. */
  boolean repeat(TreeNode parent, Slot slot, int count) {
    var most = Math.clamp(count, 0, MOST_INSTANCES);
    for (var i = 1; i <= most && rows < MOST_ROWS; i++) {
      add(parent, slot, i);
    }
    return parent.children(slot).size() == count;
  }

  private void add(TreeNode parent, Slot slot, int index) {
    var named = parent.pathBelow(slot);
    var path = index == 0 ? named : named.at(index);
    var node = new TreeNode(slot, parent, index, path);
    rows++;
    parent.children(slot).add(node);
    nodes(slot).add(node);
    byPath.put(path, node);
    answers.get(path).ifPresent(node::answer);
    fill(node);
  }
}
