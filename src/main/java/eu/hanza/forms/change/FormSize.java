package eu.hanza.forms.change;

import eu.hanza.forms.Choice;
import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.FormItem;
import eu.hanza.forms.Question;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How large a form that people write may become. */
public final class FormSize {

  /** How long a title may be. */
  public static final int LONGEST_TITLE = 200;

  private static final int LONGEST = 10_000;
  private static final int MOST = 5_000;

  private FormSize() {}

  /** Why a form is too large, if it is. */
  public static Optional<Refusal> refusal(FormDefinition form) {
    var choices = form.lists().values().stream().mapToInt(List::size).sum();
    if (form.all().limit(MOST + 1L).count() > MOST || choices > MOST) {
      return Optional.of(Refusal.of("forms.office.edit.too-many"));
    }
    if (words(form.title()).anyMatch(title -> title.length() > LONGEST_TITLE)) {
      return Optional.of(Refusal.of("forms.office.edit.title-long", Map.of("most", LONGEST_TITLE)));
    }
    if (isLong(Stream.of(form.instanceName()))) {
      return Optional.of(tooLong(form.formId()));
    }
    var row = form.all().filter(item -> isLong(texts(item))).findFirst();
    var choice =
        form.lists().values().stream()
            .flatMap(List::stream)
            .filter(one -> isLong(texts(one)))
            .findFirst();
    return row.map(FormItem::name).or(() -> choice.map(Choice::name)).map(FormSize::tooLong);
  }

  private static Refusal tooLong(String name) {
    return Refusal.of("forms.office.edit.too-long", Map.of("name", name));
  }

  private static boolean isLong(Stream<String> texts) {
    return texts.anyMatch(text -> text.length() > LONGEST);
  }

  private static Stream<String> words(LocalizedText text) {
    return text.byLanguage().values().stream();
  }

  private static Stream<String> texts(FormItem item) {
    var wording = item.wording();
    var read =
        Stream.of(wording.label(), wording.hint(), wording.guidance()).flatMap(FormSize::words);
    var rules = Stream.concat(RuleTexts.rules(item).stream(), Stream.of(item.appearance()));
    var more = item instanceof Question question ? texts(question) : Stream.<String>of();
    return Stream.of(read, rules, more).flatMap(texts -> texts);
  }

  private static Stream<String> texts(Question question) {
    var terms = question.terms();
    var said =
        Stream.of(
            question.rules().defaultValue(),
            terms.purpose(),
            terms.basis(),
            terms.audience(),
            terms.unit(),
            terms.alias(),
            terms.reportCode(),
            terms.weight());
    var messages =
        Stream.of(question.rules().requiredMessage(), question.rules().constraintMessage())
            .flatMap(FormSize::words);
    return Stream.of(said, messages, question.parameters().values().stream())
        .flatMap(texts -> texts);
  }

  private static Stream<String> texts(Choice choice) {
    return Stream.of(
            words(choice.label()), choice.columns().values().stream(), Stream.of(choice.name()))
        .flatMap(texts -> texts);
  }
}
