package eu.hanza.forms.change;

import eu.hanza.forms.Choice;
import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.Question;
import eu.hanza.forms.QuestionId;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Edits of lists and of their choices. The name of a choice is what answers hold. */
final class ChoiceEdits {

  private static final EditOutcome GONE = EditOutcome.refused("forms.office.edit.choice-gone");

  private final FormDefinition form;
  private final Past past;

  ChoiceEdits(FormDefinition form, Past past) {
    this.form = form;
    this.past = past;
  }

  private List<Choice> list(String list) {
    return form.lists().getOrDefault(list, List.of());
  }

  private static int place(List<Choice> choices, String name) {
    return choices.stream().map(Choice::name).toList().indexOf(name);
  }

  private EditOutcome with(String list, List<Choice> choices) {
    return EditOutcome.of(Lists.with(form, list, choices));
  }

  private EditOutcome changed(String list, String name, UnaryOperator<Choice> change) {
    if (place(list(list), name) < 0) {
      return GONE;
    }
    return with(
        list, list(list).stream().map(c -> c.name().equals(name) ? change.apply(c) : c).toList());
  }

  EditOutcome add(String list, LocalizedText label) {
    if (!form.lists().containsKey(list)) {
      return GONE;
    }
    var name = free(list, FreshNames.plain(label, form.defaultLanguage(), "choice"));
    var choices = new ArrayList<>(list(list));
    choices.add(Choice.of(name, label));
    return with(list, choices);
  }

  private String free(String list, String wish) {
    var name = wish;
    for (var i = 2; place(list(list), name) >= 0 || past.hasChoice(list, name); i++) {
      name = wish + "_" + i;
    }
    return name;
  }

  EditOutcome revise(FormEdit.ReviseChoice revised) {
    return changed(
        revised.list(),
        revised.name(),
        c ->
            new Choice(
                c.name(),
                revised.label(),
                c.media(),
                revised.columns(),
                revised.quota(),
                c.retired()));
  }

  EditOutcome rename(String list, String name, String now) {
    if (name.equals(now)) {
      return EditOutcome.of(form);
    }
    if (past.hasChoice(list, name)) {
      return refused("forms.office.edit.choice-published", name);
    }
    if (now.isBlank() || now.chars().anyMatch(Character::isWhitespace)) {
      return refused("forms.office.workbook.choice-name", now);
    }
    if (place(list(list), now) >= 0 || past.hasChoice(list, now)) {
      return refused("forms.office.edit.name-taken", now);
    }
    if (isNamedByRules(name)) {
      return refused("forms.office.edit.choice-in-rule", name);
    }
    return changed(
        list,
        name,
        c -> new Choice(now, c.label(), c.media(), c.columns(), c.quota(), c.retired()));
  }

  private boolean isNamedByRules(String name) {
    return form.all()
        .flatMap(item -> RuleTexts.rules(item).stream())
        .anyMatch(rule -> rule.contains("'" + name + "'") || rule.contains('"' + name + '"'));
  }

  private static EditOutcome refused(String key, String name) {
    return new EditOutcome.Refused(Refusal.of(key, Map.of("name", name)));
  }

  EditOutcome shift(String list, String name, boolean up) {
    var choices = new ArrayList<>(list(list));
    var at = place(choices, name);
    if (at < 0) {
      return GONE;
    }
    var to = at + (up ? -1 : 1);
    while (to >= 0 && to < choices.size() && choices.get(to).retired()) {
      to += up ? -1 : 1;
    }
    if (to < 0 || to >= choices.size()) {
      return EditOutcome.refused("forms.office.edit.no-place");
    }
    choices.add(to, choices.remove(at));
    return with(list, choices);
  }

  EditOutcome delete(String list, String name) {
    if (past.hasChoice(list, name)) {
      return changed(list, name, Choice::retire);
    }
    return place(list(list), name) < 0
        ? GONE
        : with(list, list(list).stream().filter(c -> !c.name().equals(name)).toList());
  }

  EditOutcome restore(String list, String name) {
    return changed(
        list, name, c -> new Choice(c.name(), c.label(), c.media(), c.columns(), c.quota(), false));
  }

  EditOutcome draw(QuestionId id, String list) {
    if (!form.lists().containsKey(list)) {
      return GONE;
    }
    return drawing(form, id, list);
  }

  private EditOutcome drawing(FormDefinition with, QuestionId id, String list) {
    if (!(with.item(id).orElse(null) instanceof Question question) || !question.type().isSelect()) {
      return EditOutcome.refused("forms.office.edit.gone");
    }
    var items = Tree.replaced(with.items(), id, item -> question.withList(list));
    return EditOutcome.of(Lists.withoutUnused(Copies.withItems(with, items), past), id);
  }

  EditOutcome own(QuestionId id) {
    if (!(form.item(id).orElse(null) instanceof Question question) || !question.type().isSelect()) {
      return EditOutcome.refused("forms.office.edit.gone");
    }
    var names = new FreshNames();
    names.reserve(form);
    past.form().ifPresent(names::reserve);
    var list = names.list(question.name());
    return drawing(Lists.with(form, list, form.choices(question)), id, list);
  }
}
