package eu.hanza.forms.xlsform;

import eu.hanza.forms.FormItem;
import eu.hanza.forms.QuestionId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The names and ids of rows; an id that is missing is made from the name. */
final class Names {

  private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.-]{0,99}");

  private final Set<QuestionId> ids = new HashSet<>();
  private final Map<String, Integer> rows = new HashMap<>();

  /** Looks at all rows first, so that a made id takes none that is written. */
  Names(SheetTable survey) {
    survey.rows().forEach(row -> reserve(row));
  }

  private void reserve(SheetRow row) {
    var text = row.get("hanza::id");
    if (text.isEmpty()) {
      return;
    }
    var id = id(text);
    if (id == null) {
      row.refuse("hanza::id", "id", Map.of("id", SheetTable.brief(text)));
    } else if (!ids.add(id)) {
      row.refuse("hanza::id", "id-twice", Map.of("id", SheetTable.brief(text)));
    }
  }

  private static @Nullable QuestionId id(String text) {
    try {
      return new QuestionId(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** The name of a row; notes and groups without one are named by their row. */
  String name(SheetRow row, String made) {
    var name = row.get("name");
    if (name.isEmpty() && !made.isEmpty()) {
      row.warn("name", "named", Map.of("name", made));
      name = made;
    }
    if (name.isEmpty()) {
      row.refuse("name", "no-name", Map.of());
      return "_";
    }
    if (!NAME.matcher(name).matches()) {
      row.refuse("name", "name", Map.of("name", SheetTable.brief(name)));
    }
    rows.putIfAbsent(name, row.number());
    return name;
  }

  QuestionId idOf(SheetRow row, String name, String parent) {
    var written = id(row.get("hanza::id"));
    return written != null ? written : made(name, parent);
  }

  /** An id made from a name that no other row has. */
  QuestionId made(String name, String parent) {
    var plain = name.replaceAll("\\s", "_");
    var start = plain.substring(0, Math.min(plain.length(), 90));
    var first = new QuestionId(start);
    if (ids.add(first)) {
      return first;
    }
    var longer = parent.isEmpty() ? start : parent + "." + start;
    longer = longer.substring(Math.max(0, longer.length() - 90));
    var next = new QuestionId(longer);
    for (var i = 2; !ids.add(next); i++) {
      next = new QuestionId(longer + "." + i);
    }
    return next;
  }

  /** The row on which a name stands first; zero for none. */
  int row(String name) {
    return rows.getOrDefault(name, 0);
  }

  static void refuseTwins(SheetRow row, String name, List<FormItem> siblings) {
    if (siblings.stream().anyMatch(one -> one.name().equals(name))) {
      row.refuse("name", "name-twice", Map.of("name", SheetTable.brief(name)));
    }
  }
}
