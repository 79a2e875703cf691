package eu.hanza.forms.xlsform;

import eu.hanza.forms.Choice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the sheet of choices into lists. */
final class ChoiceLists {

  private final Map<String, List<Choice>> lists = new LinkedHashMap<>();
  private final Map<String, Set<String>> seen = new LinkedHashMap<>();
  private final Languages languages;
  private final boolean mayRepeat;

  ChoiceLists(SheetTable sheet, Languages languages, boolean mayRepeat) {
    this.languages = languages;
    this.mayRepeat = mayRepeat;
    sheet.rows().forEach(this::row);
  }

  private void row(SheetRow row) {
    var list = row.get("list_name");
    var name = row.get("name");
    if (list.isEmpty()) {
      if (row.cells().keySet().stream().anyMatch(Column::known)) {
        row.refuse("list_name", "no-list", Map.of());
      } else if (!row.cells().isEmpty()) {
        row.warn("list_name", "remark", Map.of());
      }
      return;
    }
    if (list.chars().anyMatch(Character::isWhitespace)) {
      row.refuse("list_name", "list-name", Map.of("list", SheetTable.brief(list)));
    }
    var choices = lists.computeIfAbsent(list, any -> new ArrayList<>());
    if (name.isEmpty() && row.cells().size() == 1) {
      row.warn("list_name", "list-empty", Map.of("list", SheetTable.brief(list)));
    } else {
      choices.add(choice(row, list, name));
    }
  }

  private Choice choice(SheetRow row, String list, String name) {
    if (name.isEmpty()) {
      row.refuse("name", "no-name", Map.of());
    } else if (name.chars().anyMatch(Character::isWhitespace)) {
      row.refuse("name", "choice-name", Map.of("name", SheetTable.brief(name)));
    } else if (!seen.computeIfAbsent(list, any -> new HashSet<>()).add(name) && !mayRepeat) {
      var values = Map.<String, Object>of("name", SheetTable.brief(name), "list", list);
      row.refuse("name", "choice-twice", values);
    }
    var media = row.media(languages);
    if (!media.isEmpty()) {
      var column = row.cells().keySet().stream().filter(Column::isMedia).findFirst().orElseThrow();
      row.warn(column, "media", Map.of("files", QuestionRows.files(row)));
    }
    return new Choice(
        name,
        row.words("label", languages),
        media,
        row.unknown(),
        row.count("hanza::quota"),
        row.isYes("hanza::retired"));
  }

  boolean has(String list) {
    return lists.containsKey(list);
  }

  /** Adds the choice “other” to a list that has none. */
  void addOther(String list, Choice other) {
    var choices = lists.computeIfAbsent(list, any -> new ArrayList<>());
    if (choices.stream().noneMatch(choice -> choice.name().equals(other.name()))) {
      choices.add(other);
    }
  }

  Map<String, List<Choice>> all() {
    return lists;
  }
}
