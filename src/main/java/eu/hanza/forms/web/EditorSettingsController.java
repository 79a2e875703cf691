package eu.hanza.forms.web;

import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.FormDraft;
import eu.hanza.forms.FormId;
import eu.hanza.forms.FormLanguage;
import eu.hanza.forms.change.EditOutcome;
import eu.hanza.forms.change.FormEdit;
import eu.hanza.forms.change.FormEditor;
import eu.hanza.forms.web.EditorDesk.Outcome;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.Refusal;
import eu.hanza.shell.spi.FieldView;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormPage;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The title of a form, its languages and what else is of the form as a whole. */
@Pages
class EditorSettingsController {

  private static final String PATH = "/office/forms/{id}/edit/settings";

  private final EditorDesk desk;
  private final EditorAnswers answers;
  private final EditorWords words;
  private final FormReader reader;

  EditorSettingsController(
      EditorDesk desk, EditorAnswers answers, EditorWords words, FormReader reader) {
    this.desk = desk;
    this.answers = answers;
    this.words = words;
    this.reader = reader;
  }

  @GetMapping(PATH)
  String settings(@PathVariable String id, Language language, Model model) {
    var draft = desk.draft(FormId.of(id));
    var page = page(draft, draft.revision(), EditorInput.NONE, FormErrors.NONE, language);
    model.addAttribute("page", page);
    return FormPage.TEMPLATE;
  }

  private FormPage page(
      FormDraft draft, int revision, EditorInput input, FormErrors errors, Language language) {
    var form = draft.definition();
    var base = EditorAnswers.base(draft.summary().id());
    var fields = new EditorFields(words, language, input);
    var all = new ArrayList<FieldView>();
    for (var field : fields.inLanguages("title", false, form.languages(), form.title())) {
      var label = fields.t("forms.office.field.title") + " (" + field.label() + ")";
      var view = FieldView.text(field.name(), label, field.value());
      all.add(field.lang() == null ? view : view.in(field.lang()));
    }
    var options = options(form.languages(), language);
    all.add(
        FieldView.choice(
            "begins",
            fields.t("forms.office.field.begins"),
            input.text("begins", form.defaultLanguage()),
            options));
    all.add(fields.helped("more-language", ""));
    all.add(
        FieldView.choice(
                "less-language",
                fields.t("forms.office.field.less-language"),
                input.text("less-language"),
                options)
            .orNothing());
    all.add(fields.helped("instance-name", form.instanceName()));
    return new FormPage(
        form.title().in(language).text(),
        fields.t("forms.office.settings.title"),
        "",
        base + "/settings?revision=" + revision,
        base,
        all,
        errors,
        fields.t("forms.office.save"));
  }

  private static List<Option> options(List<FormLanguage> languages, Language reader) {
    return languages.stream()
        .map(one -> new Option(one.tag(), EditorFields.languageName(one.tag(), reader)))
        .toList();
  }

  @PostMapping(PATH)
  String save(
      @PathVariable String id,
      @RequestParam int revision,
      @RequestParam Map<String, String> sent,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var form = FormId.of(id);
    var draft = desk.draft(form);
    var input = new EditorInput(sent);
    var changed = draft.definition();
    for (var edit : edits(changed, input)) {
      switch (FormEditor.apply(changed, desk.published(draft), edit)) {
        case EditOutcome.Edited(var edited, var about) -> changed = edited;
        case EditOutcome.Refused(var why) -> {
          return refused(draft, revision, input, why.at(field(edit)), language, model, response);
        }
      }
    }
    Outcome outcome = desk.keep(form, revision, changed, Optional.empty());
    return answers.after(outcome, EditorAnswers.base(form), language, next);
  }

  private static List<FormEdit> edits(FormDefinition form, EditorInput input) {
    var edits = new ArrayList<FormEdit>();
    edits.add(new FormEdit.Retitle(input.texts("title", form.languages(), form.title())));
    edits.add(new FormEdit.ChangeInstanceName(input.text("instance-name", form.instanceName())));
    if (!input.text("more-language").isEmpty()) {
      edits.add(new FormEdit.AddLanguage(FormLanguage.of(input.text("more-language"))));
    }
    if (!input.text("begins", form.defaultLanguage()).equals(form.defaultLanguage())) {
      edits.add(new FormEdit.ChangeDefaultLanguage(input.text("begins")));
    }
    if (!input.text("less-language").isEmpty()) {
      edits.add(new FormEdit.RemoveLanguage(input.text("less-language")));
    }
    return edits;
  }

  private static String field(FormEdit edit) {
    return switch (edit) {
      case FormEdit.AddLanguage added -> "more-language";
      case FormEdit.RemoveLanguage removed -> "less-language";
      default -> "begins";
    };
  }

  private String refused(
      FormDraft draft,
      int revision,
      EditorInput input,
      Refusal why,
      Language language,
      Model model,
      HttpServletResponse response) {
    response.setStatus(422);
    var errors = reader.errors(List.of(why), language);
    model.addAttribute("page", page(draft, revision, input, errors, language));
    return FormPage.TEMPLATE;
  }
}
