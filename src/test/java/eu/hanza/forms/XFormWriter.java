package eu.hanza.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a form with answers as the XForm that JavaRosa reads. */
final class XFormWriter {

  private static final String ROOT = "form";
  private static final Pattern NAMED = Pattern.compile("\\$\\{([^}]+)}");

  private final FormDefinition form;
  private final AnswerSet answers;
  private final Map<String, String> paths = new HashMap<>();
  private final StringBuilder xml = new StringBuilder();

  private XFormWriter(FormDefinition form, AnswerSet answers) {
    this.form = form;
    this.answers = answers;
    form.items().forEach(item -> name(item, "/" + ROOT));
  }

  static String write(FormDefinition form, AnswerSet answers) {
    return new XFormWriter(form, answers).write();
  }

  /** A rule with paths in place of names. */
  static String rule(FormDefinition form, String rule) {
    return new XFormWriter(form, AnswerSet.EMPTY).rule(rule);
  }

  private void name(FormItem item, String parent) {
    var path = parent + "/" + item.name();
    paths.put(item.name(), path);
    item.items().forEach(inner -> name(inner, path));
  }

  private String rule(String rule) {
    return NAMED
        .matcher(rule)
        .replaceAll(
            name -> Matcher.quoteReplacement(" " + paths.getOrDefault(name.group(1), "?") + " "));
  }

  private String write() {
    xml.append(
        """
        <h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
          xmlns:jr="http://openrosa.org/javarosa"><h:head><h:title>form</h:title><model><instance>
        """);
    xml.append('<').append(ROOT).append(" id=\"").append(ROOT).append("\">");
    form.items().forEach(item -> instance(item, List.of()));
    xml.append("</").append(ROOT).append("></instance>");
    form.lists().forEach(this::list);
    form.all().forEach(this::bind);
    xml.append("</model></h:head><h:body>");
    form.items().forEach(this::body);
    return xml.append("</h:body></h:html>").toString();
  }

  private void instance(FormItem item, List<AnswerPath.Step> above) {
    switch (item) {
      case Question question -> {
        var path = path(above, question.name(), 0);
        var text = answers.get(path).map(Answer::text).orElse("");
        element(question.name(), "", escaped(text));
      }
      case Group group -> {
        xml.append('<').append(group.name()).append('>');
        group.items().forEach(inner -> instance(inner, above));
        xml.append("</").append(group.name()).append('>');
      }
      case Repeat repeat -> {
        instance(repeat, above, 0);
        var count = answers.count(path(above, repeat.name(), 0));
        for (var i = 1; i <= count; i++) {
          instance(repeat, above, i);
        }
      }
    }
  }

  /** One instance of a repeat; the one without a number is its template. */
  private void instance(Repeat repeat, List<AnswerPath.Step> above, int index) {
    xml.append('<').append(repeat.name()).append(index == 0 ? " jr:template=\"\">" : ">");
    var steps = new ArrayList<>(above);
    steps.add(new AnswerPath.Step(repeat.name(), index == 0 ? 999_999 : index));
    repeat.items().forEach(inner -> instance(inner, steps));
    xml.append("</").append(repeat.name()).append('>');
  }

  private static AnswerPath path(List<AnswerPath.Step> above, String name, int index) {
    var steps = new ArrayList<>(above);
    steps.add(new AnswerPath.Step(name, index));
    return new AnswerPath(steps);
  }

  private void list(String name, List<Choice> choices) {
    xml.append("<instance id=\"").append(name).append("\"><root>");
    for (var choice : choices) {
      xml.append("<item>");
      element("name", "", escaped(choice.name()));
      choice.columns().entrySet().stream()
          .filter(column -> column.getKey().matches("[A-Za-z_][\\w.-]*"))
          .forEach(column -> element(column.getKey(), "", escaped(column.getValue())));
      xml.append("</item>");
    }
    xml.append("</root></instance>");
  }

  private void bind(FormItem item) {
    xml.append("<bind nodeset=\"").append(paths.getOrDefault(item.name(), "?")).append('"');
    attribute("relevant", item.relevant());
    if (item instanceof Question question) {
      attribute("type", type(question.type()));
      attribute("calculate", question.rules().calculation());
      attribute("constraint", question.rules().constraint());
      attribute("required", truth(question.rules().required()));
    }
    xml.append("/>");
  }

  private static String truth(String rule) {
    return switch (rule) {
      case "yes" -> "true()";
      case "no" -> "false()";
      default -> rule;
    };
  }

  private static String type(QuestionType type) {
    return switch (type) {
      case INTEGER -> "int";
      case DECIMAL -> "decimal";
      case DATE -> "date";
      case DATE_TIME -> "dateTime";
      default -> "string";
    };
  }

  private void attribute(String name, String rule) {
    if (!rule.isEmpty()) {
      xml.append(' ').append(name).append("=\"").append(escaped(rule(rule))).append('"');
    }
  }

  private void body(FormItem item) {
    var path = paths.getOrDefault(item.name(), "?");
    switch (item) {
      case Question question -> control(question, path);
      case Group group -> {
        xml.append("<group ref=\"").append(path).append("\">");
        group.items().forEach(this::body);
        xml.append("</group>");
      }
      case Repeat repeat -> {
        xml.append("<group ref=\"").append(path).append("\"><repeat nodeset=\"");
        xml.append(path).append("\">");
        repeat.items().forEach(this::body);
        xml.append("</repeat></group>");
      }
    }
  }

  private void control(Question question, String path) {
    if (question.type() == QuestionType.CALCULATE) {
      return;
    }
    var kind =
        switch (question.type()) {
          case SELECT_ONE -> "select1";
          case SELECT_MULTIPLE -> "select";
          default -> "input";
        };
    var items =
        question.list().isEmpty()
            ? ""
            : "<itemset nodeset=\"instance('%s')/root/item\"><value ref=\"name\"/><label ref=\"name\"/></itemset>"
                .formatted(question.list());
    element(kind, " ref=\"" + path + "\"", "<label>" + question.name() + "</label>" + items);
  }

  private void element(String name, String attributes, String content) {
    xml.append('<').append(name).append(attributes).append('>').append(content);
    xml.append("</").append(name).append('>');
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
