package eu.hanza.forms.change;

import eu.hanza.forms.Choice;
import eu.hanza.forms.Question;
import eu.hanza.forms.change.FormChange.Weight;
import eu.hanza.forms.change.FormChange.What;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares the choices that a question offers with those of another version. */
final class ChoiceComparison {

  private final Comparison all;
  private final Question question;

  ChoiceComparison(Comparison all, Question question) {
    this.all = all;
    this.question = question;
  }

  void compare(List<Choice> from, List<Choice> to) {
    var old = named(from);
    var now = named(to);
    now.forEach((name, choice) -> compare(old.get(name), choice));
    old.forEach(
        (name, choice) -> {
          if (!now.containsKey(name)) {
            add(What.CHOICE_REMOVED, Weight.BREAKING, choice);
          }
        });
  }

  private static Map<String, Choice> named(List<Choice> choices) {
    var named = new LinkedHashMap<String, Choice>();
    choices.forEach(choice -> named.putIfAbsent(choice.name(), choice));
    return named;
  }

  private void add(What what, Weight weight, Choice choice) {
    all.add(question, what, weight, Map.of("choice", choice.name()));
  }

  private void compare(@Nullable Choice one, Choice other) {
    if (one == null) {
      add(What.CHOICE_ADDED, Weight.HARMLESS, other);
      return;
    }
    if (one.retired() != other.retired()) {
      add(
          other.retired() ? What.CHOICE_RETIRED : What.CHOICE_RESTORED,
          other.retired() ? Weight.OF_EFFECT : Weight.HARMLESS,
          other);
    }
    if (!one.label().equals(other.label()) || !one.media().equals(other.media())) {
      add(What.CHOICE_REWORDED, Weight.HARMLESS, other);
    }
    if (!one.columns().equals(other.columns())) {
      add(What.CHOICE_COLUMNS, Weight.OF_EFFECT, other);
    }
    if (!Objects.equals(one.quota(), other.quota())) {
      add(What.CHOICE_QUOTA, Weight.OF_EFFECT, other);
    }
  }
}
