package eu.hanza.forms.change;

import eu.hanza.forms.Choice;
import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.Question;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Lists of choices and who draws from them. */
final class Lists {

  private Lists() {}

  static FormDefinition with(FormDefinition form, String list, List<Choice> choices) {
    var lists = new LinkedHashMap<>(form.lists());
    lists.put(list, choices);
    return form.withLists(lists);
  }

  /** The form without lists that no question draws from, no rule names and nobody ever saw. */
  static FormDefinition withoutUnused(FormDefinition form, Past past) {
    var drawn = form.questions().map(Question::list).collect(Collectors.toSet());
    var rules =
        form.all()
            .flatMap(item -> RuleTexts.rules(item).stream())
            .collect(Collectors.joining("\n"));
    var lists = new LinkedHashMap<>(form.lists());
    lists
        .keySet()
        .removeIf(list -> !drawn.contains(list) && !past.hasList(list) && !rules.contains(list));
    return form.withLists(lists);
  }
}
