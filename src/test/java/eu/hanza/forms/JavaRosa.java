package eu.hanza.forms;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.StringReader;
import java.util.List;
import java.util.TimeZone;
import java.util.function.Supplier;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.condition.EvaluationContext;
import org.javarosa.core.model.instance.FormInstance;
import org.javarosa.core.model.instance.InstanceInitializationFactory;
import org.javarosa.core.model.instance.TreeElement;
import org.javarosa.model.xform.XFormsModule;
import org.javarosa.xform.parse.XFormParser;
import org.javarosa.xpath.XPathException;
import org.javarosa.xpath.XPathParseTool;
import org.javarosa.xpath.expr.XPathFuncExpr;
import org.javarosa.xpath.parser.XPathSyntaxException;
import org.slf4j.LoggerFactory;

/** The reference engine of ODK, which rules are compared with. */
final class JavaRosa {

  static final String FAILED = "#failed";

  static {
    new XFormsModule().registerModule();
    for (var name : List.of("XFormParser", "org.javarosa")) {
      ((Logger) LoggerFactory.getLogger(name)).setLevel(Level.ERROR);
    }
  }

  private JavaRosa() {}

  /** What an expression without names gives, as a text. */
  static String value(String expression) {
    return inUtc(
        () -> {
          try {
            var instance = new FormInstance(new TreeElement("data"));
            var context = new EvaluationContext(instance);
            var value = XPathParseTool.parseXPath(expression).eval(instance, context);
            return XPathFuncExpr.toString(value);
          } catch (XPathException | XPathSyntaxException e) {
            return FAILED;
          }
        });
  }

  /** What an expression gives at an element of a form, as a text. */
  static String value(FormDef form, String expression, TreeElement at) {
    try {
      var context = new EvaluationContext(form.getEvaluationContext(), at.getRef());
      var value = XPathParseTool.parseXPath(expression).eval(form.getMainInstance(), context);
      return XPathFuncExpr.toString(XPathFuncExpr.unpack(value));
    } catch (XPathException | XPathSyntaxException e) {
      throw new IllegalArgumentException(expression, e);
    }
  }

  /** A form with the answers that its instance holds, all rules applied. */
  static FormDef open(String xform) {
    return inUtc(
        () -> {
          try {
            var form = new XFormParser(new StringReader(xform)).parse();
            form.initialize(false, new InstanceInitializationFactory());
            return form;
          } catch (XFormParser.ParseException e) {
            throw new IllegalArgumentException(xform, e);
          }
        });
  }

  /** Days are the same everywhere only where no zone is between them. */
  static <T> T inUtc(Supplier<T> action) {
    var zone = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    try {
      return action.get();
    } finally {
      TimeZone.setDefault(zone);
    }
  }
}
