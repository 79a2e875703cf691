package eu.hanza.forms.change;

import eu.hanza.forms.Choice;
import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.FormItem;
import eu.hanza.forms.Question;
import eu.hanza.forms.QuestionId;
import java.util.List;
import java.util.Optional;

/** What was published of a form, if anything was. */
record Past(Optional<FormDefinition> form) {

  boolean has(QuestionId id) {
    return form.flatMap(all -> all.item(id)).isPresent();
  }

  /** Whether a row or anything in it was published. */
  boolean hasAny(FormItem item) {
    return item.all().anyMatch(inner -> has(inner.id()));
  }

  Optional<Question> question(QuestionId id) {
    return form.flatMap(all -> all.item(id))
        .filter(Question.class::isInstance)
        .map(Question.class::cast);
  }

  boolean hasList(String list) {
    return form.filter(all -> all.lists().containsKey(list)).isPresent();
  }

  boolean hasChoice(String list, String name) {
    return form.map(all -> all.lists().getOrDefault(list, List.of())).orElse(List.of()).stream()
        .map(Choice::name)
        .anyMatch(name::equals);
  }
}
