package eu.hanza.forms.xlsform;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A column of a sheet under its one name, whatever spelling the header uses.
 *
 * @param name such as {@code label} or {@code media::image}; for an unknown column the header
 *     itself
 * @param language the language as the header names it; empty for none
 * @param known whether Hanza knows it
 */
record Column(String name, String language, boolean known) {

  /** The columns with words, one for each language. */
  private static final Set<String> SPOKEN =
      Set.of("label", "hint", "guidance_hint", "required_message", "constraint_message");

  private static final Set<String> MEDIA = Set.of("image", "big-image", "audio", "video");

  private static final Set<String> SURVEY =
      Set.of(
          "type",
          "name",
          "required",
          "relevant",
          "constraint",
          "calculation",
          "default",
          "choice_filter",
          "repeat_count",
          "appearance",
          "read_only",
          "parameters",
          "trigger",
          "disabled");

  private static final Set<String> TERMS =
      Set.of(
          "id",
          "unit",
          "currency",
          "purpose",
          "basis",
          "retention_days",
          "sensitive",
          "audience",
          "report_code",
          "weight",
          "alias",
          "retired");

  private static final Map<String, String> SPELLINGS =
      Map.ofEntries(
          Map.entry("command", "type"),
          Map.entry("tag", "name"),
          Map.entry("caption", "label"),
          Map.entry("readonly", "read_only"),
          Map.entry("relevance", "relevant"),
          Map.entry("calculate", "calculation"),
          Map.entry("requiredmsg", "required_message"),
          Map.entry("jr:requiredmsg", "required_message"),
          Map.entry("constraintmsg", "constraint_message"),
          Map.entry("jr:constraintmsg", "constraint_message"),
          Map.entry("constraining_message", "constraint_message"),
          Map.entry("jr:count", "repeat_count"),
          Map.entry("count", "repeat_count"),
          Map.entry("guidance", "guidance_hint"));

  private static final Set<String> PREFIXES = Set.of("bind", "control", "body");

  /** The column of the survey sheet that a header means. */
  static Column ofSurvey(String header) {
    var parts = parts(header);
    if (parts.size() > 1 && PREFIXES.contains(word(parts.getFirst()))) {
      var inner = inSurvey(parts.subList(1, parts.size()));
      return inner.known ? inner : unknown(header);
    }
    var column = inSurvey(parts);
    return column.known ? column : unknown(header);
  }

  /** The column of the sheet of choices that a header means; others are free to filter by. */
  static Column ofChoices(String header) {
    var parts = parts(header);
    var first = word(parts.getFirst());
    var name = Map.of("list", "list_name", "value", "name", "caption", "label");
    var plain = name.getOrDefault(first, first);
    if (plain.equals("label") && parts.size() <= 2) {
      return spoken(plain, parts);
    }
    if (parts.size() == 1 && Set.of("list_name", "name").contains(plain)) {
      return new Column(plain, "", true);
    }
    if (first.equals("hanza") && parts.size() == 2) {
      var second = word(parts.get(1));
      if (second.equals("quota") || second.equals("retired")) {
        return new Column("hanza::" + second, "", true);
      }
    }
    var media = media(parts);
    return media.known ? media : unknown(header);
  }

  /** The column of the sheet of settings that a header means. */
  static Column ofSettings(String header) {
    var parts = parts(header);
    var first = word(parts.getFirst());
    var name = Map.of("id_string", "form_id", "title", "form_title").getOrDefault(first, first);
    if (name.equals("form_title") && parts.size() <= 2) {
      return spoken(name, parts);
    }
    var known = Set.of("form_id", "version", "default_language", "instance_name").contains(name);
    return known && parts.size() == 1 ? new Column(name, "", true) : unknown(header);
  }

  /** A column with words in a language, or one without. */
  static Column of(String name, String language) {
    return new Column(name, language, true);
  }

  /** A column that Hanza does not know. */
  static Column unknown(String header) {
    return new Column(header.strip(), "", false);
  }

  private static Column inSurvey(List<String> parts) {
    var first = word(parts.getFirst());
    var name = SPELLINGS.getOrDefault(first, first);
    if (SPOKEN.contains(name) && parts.size() <= 2) {
      return spoken(name, parts);
    }
    if (SURVEY.contains(name) && parts.size() == 1) {
      return new Column(name, "", true);
    }
    if (first.equals("hanza") && parts.size() == 2 && TERMS.contains(word(parts.get(1)))) {
      return new Column("hanza::" + word(parts.get(1)), "", true);
    }
    return media(parts);
  }

  private static Column media(List<String> parts) {
    var at = word(parts.getFirst()).equals("media") ? 1 : 0;
    if (parts.size() <= at || parts.size() > at + 2 || !MEDIA.contains(word(parts.get(at)))) {
      return unknown("");
    }
    var language = parts.size() == at + 2 ? parts.get(at + 1) : "";
    return new Column("media::" + word(parts.get(at)), language, true);
  }

  private static Column spoken(String name, List<String> parts) {
    return new Column(name, parts.size() == 2 ? parts.get(1) : "", true);
  }

  /** What stands between the colons; {@code jr:…} is one name. */
  private static List<String> parts(String header) {
    var plain = header.strip().replaceAll("(?i)\\bjr:(?!:)", "jr\u0001");
    var parts = plain.split(plain.contains("::") ? "\\s*::\\s*" : "\\s*:\\s*", -1);
    return Arrays.stream(parts).map(part -> part.replace('\u0001', ':')).toList();
  }

  private static String word(String part) {
    return part.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", "_");
  }

  /** The header as Hanza writes it. */
  String header() {
    return language.isEmpty() ? name : name + "::" + language;
  }

  boolean isMedia() {
    return known && name.startsWith("media::");
  }

  /** Whether it may stand once for each language. */
  boolean isSpoken() {
    return known && (SPOKEN.contains(name) || isMedia() || name.equals("form_title"));
  }
}
