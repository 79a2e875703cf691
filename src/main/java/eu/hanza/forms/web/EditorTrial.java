package eu.hanza.forms.web;

import eu.hanza.forms.AnswerMoment;
import eu.hanza.forms.AnswerPath;
import eu.hanza.forms.AnswerSet;
import eu.hanza.forms.CheckedForm;
import eu.hanza.forms.FormItem;
import eu.hanza.forms.FormRun;
import eu.hanza.forms.Repeat;
import eu.hanza.forms.RepeatLimits;
import eu.hanza.forms.view.FieldNames;
import eu.hanza.forms.view.PostedForm;
import eu.hanza.forms.view.Registers;
import eu.hanza.kernel.Language;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Answers to a form that are tried out: they live in the page alone and are never stored. */
final class EditorTrial {

  private final CheckedForm form;
  private final FieldNames names;
  private final Map<String, String[]> sent;
  private final AnswerMoment moment;

  EditorTrial(CheckedForm form, Map<String, String[]> sent, AnswerMoment moment) {
    this.form = form;
    this.names = new FieldNames(form.definition());
    this.sent = sent;
    this.moment = moment;
  }

  boolean isSent() {
    return sent.containsKey("do");
  }

  /** The form with the answers that were sent, after what the button asked for. */
  FormRun run(Registers registers, Language language) {
    var begun = form.begin(moment);
    if (!isSent()) {
      return form.run(begun, moment);
    }
    var counted = new AnswerSet(Map.of(), counts());
    var texts = new PostedForm(form.definition(), sent, registers).texts(language);
    var open = form.run(counted, moment);
    var answers = open.accept(texts, language).answers();
    return form.run(ordered(answers), moment);
  }

  /** How often each repeat stood on the page: the highest instance whose rows were sent. */
  private Map<AnswerPath, Integer> counts() {
    var counts = new TreeMap<AnswerPath, Integer>();
    for (var name : sent.keySet()) {
      if (name.startsWith("r.")) {
        names.path(name.substring(2)).ifPresent(path -> count(path, counts));
      }
    }
    return counts;
  }

  private void count(AnswerPath path, Map<AnswerPath, Integer> counts) {
    for (var depth = 1; depth <= path.steps().size(); depth++) {
      var part = new AnswerPath(path.steps().subList(0, depth));
      if (part.index() > 0) {
        counts.merge(part.at(0), Math.min(part.index(), RepeatLimits.MOST), Math::max);
      } else if (names.item(part).orElse(null) instanceof Repeat) {
        counts.putIfAbsent(part, 0);
      }
    }
  }

  /** A repeat with one more, one fewer, or two that changed places. */
  private AnswerSet ordered(AnswerSet answers) {
    var order = Objects.requireNonNull(sent.get("do"))[0].split(":", 2);
    var path = order.length == 2 ? names.path(order[1]).orElse(null) : null;
    if (path == null || !(names.item(path).orElse(null) instanceof Repeat repeat)) {
      return answers;
    }
    return ordered(answers, order[0], path, repeat);
  }

  private static AnswerSet ordered(
      AnswerSet answers, String verb, AnswerPath path, FormItem repeat) {
    var count = answers.count(path.at(0));
    var most = RepeatLimits.of((Repeat) repeat).most();
    return switch (verb) {
      case "add" -> answers.withCount(path.at(0), Math.min(count + 1, most));
      case "remove" -> path.index() > count ? answers : answers.withoutInstance(path);
      case "up" -> path.index() > 1 ? answers.moved(path, path.index() - 1) : answers;
      case "down" -> path.index() < count ? answers.moved(path, path.index() + 1) : answers;
      default -> answers;
    };
  }
}
