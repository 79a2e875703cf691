package eu.hanza.forms.web;

import eu.hanza.forms.Choice;
import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.FormDraft;
import eu.hanza.forms.FormId;
import eu.hanza.forms.FormItem;
import eu.hanza.forms.Question;
import eu.hanza.forms.Wording;
import eu.hanza.forms.change.EditOutcome;
import eu.hanza.forms.change.FormEdit;
import eu.hanza.forms.change.FormEditor;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.Pages;
import eu.hanza.shell.spi.TextView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a form is translated. */
@Pages
class EditorTextsController {

  private static final String PATH = "/office/forms/{id}/edit/texts";

  private final EditorDesk desk;
  private final EditorAnswers answers;
  private final EditorWords words;

  EditorTextsController(EditorDesk desk, EditorAnswers answers, EditorWords words) {
    this.desk = desk;
    this.answers = answers;
    this.words = words;
  }

  @GetMapping(PATH)
  String texts(
      @PathVariable String id,
      @RequestParam(defaultValue = "false") boolean missing,
      Language language,
      Model model) {
    model.addAttribute("page", page(desk.draft(FormId.of(id)), missing, language));
    return "forms/editor-texts";
  }

  private EditorTextsPage page(FormDraft draft, boolean onlyMissing, Language language) {
    var form = draft.definition();
    var fields = new EditorFields(words, language, EditorInput.NONE);
    var numbers =
        EditorOutline.of(form, language, words).rows().stream()
            .collect(Collectors.toMap(EditorRow::id, EditorRow::number));
    var rows = new ArrayList<EditorTextsPage.Row>();
    for (var text : EditorTexts.of(form)) {
      var row =
          new EditorTextsPage.Row(
              words.t(language, "forms.office.text." + text.kind()),
              numbers.getOrDefault(text.row(), ""),
              fields.inLanguages(text.field(), false, form.languages(), text.text()));
      if (!onlyMissing || row.fields().stream().anyMatch(field -> field.value().isEmpty())) {
        rows.add(row);
      }
    }
    var names =
        form.languages().stream()
            .map(one -> EditorFields.languageName(one.tag(), language))
            .toList();
    return new EditorTextsPage(
        EditorAnswers.base(draft.summary().id()),
        TextView.of(form.title(), language),
        draft.revision(),
        names,
        rows,
        EditorTexts.missing(form),
        onlyMissing);
  }

  @PostMapping(PATH)
  String save(
      @PathVariable String id,
      @RequestParam int revision,
      @RequestParam Map<String, String> sent,
      Language language,
      RedirectAttributes next) {
    var form = FormId.of(id);
    var draft = desk.draft(form);
    var changed = draft.definition();
    for (var edit : edits(changed, new EditorInput(sent))) {
      if (FormEditor.apply(changed, desk.published(draft), edit)
          instanceof EditOutcome.Edited(var edited, var about)) {
        changed = edited;
      }
    }
    var outcome = desk.keep(form, revision, changed, Optional.empty());
    return answers.after(outcome, EditorAnswers.base(form) + "/texts", language, next);
  }

  private static List<FormEdit> edits(FormDefinition form, EditorInput input) {
    var edits = new ArrayList<FormEdit>();
    edits.add(new FormEdit.Retitle(input.texts("title", form.languages(), form.title())));
    form.all().filter(item -> !item.retired()).forEach(item -> edits(form, item, input, edits));
    form.lists()
        .forEach(
            (list, choices) ->
                choices.forEach(choice -> edits.add(revised(form, list, choice, input))));
    return edits;
  }

  private static void edits(
      FormDefinition form, FormItem item, EditorInput input, List<FormEdit> edits) {
    var languages = form.languages();
    var id = item.id().value();
    var wording = item.wording();
    edits.add(
        new FormEdit.Reword(
            item.id(),
            new Wording(
                input.texts("label." + id, languages, wording.label()),
                input.texts("hint." + id, languages, wording.hint()),
                input.texts("guidance." + id, languages, wording.guidance()),
                wording.media())));
    if (item instanceof Question question) {
      var rules = question.rules();
      edits.add(
          new FormEdit.ChangeRules(
              item.id(),
              rules
                  .withRequired(
                      rules.required(),
                      input.texts("required." + id, languages, rules.requiredMessage()))
                  .withConstraint(
                      rules.constraint(),
                      input.texts("constraint." + id, languages, rules.constraintMessage()))));
    }
  }

  private static FormEdit revised(
      FormDefinition form, String list, Choice choice, EditorInput input) {
    var field = "choice." + list + "." + choice.name();
    return new FormEdit.ReviseChoice(
        list,
        choice.name(),
        input.texts(field, form.languages(), choice.label()),
        choice.columns(),
        choice.quota());
  }
}
