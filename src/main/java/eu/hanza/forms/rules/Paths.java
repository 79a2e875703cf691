package eu.hanza.forms.rules;

import eu.hanza.forms.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** The parts of rules that lead to answers, to instances of repeats, and to choices. */
final class Paths {

  private Paths() {}

  /**
   * Leads from a row up to one that it shares with the target, and down again; a repeat on the way
   * down means all its instances.
   *
   * @param fromOrigin whether it starts at the row of the rule, not at what a filter looks at
   */
  record Reference(Slot anchor, Slot target, boolean fromOrigin) implements RuleNode.Path {

    @Override
    public RuleValue.Nodes nodes(Env env) {
      env.step(1);
      var start =
          fromOrigin || !(env.context() instanceof TreeNode context) ? env.origin() : context;
      var nodes = List.of(start.above(anchor));
      var line = target.line();
      for (var slot : line.subList(line.indexOf(anchor) + 1, line.size())) {
        nodes = below(nodes, slot);
        env.step(nodes.size());
      }
      return new RuleValue.Nodes(nodes);
    }

    @Override
    public ValueType type() {
      return target.type();
    }

    /** Whether it may lead to more than one place. */
    boolean isMany() {
      var line = target.line();
      return line.subList(line.indexOf(anchor) + 1, line.size()).stream().anyMatch(Slot::isRepeat);
    }
  }

  private static List<TreeNode> below(List<TreeNode> nodes, Slot slot) {
    if (nodes.size() == 1) {
      return nodes.getFirst().children(slot);
    }
    var all = new ArrayList<TreeNode>();
    nodes.forEach(node -> all.addAll(node.children(slot)));
    return all;
  }

  /** Leads to the answers in instances that are chosen by number; the others are the nearest. */
  record Indexed(Slot target, Map<Slot, RuleNode> indexes) implements RuleNode.Path {

    @Override
    public RuleValue.Nodes nodes(Env env) {
      env.step(1);
      var nodes = List.of(env.run().root());
      var line = target.line();
      for (var slot : line.subList(1, line.size())) {
        nodes = chosen(below(nodes, slot), slot, env);
        env.step(nodes.size());
      }
      return new RuleValue.Nodes(nodes);
    }

    private List<TreeNode> chosen(List<TreeNode> nodes, Slot slot, Env env) {
      var index = indexes.get(slot);
      if (index == null) {
        var own = env.origin().line().stream().filter(nodes::contains).toList();
        return own.isEmpty() ? nodes : own;
      }
      var number = index.number(env);
      return number == null
          ? List.of()
          : nodes.stream().filter(node -> node.index() == number.intValue()).toList();
    }

    @Override
    public ValueType type() {
      return target.type();
    }
  }

  /** What {@code .} means: the answer of the row itself, or what a filter looks at. */
  record Current(ValueType type) implements RuleNode.Path {

    @Override
    public RuleValue.Nodes nodes(Env env) {
      env.step(1);
      return new RuleValue.Nodes(List.of(env.context()));
    }
  }

  /** Those places for which a condition holds. */
  record Filtered(RuleNode.Path path, RuleNode condition) implements RuleNode.Path {

    @Override
    public RuleValue.Nodes nodes(Env env) {
      return new RuleValue.Nodes(env.filter(path.nodes(env).all(), condition));
    }

    @Override
    public ValueType type() {
      return path.type();
    }
  }

  /** What lies at or below each place of a path. */
  record Further(
      RuleNode.Path path,
      BiFunction<Env, RuleValue.Node, List<? extends RuleValue.Node>> step,
      ValueType type)
      implements RuleNode.Path {

    @Override
    public RuleValue.Nodes nodes(Env env) {
      var all = new ArrayList<RuleValue.Node>();
      for (var node : path.nodes(env).all()) {
        all.addAll(step.apply(env, node));
        env.step(1);
      }
      return new RuleValue.Nodes(all);
    }
  }

  /** All choices of a list. */
  record Choices(List<ChoiceNode> list) implements RuleNode.Path {

    @Override
    public RuleValue.Nodes nodes(Env env) {
      env.step(1);
      return new RuleValue.Nodes(list);
    }
  }

  /** A column of the choice that a filter looks at. */
  record Column(String name) implements RuleNode.Path {

    @Override
    public RuleValue.Nodes nodes(Env env) {
      env.step(1);
      return new RuleValue.Nodes(of(env, env.context()));
    }

    List<? extends RuleValue.Node> of(Env env, RuleValue.Node node) {
      return node instanceof ChoiceNode choice
          ? List.of(new Cell(env.run().column(choice.choice(), name)))
          : List.of();
    }
  }

  /** A choice as a place. */
  record ChoiceNode(Choice choice, int index) implements RuleValue.Node {

    @Override
    public RuleValue value() {
      return RuleValue.of(choice.name());
    }

    static List<ChoiceNode> all(List<Choice> choices) {
      var nodes = new ArrayList<ChoiceNode>();
      choices.forEach(choice -> nodes.add(new ChoiceNode(choice, nodes.size() + 1)));
      return List.copyOf(nodes);
    }
  }

  /** What stands in a column of a choice. */
  record Cell(RuleValue value) implements RuleValue.Node {

    @Override
    public int index() {
      return 1;
    }
  }
}
