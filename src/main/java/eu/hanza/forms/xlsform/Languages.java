package eu.hanza.forms.xlsform;

import eu.hanza.forms.FormLanguage;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The languages of a workbook: what its columns call them, and the tags that they mean. */
final class Languages {

  private static final Pattern IN_BRACKETS =
      Pattern.compile("\\(([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\\)\\s*$");
  private static final Pattern TAG =
      Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*|[xX](-[A-Za-z0-9]{1,8})+");
  private static final Map<String, String> NAMES = names();

  private final Map<String, String> tags = new LinkedHashMap<>();
  private final String defaultTag;

  /**
   * Gives each language its tag.
   *
   * @param columns the languages as columns name them; empty for columns without one
   * @param stated the default language as the settings name it
   * @param plainLabels whether there are labels in columns without a language
   */
  Languages(Collection<String> columns, String stated, boolean plainLabels) {
    columns.stream().filter(column -> !column.isEmpty()).forEach(this::add);
    var named = tags.containsKey(stated) ? tags.get(stated) : meant(stated);
    var plain = stated.isEmpty() || tags.containsValue(named) ? FormLanguage.UNDETERMINED : named;
    var first = tags.values().stream().findFirst().orElse(plain);
    if (columns.contains("") || tags.isEmpty()) {
      first = plainLabels || tags.isEmpty() ? plain : first;
      inPlace(columns, plain);
    }
    defaultTag = stated.isEmpty() ? first : named;
  }

  private void inPlace(Collection<String> columns, String plain) {
    var all = new LinkedHashMap<String, String>();
    columns.forEach(column -> all.put(column, tags.getOrDefault(column, plain)));
    all.putIfAbsent("", plain);
    tags.clear();
    tags.putAll(all);
  }

  private void add(String column) {
    var tag = meant(column);
    var free = tag;
    for (var i = 2; tags.containsValue(free); i++) {
      free = (tag.startsWith("x-") ? tag : tag + "-x") + "-" + i;
    }
    tags.put(column, free);
  }

  /** The tag that a name of a language means; a private one where nobody knows it. */
  static String meant(String name) {
    var brackets = IN_BRACKETS.matcher(name);
    if (brackets.find()) {
      return Locale.forLanguageTag(brackets.group(1)).toLanguageTag();
    }
    var known = NAMES.get(name.strip().toLowerCase(Locale.ROOT));
    if (known != null) {
      return known;
    }
    return TAG.matcher(name).matches() ? normal(name) : invented(name);
  }

  private static String normal(String tag) {
    return tag.toLowerCase(Locale.ROOT).startsWith("x-")
        ? tag.toLowerCase(Locale.ROOT)
        : Locale.forLanguageTag(tag).toLanguageTag();
  }

  private static String invented(String name) {
    var letters = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    return letters.isEmpty()
        ? "x-" + Integer.toHexString(name.hashCode())
        : "x-" + letters.substring(0, Math.min(8, letters.length()));
  }

  private static Map<String, String> names() {
    var names = new HashMap<String, String>();
    for (var code : List.of(Locale.getISOLanguages())) {
      var language = Locale.of(code);
      Arrays.asList(Locale.ENGLISH, language, Locale.of("pl"))
          .forEach(in -> names.putIfAbsent(language.getDisplayLanguage(in).toLowerCase(in), code));
    }
    return names;
  }

  /** The tag of the language that a column names. */
  String tag(String column) {
    return tags.getOrDefault(column, column.isEmpty() ? defaultTag : meant(column));
  }

  String defaultTag() {
    return defaultTag;
  }

  List<FormLanguage> all() {
    return tags.entrySet().stream()
        .map(one -> new FormLanguage(one.getValue(), one.getKey()))
        .toList();
  }
}
