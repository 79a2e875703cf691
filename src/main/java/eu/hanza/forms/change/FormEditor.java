package eu.hanza.forms.change;

import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.change.FormEdit.AddChoice;
import eu.hanza.forms.change.FormEdit.AddLanguage;
import eu.hanza.forms.change.FormEdit.ChangeAppearance;
import eu.hanza.forms.change.FormEdit.ChangeBlock;
import eu.hanza.forms.change.FormEdit.ChangeColumns;
import eu.hanza.forms.change.FormEdit.ChangeDefaultLanguage;
import eu.hanza.forms.change.FormEdit.ChangeInstanceName;
import eu.hanza.forms.change.FormEdit.ChangeParameters;
import eu.hanza.forms.change.FormEdit.ChangeRules;
import eu.hanza.forms.change.FormEdit.ChangeSettings;
import eu.hanza.forms.change.FormEdit.ChangeTerms;
import eu.hanza.forms.change.FormEdit.RemoveLanguage;
import eu.hanza.forms.change.FormEdit.Retitle;
import eu.hanza.forms.change.FormEdit.Reword;
import java.util.List;
import java.util.Optional;

/**
 * Applies what people do to a form. What was published before decides whether a row that is taken
 * out goes or is retired, and whether a changed type makes a new question.
 */
public final class FormEditor {

  private FormEditor() {}

  /**
   * Applies one edit.
   *
   * @param published the version published last, which holds all that was ever published
   */
  public static EditOutcome apply(
      FormDefinition draft, Optional<FormDefinition> published, FormEdit edit) {
    var past = new Past(published);
    var rows = new RowEdits(draft, past);
    var choices = new ChoiceEdits(draft, past);
    return switch (edit) {
      case FormEdit.Add(var item, var place) -> rows.add(item, place);
      case FormEdit.Insert(var part, var place) -> rows.insert(part, place);
      case Reword(var id, var words) -> rows.change(id, item -> Copies.worded(item, words));
      case FormEdit.Retype(var id, var type, var shown) ->
          new TypeEdits(draft, past).retype(id, type, shown);
      case FormEdit.Rename(var id, var name) -> rows.rename(id, name);
      case FormEdit.Move(var id, var place) -> rows.move(id, place);
      case FormEdit.Shift(var id, var direction) -> rows.shift(id, direction);
      case FormEdit.Delete(var id) -> rows.delete(id);
      case FormEdit.Restore(var id) -> rows.restore(id);
      case ChangeRules(var id, var rules) -> rows.question(id, q -> q.withRules(rules));
      case ChangeBlock(var id, var relevant, var count) ->
          rows.change(id, item -> Copies.ruled(item, relevant, count));
      case ChangeTerms(var id, var terms) -> rows.question(id, q -> q.withTerms(terms));
      case ChangeParameters(var id, var settings) ->
          rows.question(id, q -> q.withParameters(settings));
      case ChangeAppearance(var id, var words) -> rows.change(id, i -> Copies.shown(i, words));
      case ChangeColumns(var id, var columns) -> rows.change(id, i -> Copies.with(i, columns));
      case FormEdit.DrawFrom(var id, var list) -> choices.draw(id, list);
      case FormEdit.OwnList(var id) -> choices.own(id);
      case AddChoice(var list, var label) -> choices.add(list, label);
      case FormEdit.ReviseChoice revised -> choices.revise(revised);
      case FormEdit.RenameChoice(var list, var name, var now) -> choices.rename(list, name, now);
      case FormEdit.ShiftChoice(var list, var name, var up) -> choices.shift(list, name, up);
      case FormEdit.DeleteChoice(var list, var name) -> choices.delete(list, name);
      case FormEdit.RestoreChoice(var list, var name) -> choices.restore(list, name);
      case AddLanguage(var language) -> LanguageEdits.add(draft, language);
      case RemoveLanguage(var tag) -> LanguageEdits.remove(draft, tag);
      case ChangeDefaultLanguage(var tag) -> LanguageEdits.begin(draft, tag);
      case Retitle(var title) -> EditOutcome.of(Copies.withTitle(draft, title));
      case ChangeInstanceName(var rule) -> EditOutcome.of(Copies.withInstanceName(draft, rule));
      case ChangeSettings(var settings) -> EditOutcome.of(Copies.withSettings(draft, settings));
    };
  }

  /** Applies edits one after the other; the first refusal refuses all. */
  public static EditOutcome apply(
      FormDefinition draft, Optional<FormDefinition> published, List<FormEdit> edits) {
    var last = EditOutcome.of(draft);
    var form = draft;
    for (var edit : edits) {
      last = apply(form, published, edit);
      if (!(last instanceof EditOutcome.Edited(var edited, var about))) {
        return last;
      }
      form = edited;
    }
    return last;
  }
}
