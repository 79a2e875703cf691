package eu.hanza.forms.rules;

import eu.hanza.forms.Answer;
import eu.hanza.forms.AnswerPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of a form that is being filled in: a question with its answer, a group, an instance. */
final class TreeNode implements RuleValue.Node {

  private final Slot slot;
  private final @Nullable TreeNode parent;
  private final int index;
  private final @Nullable AnswerPath path;
  private final Map<Slot, List<TreeNode>> children = new HashMap<>();
  private @Nullable Answer answer;
  private RuleValue value = RuleValue.blank();
  private boolean relevant = true;
  private boolean failed;

  TreeNode(Slot slot, @Nullable TreeNode parent, int index, @Nullable AnswerPath path) {
    this.slot = slot;
    this.parent = parent;
    this.index = index;
    this.path = path;
    slot.children().forEach(child -> children.put(child, new ArrayList<>()));
  }

  Slot slot() {
    return slot;
  }

  @Nullable TreeNode parent() {
    return parent;
  }

  @Override
  public int index() {
    return Math.max(1, index);
  }

  /** The path of what is not the form itself. */
  AnswerPath path() {
    if (path == null) {
      throw new IllegalStateException("A form has no path");
    }
    return path;
  }

  /** The path of a row below this one: groups are not part of it. */
  AnswerPath pathBelow(Slot child) {
    for (var node = this; node != null; node = node.parent) {
      if (node.slot.isRepeat()) {
        return node.path().below(child.name());
      }
    }
    return AnswerPath.to(child.name());
  }

  List<TreeNode> children(Slot child) {
    return children.getOrDefault(child, List.of());
  }

  /** It, or the row above it, that stands in a place of the form. */
  TreeNode above(Slot place) {
    for (var node = this; node != null; node = node.parent) {
      if (node.slot == place) {
        return node;
      }
    }
    throw new IllegalStateException(place + " is not above " + slot);
  }

  /** It and all above it. */
  List<TreeNode> line() {
    var line = new ArrayList<TreeNode>();
    for (TreeNode node = this; node != null; node = node.parent) {
      line.add(node);
    }
    return line;
  }

  /** What the rules see: blank where it is not relevant (F-7). */
  @Override
  public RuleValue value() {
    return relevant ? value : RuleValue.blank();
  }

  void value(RuleValue known) {
    value = known;
  }

  @Nullable Answer answer() {
    return answer;
  }

  void answer(@Nullable Answer given) {
    answer = given;
  }

  boolean isRelevant() {
    return relevant;
  }

  void relevant(boolean known) {
    relevant = known;
  }

  /** Whether one of its rules went beyond its bounds. */
  boolean hasFailed() {
    return failed;
  }

  void fail() {
    failed = true;
  }
}
