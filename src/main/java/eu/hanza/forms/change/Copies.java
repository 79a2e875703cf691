package eu.hanza.forms.change;

import eu.hanza.forms.Choice;
import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.FormItem;
import eu.hanza.forms.FormLanguage;
import eu.hanza.forms.Group;
import eu.hanza.forms.Question;
import eu.hanza.forms.QuestionId;
import eu.hanza.forms.QuestionType;
import eu.hanza.forms.Repeat;
import eu.hanza.forms.Wording;
import eu.hanza.kernel.LocalizedText;
import java.util.List;
import java.util.Map;

/** Makes forms and rows that differ from others in one thing. */
final class Copies {

  private Copies() {}

  static FormDefinition withItems(FormDefinition form, List<FormItem> items) {
    return copy(form, form.title(), form.languages(), items, form.lists(), form.instanceName());
  }

  static FormDefinition withLanguages(FormDefinition form, List<FormLanguage> languages) {
    return copy(form, form.title(), languages, form.items(), form.lists(), form.instanceName());
  }

  static FormDefinition withTitle(FormDefinition form, LocalizedText title) {
    return copy(form, title, form.languages(), form.items(), form.lists(), form.instanceName());
  }

  static FormDefinition withInstanceName(FormDefinition form, String rule) {
    return copy(form, form.title(), form.languages(), form.items(), form.lists(), rule);
  }

  static FormDefinition copy(
      FormDefinition form,
      LocalizedText title,
      List<FormLanguage> languages,
      List<FormItem> items,
      Map<String, List<Choice>> lists,
      String instanceName) {
    return new FormDefinition(
        form.formId(),
        title,
        form.version(),
        languages,
        form.defaultLanguage(),
        items,
        lists,
        instanceName,
        form.settings());
  }

  static FormDefinition withDefaultLanguage(FormDefinition form, String tag) {
    return new FormDefinition(
        form.formId(),
        form.title(),
        form.version(),
        form.languages(),
        tag,
        form.items(),
        form.lists(),
        form.instanceName(),
        form.settings());
  }

  static FormDefinition withSettings(FormDefinition form, Map<String, String> settings) {
    return new FormDefinition(
        form.formId(),
        form.title(),
        form.version(),
        form.languages(),
        form.defaultLanguage(),
        form.items(),
        form.lists(),
        form.instanceName(),
        settings);
  }

  static FormItem known(FormItem item, QuestionId id, String name) {
    return switch (item) {
      case Question q -> known(q, id, name);
      case Group g ->
          new Group(
              id,
              name,
              g.wording(),
              g.relevant(),
              g.appearance(),
              g.items(),
              g.retired(),
              g.extra());
      case Repeat r ->
          new Repeat(
              id,
              name,
              r.wording(),
              r.relevant(),
              r.appearance(),
              r.count(),
              r.items(),
              r.retired(),
              r.extra());
    };
  }

  static Question known(Question q, QuestionId id, String name) {
    return new Question(
        id,
        name,
        q.type(),
        q.list(),
        q.wording(),
        q.rules(),
        q.appearance(),
        q.parameters(),
        q.terms(),
        q.retired(),
        q.extra());
  }

  static FormItem holding(FormItem item, List<FormItem> items) {
    return switch (item) {
      case Question q -> q;
      case Group g ->
          new Group(
              g.id(),
              g.name(),
              g.wording(),
              g.relevant(),
              g.appearance(),
              items,
              g.retired(),
              g.extra());
      case Repeat r ->
          new Repeat(
              r.id(),
              r.name(),
              r.wording(),
              r.relevant(),
              r.appearance(),
              r.count(),
              items,
              r.retired(),
              r.extra());
    };
  }

  static FormItem retired(FormItem item, boolean retired) {
    return switch (item) {
      case Question q ->
          new Question(
              q.id(),
              q.name(),
              q.type(),
              q.list(),
              q.wording(),
              q.rules(),
              q.appearance(),
              q.parameters(),
              q.terms(),
              retired,
              q.extra());
      case Group g ->
          new Group(
              g.id(),
              g.name(),
              g.wording(),
              g.relevant(),
              g.appearance(),
              g.items(),
              retired,
              g.extra());
      case Repeat r ->
          new Repeat(
              r.id(),
              r.name(),
              r.wording(),
              r.relevant(),
              r.appearance(),
              r.count(),
              r.items(),
              retired,
              r.extra());
    };
  }

  static FormItem worded(FormItem item, Wording words) {
    return switch (item) {
      case Question q -> q.withWording(words);
      case Group g ->
          new Group(
              g.id(),
              g.name(),
              words,
              g.relevant(),
              g.appearance(),
              g.items(),
              g.retired(),
              g.extra());
      case Repeat r ->
          new Repeat(
              r.id(),
              r.name(),
              words,
              r.relevant(),
              r.appearance(),
              r.count(),
              r.items(),
              r.retired(),
              r.extra());
    };
  }

  static FormItem shown(FormItem item, String appearance) {
    return switch (item) {
      case Question q -> q.withAppearance(appearance);
      case Group g ->
          new Group(
              g.id(),
              g.name(),
              g.wording(),
              g.relevant(),
              appearance,
              g.items(),
              g.retired(),
              g.extra());
      case Repeat r ->
          new Repeat(
              r.id(),
              r.name(),
              r.wording(),
              r.relevant(),
              appearance,
              r.count(),
              r.items(),
              r.retired(),
              r.extra());
    };
  }

  static Question typed(Question q, QuestionType type, String list, String appearance) {
    return new Question(
        q.id(),
        q.name(),
        type,
        list,
        q.wording(),
        q.rules(),
        appearance,
        q.parameters(),
        q.terms(),
        q.retired(),
        q.extra());
  }

  static FormItem ruled(FormItem item, String relevant, String count) {
    return switch (item) {
      case Question q -> q.withRules(q.rules().withRelevant(relevant));
      case Group g -> g.withRelevant(relevant);
      case Repeat r -> r.withRelevant(relevant).withCount(count);
    };
  }

  /** The row with other columns of its own. */
  static FormItem with(FormItem item, Map<String, String> columns) {
    return switch (item) {
      case Question q ->
          new Question(
              q.id(),
              q.name(),
              q.type(),
              q.list(),
              q.wording(),
              q.rules(),
              q.appearance(),
              q.parameters(),
              q.terms(),
              q.retired(),
              columns);
      case Group g ->
          new Group(
              g.id(),
              g.name(),
              g.wording(),
              g.relevant(),
              g.appearance(),
              g.items(),
              g.retired(),
              columns);
      case Repeat r ->
          new Repeat(
              r.id(),
              r.name(),
              r.wording(),
              r.relevant(),
              r.appearance(),
              r.count(),
              r.items(),
              r.retired(),
              columns);
    };
  }
}
