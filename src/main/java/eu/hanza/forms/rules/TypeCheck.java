package eu.hanza.forms.rules;

import eu.hanza.forms.Choice;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Refuses what can be seen to make no sense before there is an answer. */
final class TypeCheck {

  private final FormTree tree;
  private final Findings findings;

  TypeCheck(FormTree tree, Findings findings) {
    this.tree = tree;
    this.findings = findings;
  }

  /** Both sides of an operator that reckons. */
  void reckoning(String sign, RuleNode node) {
    value(node);
    var product = !sign.equals("+") && !sign.equals("-");
    if (node.type() == ValueType.FILE || (node.type() == ValueType.DATE && product)) {
      mismatch(sign, node);
    }
    var text = literal(node);
    if (text != null && !text.isEmpty() && Decimals.read(text) == null) {
      findings.refuse("forms.office.rule.no-number", Map.of("sign", sign, "text", text));
    }
  }

  /** Both sides of an operator that asks for more or less. */
  void relation(String sign, RuleNode node) {
    value(node);
    if (node.type() == ValueType.FILE) {
      mismatch(sign, node);
    }
    var text = literal(node);
    var comparable =
        text == null
            || text.isEmpty()
            || Decimals.read(text) != null
            || Dates.read(text, ZoneOffset.UTC) != null;
    if (!comparable) {
      findings.refuse(
          "forms.office.rule.no-number", Map.of("sign", sign, "text", String.valueOf(text)));
    }
  }

  /** Both sides of an operator that asks for the same. */
  void equality(String sign, RuleNode one, RuleNode other) {
    value(one);
    value(other);
    compared(sign, one, other);
    compared(sign, other, one);
  }

  private void compared(String sign, RuleNode node, RuleNode other) {
    var text = literal(other);
    if (text == null || text.isEmpty()) {
      return;
    }
    switch (node.type()) {
      case NUMBER -> {
        if (Decimals.read(text) == null) {
          findings.refuse("forms.office.rule.no-number", Map.of("sign", sign, "text", text));
        }
      }
      case CHOICES -> choice(node, text);
      case ANY, TEXT, TRUTH, DATE, FILE, GROUP -> {}
    }
  }

  /** Arguments of a function. */
  void call(Function function, RuleNode argument, boolean first) {
    var kind = first ? function.first() : Function.First.VALUE;
    switch (kind) {
      case PATH -> {
        if (!(argument instanceof RuleNode.Path)) {
          findings.refuse("forms.office.rule.no-path", Map.of("function", function.name()));
        }
      }
      case CHOICES -> {
        value(argument);
        if (argument.type() == ValueType.NUMBER || argument.type() == ValueType.DATE) {
          mismatch(function.name(), argument);
        }
      }
      case VALUE -> {
        if (function.most() < Function.ANY_NUMBER) {
          value(argument);
        }
      }
    }
  }

  /** A choice that a rule names beside the answer from which it may come. */
  void choice(RuleNode answer, String name) {
    var slot = answer instanceof Paths.Reference reference ? reference.target() : null;
    var question = slot == null ? null : slot.question();
    var list = question == null ? null : tree.list(question.list());
    if (list != null
        && !name.contains(" ")
        && list.stream().map(Choice::name).noneMatch(name.strip()::equals)) {
      findings.warn(
          "forms.office.rule.unknown-choice",
          Map.of("name", name, "list", Objects.requireNonNull(question).list()));
    }
  }

  /** A group or repeat has no value. */
  private void value(RuleNode node) {
    if (node.type() == ValueType.GROUP) {
      findings.refuse("forms.office.rule.group", Map.of("name", name(node)));
    }
    if (node instanceof Paths.Reference reference && reference.isMany()) {
      findings.warn("forms.office.rule.many", Map.of("name", name(node)));
    }
  }

  private void mismatch(String sign, RuleNode node) {
    findings.refuse("forms.office.rule.type", Map.of("sign", sign, "name", name(node)));
  }

  private static String name(RuleNode node) {
    return node instanceof Paths.Reference reference ? reference.target().name() : "…";
  }

  static @Nullable String literal(RuleNode node) {
    return node instanceof Operators.Literal(RuleValue.Words(var text)) ? text : null;
  }
}
