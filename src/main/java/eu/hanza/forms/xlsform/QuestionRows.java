package eu.hanza.forms.xlsform;

import eu.hanza.forms.DataTerms;
import eu.hanza.forms.FormItem;
import eu.hanza.forms.Group;
import eu.hanza.forms.Question;
import eu.hanza.forms.QuestionId;
import eu.hanza.forms.QuestionRules;
import eu.hanza.forms.QuestionType;
import eu.hanza.forms.Repeat;
import eu.hanza.forms.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns rows of the survey sheet into what they say. */
final class QuestionRows {

  private static final Set<String> OF_ALL =
      Set.of(
          "type",
          "name",
          "label",
          "hint",
          "guidance_hint",
          "relevant",
          "appearance",
          "hanza::id",
          "hanza::retired",
          "trigger",
          "disabled");

  private final Languages languages;

  QuestionRows(Languages languages) {
    this.languages = languages;
  }

  Question question(SheetRow row, String name, QuestionId id, QuestionType type, String list) {
    return new Question(
        id,
        name,
        type,
        list,
        wording(row),
        rules(row),
        appearance(row),
        parameters(row),
        terms(row),
        row.isYes("hanza::retired"),
        extra(row, Set.of("repeat_count")));
  }

  FormItem block(
      SheetRow row, TypeCell.Block block, String name, QuestionId id, List<FormItem> items) {
    var wording = wording(row);
    var relevant = row.rule("relevant");
    var retired = row.isYes("hanza::retired");
    var extra = extra(row, foreign(row, block));
    return switch (block) {
      case GROUP -> new Group(id, name, wording, relevant, appearance(row), items, retired, extra);
      case REPEAT ->
          new Repeat(
              id,
              name,
              wording,
              relevant,
              appearance(row),
              row.rule("repeat_count"),
              items,
              retired,
              extra);
    };
  }

  /** The columns of questions that say nothing of a group. */
  private static Set<String> foreign(SheetRow row, TypeCell.Block block) {
    var foreign = new java.util.HashSet<String>();
    for (var column : row.cells().keySet()) {
      if (column.known() && !column.isMedia() && !OF_ALL.contains(column.name())) {
        foreign.add(column.name());
      }
    }
    if (block == TypeCell.Block.REPEAT) {
      foreign.remove("repeat_count");
    }
    return foreign;
  }

  private static Map<String, String> extra(SheetRow row, Set<String> foreign) {
    var extra = new LinkedHashMap<>(row.unknown());
    row.cells()
        .forEach(
            (column, text) -> {
              if (column.known() && foreign.contains(column.name())) {
                extra.put(column.header(), text);
                row.warn(column, "no-effect", Map.of("column", column.header()));
              }
            });
    return extra;
  }

  private Wording wording(SheetRow row) {
    var media = row.media(languages);
    if (!media.isEmpty()) {
      var column = row.cells().keySet().stream().filter(Column::isMedia).findFirst().orElseThrow();
      row.warn(column, "media", Map.of("files", files(row)));
    }
    return new Wording(
        row.words("label", languages),
        row.words("hint", languages),
        row.words("guidance_hint", languages),
        media);
  }

  static String files(SheetRow row) {
    return String.join(
        ", ",
        row.cells().entrySet().stream()
            .filter(cell -> cell.getKey().isMedia())
            .map(cell -> cell.getValue().strip())
            .toList());
  }

  private static String appearance(SheetRow row) {
    var appearance = row.raw("appearance");
    if (appearance.strip().startsWith("ex:")) {
      row.warn("appearance", "launch", Map.of("app", appearance.strip().substring(3)));
    }
    return appearance;
  }

  private QuestionRules rules(SheetRow row) {
    return new QuestionRules(
        row.rule("relevant"),
        row.decision("required"),
        row.words("required_message", languages),
        row.rule("constraint"),
        row.words("constraint_message", languages),
        row.rule("calculation"),
        row.raw("default"),
        row.rule("choice_filter"),
        row.decision("read_only"));
  }

  private static Map<String, String> parameters(SheetRow row) {
    var parameters = new LinkedHashMap<String, String>();
    var text = row.get("parameters").replaceAll("\\s*=\\s*", "=");
    for (var part : text.isEmpty() ? new String[0] : text.split("[\\s,;]+")) {
      var equal = part.indexOf('=');
      if (equal < 1
          || parameters.put(part.substring(0, equal), part.substring(equal + 1)) != null) {
        row.refuse("parameters", "parameters", Map.of("text", SheetTable.brief(part)));
      }
    }
    return parameters;
  }

  private static DataTerms terms(SheetRow row) {
    return new DataTerms(
        row.raw("hanza::unit"),
        row.raw("hanza::currency"),
        row.raw("hanza::purpose"),
        row.raw("hanza::basis"),
        row.count("hanza::retention_days"),
        row.isYes("hanza::sensitive"),
        row.raw("hanza::audience"),
        row.raw("hanza::report_code"),
        row.raw("hanza::weight"),
        row.raw("hanza::alias"));
  }
}
