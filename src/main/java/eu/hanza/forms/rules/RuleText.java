package eu.hanza.forms.rules;

import java.util.regex.Pattern;
import org.jaxen.JaxenHandler;
import org.jaxen.expr.Expr;
import org.jaxen.saxpath.SAXPathException;
import org.jaxen.saxpath.XPathSyntaxException;
import org.jaxen.saxpath.base.XPathReader;

/**
 * A rule as it is written, made ready for Jaxen: <code>${name}</code> becomes a variable of the
 * same length, so that places of faults stay right.
 */
final class RuleText {

  static final int LONGEST = 10_000;
  static final int DEEPEST = 50;

  private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.-]*");
  private static final Pattern LONG_NUMBER = Pattern.compile("[0-9.]{17,}");

  /** Thrown for a rule that cannot be read; the key says why. */
  static final class UnreadableRule extends Exception {
    private static final long serialVersionUID = 1L;
    private final String key;
    private final int place;

    UnreadableRule(String key, int place) {
      super(key);
      this.key = key;
      this.place = place;
    }

    String key() {
      return key;
    }

    /** The place of the fault, counted from one. */
    int place() {
      return place;
    }
  }

  private final String text;
  private final StringBuilder ready = new StringBuilder();
  private int depth;

  private RuleText(String text) {
    this.text = text;
  }

  /** Whether a text is the name of a row. */
  static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  static Expr parse(String rule) throws UnreadableRule {
    if (rule.length() > LONGEST) {
      throw new UnreadableRule("forms.office.rule.too-long", LONGEST);
    }
    var ready = new RuleText(rule).ready();
    var fault = RuleLexer.fault(ready);
    if (fault > 0) {
      throw unreadable(fault);
    }
    var handler = new JaxenHandler();
    var reader = new XPathReader();
    reader.setXPathHandler(handler);
    try {
      reader.parse(ready);
      return handler.getXPathExpr().getRootExpr();
    } catch (XPathSyntaxException e) {
      throw unreadable(e.getPosition() + 1);
    } catch (SAXPathException | NumberFormatException e) {
      throw unreadable(1);
    }
  }

  private static UnreadableRule unreadable(int place) {
    return new UnreadableRule("forms.office.rule.syntax", place);
  }

  private String ready() throws UnreadableRule {
    var place = 0;
    while (place < text.length()) {
      var sign = text.charAt(place);
      place =
          switch (sign) {
            case '\'', '"' -> literal(place, sign);
            case '$' -> variable(place);
            default -> plain(place, sign);
          };
    }
    return ready.toString();
  }

  private int literal(int start, char quote) throws UnreadableRule {
    var end = text.indexOf(quote, start + 1);
    if (end < 0) {
      throw unreadable(start + 1);
    }
    ready.append(text, start, end + 1);
    return end + 1;
  }

  private int variable(int start) throws UnreadableRule {
    var end = text.indexOf('}', start);
    var name = end < start + 2 ? "" : text.substring(start + 2, end).strip();
    if (!text.startsWith("${", start) || !isName(name)) {
      throw unreadable(start + 1);
    }
    ready.append('$').append(name).repeat(' ', end - start - name.length());
    return end + 1;
  }

  private int plain(int place, char sign) throws UnreadableRule {
    if (sign == '(' || sign == '[') {
      depth++;
    } else if (sign == ')' || sign == ']') {
      depth--;
    }
    if (depth > DEEPEST || isRunOf('-', place)) {
      throw new UnreadableRule("forms.office.rule.too-deep", place + 1);
    }
    if (Character.isDigit(sign)) {
      var number = LONG_NUMBER.matcher(text).region(place, text.length());
      if (number.lookingAt()) {
        throw new UnreadableRule("forms.office.rule.number", place + 1);
      }
    }
    ready.append(sign);
    return place + 1;
  }

  /** Signs before a number nest as deep as brackets do. */
  private boolean isRunOf(char sign, int place) {
    var count = 0;
    for (var i = place; i < text.length() && count <= DEEPEST; i++) {
      if (text.charAt(i) == sign) {
        count++;
      } else if (!Character.isWhitespace(text.charAt(i))) {
        break;
      }
    }
    return count > DEEPEST;
  }
}
