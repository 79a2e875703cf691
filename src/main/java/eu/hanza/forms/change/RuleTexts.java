package eu.hanza.forms.change;

import eu.hanza.forms.FormItem;
import eu.hanza.forms.Group;
import eu.hanza.forms.Question;
import eu.hanza.forms.QuestionRules;
import eu.hanza.forms.Repeat;
import eu.hanza.forms.Wording;
import eu.hanza.kernel.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;

/** Goes over all rules and words of a row. */
final class RuleTexts {

  private RuleTexts() {}

  /** The row with each rule changed, and each text in each language. */
  static FormItem changed(FormItem item, UnaryOperator<String> rules, UnaryOperator<String> words) {
    var worded = Copies.worded(item, changed(item.wording(), words));
    return switch (worded) {
      case Question q -> q.withRules(changed(q.rules(), rules, words));
      case Group g -> g.withRelevant(rules.apply(g.relevant()));
      case Repeat r -> r.withRelevant(rules.apply(r.relevant())).withCount(rules.apply(r.count()));
    };
  }

  private static Wording changed(Wording wording, UnaryOperator<String> words) {
    return new Wording(
        changed(wording.label(), words),
        changed(wording.hint(), words),
        changed(wording.guidance(), words),
        wording.media());
  }

  static LocalizedText changed(LocalizedText text, UnaryOperator<String> words) {
    var texts = new LinkedHashMap<String, String>();
    text.byLanguage().forEach((language, said) -> texts.put(language, words.apply(said)));
    return new LocalizedText(texts);
  }

  private static QuestionRules changed(
      QuestionRules written, UnaryOperator<String> rules, UnaryOperator<String> words) {
    return new QuestionRules(
        rules.apply(written.relevant()),
        rules.apply(written.required()),
        changed(written.requiredMessage(), words),
        rules.apply(written.constraint()),
        changed(written.constraintMessage(), words),
        rules.apply(written.calculation()),
        words.apply(written.defaultValue()),
        rules.apply(written.choiceFilter()),
        rules.apply(written.readOnly()));
  }

  /** All rules of a row that may lead to others by a path. */
  static List<String> rules(FormItem item) {
    return switch (item) {
      case Question q -> rules(q.rules());
      case Group g -> List.of(g.relevant());
      case Repeat r -> List.of(r.relevant(), r.count());
    };
  }

  private static List<String> rules(QuestionRules rules) {
    return List.of(
        rules.relevant(),
        rules.required(),
        rules.constraint(),
        rules.calculation(),
        rules.choiceFilter(),
        rules.readOnly());
  }
}
