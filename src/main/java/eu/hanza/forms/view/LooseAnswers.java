package eu.hanza.forms.view;

import eu.hanza.forms.Answer;
import eu.hanza.forms.AnswerMoment;
import eu.hanza.forms.AnswerPath;
import eu.hanza.forms.AnswerSet;
import eu.hanza.forms.Arrangement;
import eu.hanza.forms.CheckedForm;
import eu.hanza.forms.FormRun;
import eu.hanza.forms.Repeat;
import eu.hanza.forms.RepeatLimits;
import eu.hanza.kernel.Language;
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

  private static AnswerSet arranged(CheckedForm form, FormRun run, String text) {
    var action = Action.of(text, form.definition());
    var answers = run.answers();
    var path = action.path().orElse(null);
    if (path == null) {
      return answers;
    }
    return switch (action.verb()) {
      case "add" ->
          new FieldNames(form.definition()).item(path).orElse(null) instanceof Repeat repeat
              ? Arrangement.added(answers, path, repeat)
              : answers;
      case "remove" -> Arrangement.removed(answers, path);
      case "up" -> Arrangement.moved(answers, path, -1);
      case "down" -> Arrangement.moved(answers, path, 1);
      case "raise" -> ranked(form, run, path, action.choice(), -1);
      case "lower" -> ranked(form, run, path, action.choice(), 1);
      default -> answers;
    };
  }

  private static AnswerSet ranked(
      CheckedForm form, FormRun run, AnswerPath path, int choice, int by) {
    return Arrangement.ranked(form.definition(), run, path, choice, by)
        .map(order -> run.answers().with(path.toString(), order))
        .orElseGet(run::answers);
  }
}
