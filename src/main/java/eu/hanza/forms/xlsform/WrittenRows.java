package eu.hanza.forms.xlsform;

import eu.hanza.forms.Choice;
import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.FormItem;
import eu.hanza.forms.FormLanguage;
import eu.hanza.forms.Group;
import eu.hanza.forms.Question;
import eu.hanza.forms.Repeat;
import eu.hanza.kernel.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of a workbook, each a text by header. */
final class WrittenRows {

  private final FormDefinition form;
  private final Map<String, String> columns = new LinkedHashMap<>();

  WrittenRows(FormDefinition form) {
    this.form = form;
    form.languages().forEach(language -> columns.put(language.tag(), language.column()));
  }

  List<String> surveyColumns() {
    var headers = new ArrayList<>(List.of("type", "name"));
    headers.addAll(labels());
    return headers;
  }

  List<String> choiceColumns() {
    var headers = new ArrayList<>(List.of("list_name", "name"));
    headers.addAll(labels());
    return headers;
  }

  private List<String> labels() {
    return form.languages().stream().map(one -> header("label", one.tag())).toList();
  }

  private String header(String name, String tag) {
    return Column.of(name, columns.getOrDefault(tag, tag)).header();
  }

  List<Map<String, String>> survey() {
    var rows = new ArrayList<Map<String, String>>();
    form.items().forEach(item -> add(item, rows));
    return rows;
  }

  private void add(FormItem item, List<Map<String, String>> rows) {
    switch (item) {
      case Question question -> rows.add(row(question));
      case Group group -> {
        rows.add(begin("begin_group", group));
        group.items().forEach(inner -> add(inner, rows));
        rows.add(Map.of("type", "end_group", "name", group.name()));
      }
      case Repeat repeat -> {
        var row = begin("begin_repeat", repeat);
        row.put("repeat_count", repeat.count());
        rows.add(row);
        repeat.items().forEach(inner -> add(inner, rows));
        rows.add(Map.of("type", "end_repeat", "name", repeat.name()));
      }
    }
  }

  private Map<String, String> begin(String type, FormItem item) {
    var row = common(type, item);
    row.putAll(item.extra());
    return row;
  }

  private Map<String, String> common(String type, FormItem item) {
    var row = new LinkedHashMap<String, String>();
    row.put("type", type);
    row.put("name", item.name());
    words(row, "label", item.wording().label());
    words(row, "hint", item.wording().hint());
    words(row, "guidance_hint", item.wording().guidance());
    item.wording().media().forEach((kind, names) -> words(row, "media::" + kind, names));
    put(row, "relevant", item.relevant());
    put(row, "appearance", item.appearance());
    put(row, "hanza::id", item.id().value());
    put(row, "hanza::retired", item.retired() ? "yes" : "");
    return row;
  }

  private Map<String, String> row(Question question) {
    var type = question.type();
    var row = common(type.isSelect() ? type.word() + " " + question.list() : type.word(), question);
    rules(row, question);
    terms(row, question);
    row.putAll(question.extra());
    return row;
  }

  private void rules(Map<String, String> row, Question question) {
    var rules = question.rules();
    put(row, "required", rules.required());
    words(row, "required_message", rules.requiredMessage());
    put(row, "constraint", rules.constraint());
    words(row, "constraint_message", rules.constraintMessage());
    put(row, "calculation", rules.calculation());
    put(row, "default", rules.defaultValue());
    put(row, "choice_filter", rules.choiceFilter());
    put(row, "read_only", rules.readOnly());
    var parameters = new ArrayList<String>();
    question.parameters().forEach((name, value) -> parameters.add(name + "=" + value));
    put(row, "parameters", String.join(" ", parameters));
  }

  private static void terms(Map<String, String> row, Question question) {
    var terms = question.terms();
    put(row, "hanza::unit", terms.unit());
    put(row, "hanza::currency", terms.currency());
    put(row, "hanza::purpose", terms.purpose());
    put(row, "hanza::basis", terms.basis());
    put(row, "hanza::retention_days", text(terms.retentionDays()));
    put(row, "hanza::sensitive", terms.sensitive() ? "yes" : "");
    put(row, "hanza::audience", terms.audience());
    put(row, "hanza::report_code", terms.reportCode());
    put(row, "hanza::weight", terms.weight());
    put(row, "hanza::alias", terms.alias());
  }

  List<Map<String, String>> choices() {
    var rows = new ArrayList<Map<String, String>>();
    form.lists()
        .forEach(
            (list, choices) -> {
              if (choices.isEmpty()) {
                rows.add(Map.of("list_name", list));
              }
              choices.forEach(choice -> rows.add(row(list, choice)));
            });
    return rows;
  }

  private Map<String, String> row(String list, Choice choice) {
    var row = new LinkedHashMap<String, String>();
    row.put("list_name", list);
    row.put("name", choice.name());
    words(row, "label", choice.label());
    choice.media().forEach((kind, names) -> words(row, "media::" + kind, names));
    put(row, "hanza::quota", text(choice.quota()));
    put(row, "hanza::retired", choice.retired() ? "yes" : "");
    row.putAll(choice.columns());
    return row;
  }

  Map<String, String> settings() {
    var row = new LinkedHashMap<String, String>();
    row.put("form_id", form.formId());
    form.title()
        .byLanguage()
        .forEach(
            (tag, text) ->
                put(
                    row,
                    tag.equals(form.defaultLanguage()) ? "form_title" : header("form_title", tag),
                    text));
    put(row, "version", form.version());
    put(row, "default_language", defaultLanguage());
    put(row, "instance_name", form.instanceName());
    row.putAll(form.settings());
    return row;
  }

  private String defaultLanguage() {
    var tag = form.defaultLanguage();
    var column = columns.getOrDefault(tag, tag);
    if (!column.isEmpty()) {
      return column;
    }
    return tag.equals(FormLanguage.UNDETERMINED) ? "" : tag;
  }

  private void words(Map<String, String> row, String name, LocalizedText text) {
    text.byLanguage().forEach((tag, words) -> put(row, header(name, tag), words));
  }

  private static void put(Map<String, String> row, String header, String text) {
    if (!text.isEmpty()) {
      row.put(header, text);
    }
  }

  private static String text(@Nullable Integer number) {
    return number == null ? "" : number.toString();
  }
}
