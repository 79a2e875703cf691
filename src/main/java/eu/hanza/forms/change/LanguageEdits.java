package eu.hanza.forms.change;

import eu.hanza.forms.Choice;
import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.FormItem;
import eu.hanza.forms.FormLanguage;
import eu.hanza.forms.Question;
import eu.hanza.forms.QuestionRules;
import eu.hanza.forms.Wording;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.Refusal;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Edits of the languages that a form speaks. */
final class LanguageEdits {

  private LanguageEdits() {}

  private static Set<String> tags(List<FormLanguage> languages) {
    return languages.stream().map(FormLanguage::tag).collect(Collectors.toSet());
  }

  static EditOutcome add(FormDefinition form, FormLanguage language) {
    if (!isTag(language.tag())) {
      return refused("forms.office.edit.language", language.tag());
    }
    if (tags(form.languages()).contains(language.tag())) {
      return refused("forms.office.edit.language-twice", language.tag());
    }
    var languages = new ArrayList<>(form.languages());
    languages.add(language);
    return EditOutcome.of(Copies.withLanguages(form, languages));
  }

  private static boolean isTag(String tag) {
    try {
      var locale = new Locale.Builder().setLanguageTag(tag).build();
      return !locale.getLanguage().isEmpty() && locale.toLanguageTag().equals(tag);
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  static EditOutcome remove(FormDefinition form, String tag) {
    if (tag.equals(form.defaultLanguage()) || !tags(form.languages()).contains(tag)) {
      return refused("forms.office.edit.language-default", tag);
    }
    var left = form.languages().stream().filter(one -> !one.tag().equals(tag)).toList();
    return EditOutcome.of(kept(form, left));
  }

  static EditOutcome begin(FormDefinition form, String tag) {
    return tags(form.languages()).contains(tag)
        ? EditOutcome.of(Copies.withDefaultLanguage(form, tag))
        : refused("forms.office.edit.language", tag);
  }

  private static EditOutcome refused(String key, String tag) {
    return new EditOutcome.Refused(Refusal.of(key, Map.of("language", tag)));
  }

  /** The form in these languages only. */
  static FormDefinition kept(FormDefinition form, List<FormLanguage> languages) {
    var tags = tags(languages);
    var items = Tree.each(form.items(), item -> kept(item, tags));
    var lists = new LinkedHashMap<String, List<Choice>>();
    form.lists()
        .forEach(
            (name, choices) ->
                lists.put(name, choices.stream().map(choice -> kept(choice, tags)).toList()));
    return Copies.copy(
        form, kept(form.title(), tags), languages, items, lists, form.instanceName());
  }

  private static FormItem kept(FormItem item, Set<String> tags) {
    var words = item.wording();
    var worded =
        Copies.worded(
            item,
            new Wording(
                kept(words.label(), tags),
                kept(words.hint(), tags),
                kept(words.guidance(), tags),
                kept(words.media(), tags)));
    return worded instanceof Question q ? q.withRules(kept(q.rules(), tags)) : worded;
  }

  private static QuestionRules kept(QuestionRules rules, Set<String> tags) {
    return rules
        .withRequired(rules.required(), kept(rules.requiredMessage(), tags))
        .withConstraint(rules.constraint(), kept(rules.constraintMessage(), tags));
  }

  private static Choice kept(Choice choice, Set<String> tags) {
    return new Choice(
        choice.name(),
        kept(choice.label(), tags),
        kept(choice.media(), tags),
        choice.columns(),
        choice.quota(),
        choice.retired());
  }

  private static Map<String, LocalizedText> kept(
      Map<String, LocalizedText> media, Set<String> tags) {
    var all = new LinkedHashMap<String, LocalizedText>();
    media.forEach((kind, text) -> all.put(kind, kept(text, tags)));
    return all;
  }

  private static LocalizedText kept(LocalizedText text, Set<String> tags) {
    var texts = new LinkedHashMap<String, String>();
    text.byLanguage()
        .forEach(
            (tag, words) -> {
              if (tags.contains(tag)) {
                texts.put(tag, words);
              }
            });
    return new LocalizedText(texts);
  }
}
