package eu.hanza.forms.web;

import eu.hanza.forms.Choice;
import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.FormItem;
import eu.hanza.forms.Question;
import eu.hanza.forms.QuestionType;
import eu.hanza.kernel.LocalizedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All texts of a form that people read, those of retired rows and choices left out. */
final class EditorTexts {

  /**
   * A text.
   *
   * @param field the name of its fields, to which the tag of a language is added
   * @param kind label, hint, guidance, required, constraint, choice or title
   * @param row the id of the row; empty for the form
   */
  record Text(String field, String kind, String row, LocalizedText text) {}

  private final FormDefinition form;
  private final Set<String> lists = new HashSet<>();
  private final List<Text> texts = new ArrayList<>();

  private EditorTexts(FormDefinition form) {
    this.form = form;
  }

  static List<Text> of(FormDefinition form) {
    var all = new EditorTexts(form);
    all.texts.add(new Text("title", "title", "", form.title()));
    form.items().forEach(all::add);
    return all.texts;
  }

  private void add(FormItem item) {
    if (item.retired()) {
      return;
    }
    var id = item.id().value();
    if (item instanceof Question question && isSilent(question)) {
      more("label." + id, "label", item, item.wording().label());
    } else {
      texts.add(new Text("label." + id, "label", id, item.wording().label()));
    }
    more("hint." + id, "hint", item, item.wording().hint());
    more("guidance." + id, "guidance", item, item.wording().guidance());
    if (item instanceof Question question) {
      more("required." + id, "required", item, question.rules().requiredMessage());
      more("constraint." + id, "constraint", item, question.rules().constraintMessage());
      if (lists.add(question.list())) {
        form.choices(question).forEach(choice -> add(question, choice));
      }
    }
    item.items().forEach(this::add);
  }

  /** What nobody reads needs no words. */
  private static boolean isSilent(Question question) {
    return question.type().isSilent() && question.type() != QuestionType.NOTE;
  }

  /** A text that need not be there, but in all languages or in none. */
  private void more(String field, String kind, FormItem item, LocalizedText text) {
    if (!text.isEmpty()) {
      texts.add(new Text(field, kind, item.id().value(), text));
    }
  }

  private void add(Question question, Choice choice) {
    if (!choice.retired()) {
      var field = "choice." + question.list() + "." + choice.name();
      texts.add(new Text(field, "choice", question.id().value(), choice.label()));
    }
  }

  /** How many texts are missing in some language. */
  static int missing(FormDefinition form) {
    return of(form).stream()
        .mapToInt(
            text ->
                (int)
                    form.languages().stream()
                        .filter(language -> text.text().exactly(language.tag()).isEmpty())
                        .count())
        .sum();
  }
}
