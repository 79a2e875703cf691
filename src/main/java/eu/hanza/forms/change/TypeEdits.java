package eu.hanza.forms.change;

import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.Question;
import eu.hanza.forms.QuestionId;
import eu.hanza.forms.QuestionType;
import eu.hanza.forms.change.FormEdit.Place;
import java.util.List;

/** Changes of what a question asks for (F-3). */
final class TypeEdits {

  private final FormDefinition form;
  private final Past past;

  TypeEdits(FormDefinition form, Past past) {
    this.form = form;
    this.past = past;
  }

  /** Whether every answer of one type is one of the other. */
  static boolean widens(QuestionType from, QuestionType to) {
    return from == to
        || (from == QuestionType.INTEGER && to == QuestionType.DECIMAL)
        || (from == QuestionType.SELECT_ONE && to == QuestionType.SELECT_MULTIPLE);
  }

  EditOutcome retype(QuestionId id, QuestionType type, String appearance) {
    if (!(form.item(id).orElse(null) instanceof Question question)) {
      return EditOutcome.refused("forms.office.edit.gone");
    }
    if (!Tree.of(form).isLive(question)) {
      return EditOutcome.refused("forms.office.edit.retired");
    }
    var before = past.question(id);
    var same = widens(before.map(Question::type).orElse(question.type()), type);
    if (same) {
      return replaced(question, typed(form, question, type, appearance));
    }
    return before.isPresent()
        ? another(question, type, appearance)
        : anew(question, type, appearance);
  }

  private record Typed(FormDefinition form, Question question) {}

  /** The question with another type; choices get a list, and go with the last question. */
  private static Typed typed(
      FormDefinition form, Question question, QuestionType type, String appearance) {
    if (!type.isSelect()) {
      return new Typed(form, Copies.typed(question, type, "", appearance));
    }
    if (!question.list().isEmpty()) {
      return new Typed(form, Copies.typed(question, type, question.list(), appearance));
    }
    var names = new FreshNames();
    names.reserve(form);
    var list = names.list(question.name());
    return new Typed(
        Lists.with(form, list, List.of()), Copies.typed(question, type, list, appearance));
  }

  private EditOutcome replaced(Question before, Typed typed) {
    var items = Tree.replaced(typed.form().items(), before.id(), item -> typed.question());
    var changed = Copies.withItems(typed.form(), items);
    return EditOutcome.of(Lists.withoutUnused(changed, past), typed.question().id());
  }

  /** A question that nobody ever saw is known by another id and keeps its place and name. */
  private EditOutcome anew(Question question, QuestionType type, String appearance) {
    var id = names().id(question.name());
    var known = Copies.known(question, id, question.name());
    return replaced(question, typed(form, known, type, appearance));
  }

  private FreshNames names() {
    var names = new FreshNames();
    names.reserve(form);
    past.form().ifPresent(names::reserve);
    return names;
  }

  /** A new question takes the place of the published one, which is retired right after it. */
  private EditOutcome another(Question question, QuestionType type, String appearance) {
    var names = names();
    var name = names.name(question.name());
    var renaming = new Renaming(form, question, name);
    if (renaming.refusal().isPresent()) {
      return new EditOutcome.Refused(renaming.refusal().map(why -> why.at("type")).orElseThrow());
    }
    var renamed = renaming.form();
    var follows = renamed.item(question.id()).map(Question.class::cast).orElseThrow();
    var known = Copies.known(follows, names.id(name), name);
    var typed = typed(renamed, known, type, appearance);
    var items = Tree.replaced(typed.form().items(), question.id(), item -> typed.question());
    var place = new Place.After(known.id());
    return EditOutcome.of(
        Copies.withItems(typed.form(), Tree.with(items, List.of(question.retire()), place)),
        known.id());
  }
}
