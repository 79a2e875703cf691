package eu.hanza.forms.web;

import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.FormItem;
import eu.hanza.forms.FormProblem;
import eu.hanza.kernel.Language;

/** Problems of a form with a way to the row that has them. */
final class EditorProblems {

  private EditorProblems() {}

  static EditorPage.Problem view(
      FormProblem problem, FormDefinition form, Language language, EditorWords words) {
    var row =
        form.all()
            .filter(item -> item.name().equals(problem.item()) && !item.retired())
            .findFirst();
    return new EditorPage.Problem(
        row.map(FormItem::id).map(EditorAnswers::encoded).orElse(""),
        row.map(item -> EditorWords.called(item, language).text()).orElse(problem.item()),
        words.problem(problem, language));
  }
}
