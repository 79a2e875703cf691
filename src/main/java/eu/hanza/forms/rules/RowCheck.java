package eu.hanza.forms.rules;

import eu.hanza.forms.Choice;
import eu.hanza.forms.FormItem;
import eu.hanza.forms.Question;
import eu.hanza.forms.QuestionId;
import eu.hanza.forms.QuestionKind;
import eu.hanza.forms.QuestionType;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Refuses rows that cannot be asked, whatever their rules say. */
final class RowCheck {

  private final FormTree tree;
  private final Findings findings;
  private final Set<List<Object>> places = new HashSet<>();
  private final Set<QuestionId> ids = new HashSet<>();

  RowCheck(FormTree tree, Findings findings) {
    this.tree = tree;
    this.findings = findings;
  }

  void check(Slot slot, FormItem item) {
    findings.at(item.name(), "name");
    if (!RuleText.isName(item.name()) || item.name().length() > 100) {
      findings.refuse("forms.office.row.name", Map.of("name", item.name()));
    }
    if (!places.add(List.of(slot.repeats(), item.name()))) {
      findings.refuse("forms.office.row.twice", Map.of("name", item.name()));
    }
    findings.at(item.name(), "hanza::id");
    if (!ids.add(item.id())) {
      findings.refuse("forms.office.row.id-twice", Map.of("id", item.id().value()));
    }
    if (item instanceof Question question) {
      check(question);
    }
  }

  private void check(Question question) {
    findings.at(question.name(), "type");
    var list = tree.list(question.list());
    if (question.type().isSelect() && list == null) {
      findings.refuse("forms.office.rule.unknown-list", Map.of("name", question.list()));
    } else if (isWithoutChoices(question, list)) {
      findings.refuse("forms.office.row.no-choices", Map.of());
    }
    findings.at(question.name(), "hanza::retention_days");
    if (question.terms().sensitive() && question.terms().retention().isEmpty()) {
      findings.refuse("forms.office.row.retention", Map.of());
    }
    findings.at(question.name(), "hanza::currency");
    if (question.kind() == QuestionKind.MONEY && !isCurrency(question.terms().currency())) {
      findings.refuse("forms.office.row.currency", Map.of());
    }
    findings.at(question.name(), "parameters");
    if (question.type() == QuestionType.RANGE && !hasNumbers(question.parameters())) {
      findings.refuse("forms.office.row.range", Map.of());
    }
  }

  private static boolean isWithoutChoices(Question question, @Nullable List<Choice> list) {
    return question.type().isSelect()
        && !question.retired()
        && list != null
        && list.stream().allMatch(Choice::retired);
  }

  private static boolean isCurrency(String code) {
    return Currency.getAvailableCurrencies().stream()
        .anyMatch(currency -> currency.getCurrencyCode().equals(code));
  }

  private static boolean hasNumbers(Map<String, String> parameters) {
    return List.of("start", "end", "step").stream()
        .map(parameters::get)
        .allMatch(text -> text == null || Decimals.read(text) != null);
  }
}
