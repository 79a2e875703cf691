package eu.hanza.forms;

import eu.hanza.kernel.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A form as it is defined: its rows, its lists of choices and its settings, in every language.
 *
 * @param formId the name of the form in its workbook
 * @param version the version that the workbook states
 * @param languages its languages in the order of their columns
 * @param defaultLanguage the tag of the language to begin with
 * @param items its rows, in page order
 * @param lists its lists of choices by name
 * @param instanceName the rule that names one filled form; empty for none
 * @param settings further settings, kept as they are
 */
public record FormDefinition(
    String formId,
    LocalizedText title,
    String version,
    List<FormLanguage> languages,
    String defaultLanguage,
    List<FormItem> items,
    Map<String, List<Choice>> lists,
    String instanceName,
    Map<String, String> settings) {

  /** Makes lists and maps unchangeable. */
  public FormDefinition {
    languages = List.copyOf(languages);
    items = List.copyOf(items);
    var copies = new LinkedHashMap<String, List<Choice>>();
    lists.forEach((name, choices) -> copies.put(name, List.copyOf(choices)));
    lists = InOrder.copy(copies);
    settings = InOrder.copy(settings);
  }

  /** A form in one language, with nothing but rows. */
  public static FormDefinition of(String formId, String language, List<FormItem> items) {
    return new FormDefinition(
        formId,
        LocalizedText.EMPTY,
        "",
        List.of(FormLanguage.of(language)),
        language,
        items,
        Map.of(),
        "",
        Map.of());
  }

  /** The same with other lists of choices. */
  public FormDefinition withLists(Map<String, List<Choice>> others) {
    return new FormDefinition(
        formId, title, version, languages, defaultLanguage, items, others, instanceName, settings);
  }

  /** All rows with what they hold, in page order. */
  public Stream<FormItem> all() {
    return items.stream().flatMap(FormItem::all);
  }

  /** All questions, in page order. */
  public Stream<Question> questions() {
    return all().filter(Question.class::isInstance).map(Question.class::cast);
  }

  /** The row with an id, if there is one. */
  public Optional<FormItem> item(QuestionId id) {
    return all().filter(item -> item.id().equals(id)).findFirst();
  }

  /** The choices that a question draws from, retired ones included; none for other types. */
  public List<Choice> choices(Question question) {
    return question.list().isEmpty() ? List.of() : lists.getOrDefault(question.list(), List.of());
  }
}
