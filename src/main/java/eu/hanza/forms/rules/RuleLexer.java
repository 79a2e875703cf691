package eu.hanza.forms.rules;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Goes over the signs of a rule before it is parsed: operands and operators take turns, and
 * brackets close what they open. Jaxen looks ahead for the end of brackets within brackets and
 * never comes back from a sign that it cannot read.
 */
final class RuleLexer {

  private static final String NAME = "[\\p{L}_][\\p{L}\\p{N}_.-]*";
  private static final Pattern SIGN =
      Pattern.compile(
          "\\s*(?:(?<number>\\d+(?:\\.\\d*)?|\\.\\d+)|(?<literal>'[^']*'|\"[^\"]*\")"
              + "|(?<variable>\\$"
              + NAME
              + ")|(?<name>"
              + NAME
              + "(?::(?!:)"
              + NAME
              + ")?)|(?<other>::|//|\\.\\.|!=|<=|>=|[.()\\[\\],/|+\\-*=<>@]))");
  private static final Set<String> WORDS = Set.of("and", "or", "div", "mod");

  private final String text;
  private final Deque<Character> open = new ArrayDeque<>();
  private boolean complete;
  private boolean afterName;
  private boolean afterOpening;

  private RuleLexer(String text) {
    this.text = text;
  }

  /** The place of the first sign that cannot stand where it stands, from one on; zero for none. */
  static int fault(String text) {
    return new RuleLexer(text).fault();
  }

  private int fault() {
    var signs = SIGN.matcher(text);
    var place = 0;
    while (place < text.stripTrailing().length()) {
      signs.region(place, text.length());
      if (!signs.lookingAt()) {
        return place + 1;
      }
      var name = signs.group("name");
      var other = signs.group("other");
      var fits = name != null ? name(name) : other != null ? other(other) : operand();
      if (!fits) {
        return place + 1;
      }
      place = signs.end();
    }
    return complete && open.isEmpty() ? 0 : text.length() + 1;
  }

  private boolean then(boolean fits, boolean completes) {
    complete = completes;
    afterName = false;
    afterOpening = false;
    return fits;
  }

  private boolean operand() {
    return then(!complete, true);
  }

  private boolean name(String name) {
    if (complete) {
      return then(WORDS.contains(name), false);
    }
    then(true, true);
    afterName = true;
    return true;
  }

  private boolean other(String sign) {
    return switch (sign) {
      case ".", ".." -> operand();
      case "(", "[" -> opens(sign.charAt(0));
      case ")", "]" -> closes(sign.charAt(0));
      case "/", "//", "-" -> then(true, false);
      case "@" -> then(!complete, false);
      case "::" -> then(afterName, false);
      case "*" -> then(true, !complete);
      case "," -> then(complete && !open.isEmpty() && open.peek() == '(', false);
      default -> then(complete, false);
    };
  }

  private boolean opens(char bracket) {
    open.push(bracket);
    var fits = bracket == '(' ? !complete || afterName : complete;
    then(fits, false);
    afterOpening = bracket == '(';
    return fits;
  }

  private boolean closes(char bracket) {
    var opened = open.poll();
    var pair = opened != null && opened == (bracket == ')' ? '(' : '[');
    return then(pair && (complete || afterOpening), true);
  }
}
