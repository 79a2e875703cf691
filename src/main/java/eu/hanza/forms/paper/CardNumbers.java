package eu.hanza.forms.paper;

import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.FormItem;
import eu.hanza.forms.Group;
import eu.hanza.forms.Question;
import eu.hanza.forms.QuestionId;
import eu.hanza.forms.Repeat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The numbers of questions on paper: 1, 2, 3 through all groups; 4.1, 4.2 within a repeat or a
 * table that has number 4.
 */
final class CardNumbers {

  private final Map<QuestionId, String> numbers = new HashMap<>();

  private CardNumbers() {}

  static CardNumbers of(FormDefinition form) {
    var numbers = new CardNumbers();
    numbers.count(form.items(), "", 0);
    return numbers;
  }

  /** Whether a person gives the answer. */
  static boolean isAsked(Question question) {
    return !question.retired()
        && !question.type().isSilent()
        && question.rules().calculation().isBlank();
  }

  /** The number of a question, repeat or table, if it has one. */
  Optional<String> of(FormItem item) {
    return Optional.ofNullable(numbers.get(item.id()));
  }

  private int count(List<FormItem> items, String above, int last) {
    var number = last;
    for (var item : items) {
      if (!item.retired()) {
        number = count(item, above, number);
      }
    }
    return number;
  }

  private int count(FormItem item, String above, int last) {
    return switch (item) {
      case Question question when isAsked(question) -> {
        numbers.put(item.id(), above + (last + 1));
        yield last + 1;
      }
      case Question silent -> last;
      case Group group when !group.isMatrix() -> count(group.items(), above, last);
      case Group matrix -> part(matrix, above, last);
      case Repeat repeat -> part(repeat, above, last);
    };
  }

  private int part(FormItem item, String above, int last) {
    var number = above + (last + 1);
    numbers.put(item.id(), number);
    count(item.items(), number + ".", 0);
    return last + 1;
  }
}
