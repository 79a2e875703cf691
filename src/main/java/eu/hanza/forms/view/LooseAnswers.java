package eu.hanza.forms.view;

import eu.hanza.forms.Answer;
import eu.hanza.forms.AnswerMoment;
import eu.hanza.forms.AnswerPath;
import eu.hanza.forms.AnswerSet;
import eu.hanza.forms.CheckedForm;
import eu.hanza.forms.FormRun;
import eu.hanza.forms.Question;
import eu.hanza.forms.Repeat;
import eu.hanza.forms.RepeatLimits;
import eu.hanza.kernel.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Answers that nobody keeps but the page: a form inside a page of another module, or one that is
 * tried out. The page sends all of them each time, and how often each repeat stands in it as {@code
 * c.<name>}.
 *
 * @param run the answers by the rules
 * @param unclear what has more than one meaning, with its readings
 */
public record LooseAnswers(FormRun run, Map<AnswerPath, List<Answer>> unclear) {

  /** Reads what was posted, and carries out what its button asks for. */
  public static LooseAnswers of(
      CheckedForm form,
      AnswerMoment moment,
      Map<String, String[]> parameters,
      Registers registers,
      Language language) {
    var counted = form.run(counts(form, parameters), moment);
    var texts = new PostedForm(form.definition(), parameters, registers).texts(language);
    var posted = counted.accept(texts, language);
    var action = parameters.getOrDefault("do", new String[] {""})[0];
    var answers = arranged(form, form.run(posted.answers(), moment), action);
    return new LooseAnswers(form.run(answers, moment), posted.unclear());
  }

  private static AnswerSet counts(CheckedForm form, Map<String, String[]> parameters) {
    var names = new FieldNames(form.definition());
    var answers = AnswerSet.EMPTY;
    for (var parameter : parameters.entrySet()) {
      var name = parameter.getKey();
      var value = parameter.getValue().length == 0 ? "" : parameter.getValue()[0];
      if (name.startsWith("c.") && value.matches("\\d{1,3}")) {
        var path = names.path(name.substring(2)).orElse(null);
        if (path != null && names.item(path).orElse(null) instanceof Repeat repeat) {
          var count = Math.min(Integer.parseInt(value), RepeatLimits.of(repeat).most());
          answers = answers.withCount(path, count);
        }
      }
    }
    return answers;
  }

  private static AnswerSet arranged(CheckedForm form, FormRun run, String action) {
    var parts = action.split(":", 2);
    if (parts.length < 2) {
      return run.answers();
    }
    var field = parts[1].split("\\.n", 2);
    var path = new FieldNames(form.definition()).path(field[0]).orElse(null);
    if (path == null) {
      return run.answers();
    }
    return field.length == 2
        ? ranked(form, run, path, field[1], parts[0].equals("raise") ? -1 : 1)
        : repeated(form, run, path, parts[0]);
  }

  private static AnswerSet repeated(CheckedForm form, FormRun run, AnswerPath path, String verb) {
    var answers = run.answers();
    var count = answers.count(path.index() == 0 ? path : path.at(0));
    var item = new FieldNames(form.definition()).item(path).orElse(null);
    if (!(item instanceof Repeat repeat) || path.index() > count) {
      return answers;
    }
    return switch (verb) {
      case "add" ->
          count < RepeatLimits.of(repeat).most() ? answers.withCount(path, count + 1) : answers;
      case "remove" -> path.index() == 0 ? answers : answers.withoutInstance(path);
      case "up" -> path.index() < 2 ? answers : answers.moved(path, path.index() - 1);
      case "down" ->
          path.index() == 0 || path.index() == count
              ? answers
              : answers.moved(path, path.index() + 1);
      default -> answers;
    };
  }

  private static AnswerSet ranked(
      CheckedForm form, FormRun run, AnswerPath path, String number, int by) {
    var row = run.row(path).orElse(null);
    if (row == null || !(row.item() instanceof Question question) || !number.matches("\\d{1,4}")) {
      return run.answers();
    }
    var all = form.definition().choices(question);
    var order = new ArrayList<>(row.answer().map(Answer::choices).orElse(List.of()));
    run.choices(path).stream()
        .map(choice -> choice.name())
        .filter(name -> !order.contains(name))
        .forEach(order::add);
    var at = Integer.parseInt(number);
    var place = at < all.size() ? order.indexOf(all.get(at).name()) : -1;
    if (place >= 0 && place + by >= 0 && place + by < order.size()) {
      Collections.swap(order, place, place + by);
    }
    return run.answers().with(path.toString(), String.join(" ", order));
  }
}
