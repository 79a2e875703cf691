package eu.hanza.forms.xlsform;

import eu.hanza.forms.CheckedForm;
import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.FormReading;
import eu.hanza.forms.spi.RuleFunctions;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.tables.TableLimits;
import eu.hanza.tables.WorkbookReader;
import eu.hanza.tables.WorkbookReading;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The workbook of a form while it is read. */
public final class FormWorkbook {

  private static final TableLimits LIMITS =
      new TableLimits(5_000_000, 5_000, 500, 32_767, 50_000_000);

  /** Faults of rules that are in the way of reading them at all. */
  private static final Set<String> UNREADABLE =
      Set.of(
          "forms.office.rule.syntax",
          "forms.office.rule.too-deep",
          "forms.office.rule.too-long",
          "forms.office.rule.number");

  private static final Set<String> SILENT_SETTINGS =
      Set.of("allow_choice_duplicates", "name", "style");

  private final String fileName;
  private final Notes notes = new Notes();
  private final Map<String, WorkbookReading.Sheet> sheets = new HashMap<>();

  private FormWorkbook(String fileName) {
    this.fileName = fileName;
  }

  /** Reads a workbook; all that is wrong with it is named. */
  public static FormReading read(String fileName, byte[] content) {
    return switch (WorkbookReader.read(content, fileName, LIMITS)) {
      case WorkbookReading.Unreadable(var why) ->
          new FormReading.Refused(List.of(Notes.of("", 0, "", why.key(), why.values())));
      case WorkbookReading.Workbook workbook -> read(fileName, workbook);
    };
  }

  /** Reads sheets that are cells already. */
  public static FormReading read(String fileName, WorkbookReading.Workbook workbook) {
    return new FormWorkbook(fileName).read(workbook);
  }

  private FormReading read(WorkbookReading.Workbook workbook) {
    for (var sheet : workbook.sheets()) {
      var name = sheet.name().strip().toLowerCase(Locale.ROOT);
      var known = Set.of("survey", "choices", "settings").contains(name);
      if (known && sheets.put(name, sheet) != null) {
        notes.refuse(
            Notes.of(name, 0, "", "forms.office.workbook.sheet-twice", Map.of("sheet", name)));
      } else if (!known && !sheet.rows().isEmpty()) {
        var values = Map.<String, Object>of("sheet", sheet.name());
        notes.warn(Notes.of(sheet.name(), 0, "", "forms.office.workbook.sheet-unread", values));
      }
    }
    if (!sheets.containsKey("survey")) {
      notes.refuse(Notes.of("survey", 0, "", "forms.office.workbook.no-survey", Map.of()));
      return new FormReading.Refused(notes.reasons());
    }
    var form = form();
    return notes.isRefused()
        ? new FormReading.Refused(notes.reasons())
        : new FormReading.Read(form, notes.warnings());
  }

  private SheetTable table(String name, Function<String, Column> meaning) {
    var sheet = sheets.get(name);
    return sheet == null ? SheetTable.none(name) : SheetTable.of(name, sheet, meaning, notes);
  }

  private FormDefinition form() {
    var survey = table("survey", Column::ofSurvey);
    var choices = table("choices", Column::ofChoices);
    var settings = settings(table("settings", Column::ofSettings));
    checkColumns(survey);
    checkColumns(choices);
    var named = new LinkedHashSet<>(survey.languages());
    named.addAll(choices.languages());
    named.addAll(titles(settings));
    var stated = settings.get("default_language");
    var languages =
        new Languages(
            named,
            stated.equals("default") ? "" : stated,
            survey.headers().containsKey(Column.of("label", "")));
    var lists = new ChoiceLists(choices, languages, mayRepeatChoices(settings));
    var names = new Names(survey);
    var items = new SurveySheet(names, languages, lists).read(survey);
    if (items.isEmpty() && !notes.isRefused()) {
      notes.refuse(Notes.of("survey", 0, "", "forms.office.workbook.no-questions", Map.of()));
    }
    var form =
        new FormDefinition(
            formId(settings),
            title(settings, languages),
            settings.get("version"),
            languages.all(),
            languages.defaultTag(),
            items,
            lists.all(),
            settings.rule("instance_name"),
            settings.unknown());
    checkRules(form, names);
    return form;
  }

  private SheetRow settings(SheetTable sheet) {
    sheet.rows().stream().skip(1).forEach(row -> row.warn("form_id", "settings-row", Map.of()));
    var row =
        sheet.rows().isEmpty()
            ? new SheetRow("settings", 0, Map.of(), Map.of(), notes)
            : sheet.rows().getFirst();
    row.cells()
        .forEach(
            (column, text) -> {
              if (!column.known() && !SILENT_SETTINGS.contains(column.name())) {
                row.warn(column, "setting", Map.of("setting", column.name()));
              }
            });
    return row;
  }

  private static boolean mayRepeatChoices(SheetRow settings) {
    return SheetRow.isYesWord(settings.unknown().getOrDefault("allow_choice_duplicates", ""));
  }

  private static Set<String> titles(SheetRow settings) {
    var named = new LinkedHashSet<String>();
    for (var column : settings.cells().keySet()) {
      if (column.name().equals("form_title") && !column.language().isEmpty()) {
        named.add(column.language());
      }
    }
    return named;
  }

  private static LocalizedText title(SheetRow settings, Languages languages) {
    var texts = new LinkedHashMap<String, String>();
    settings
        .cells()
        .forEach(
            (column, text) -> {
              if (column.known() && column.name().equals("form_title")) {
                var tag =
                    column.language().isEmpty()
                        ? languages.defaultTag()
                        : languages.tag(column.language());
                texts.put(tag, text);
              }
            });
    return new LocalizedText(texts);
  }

  private String formId(SheetRow settings) {
    var id = settings.get("form_id");
    if (!id.isEmpty()) {
      return id;
    }
    var name =
        fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
    var dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private void checkColumns(SheetTable sheet) {
    var survey = sheet.sheet().equals("survey");
    for (var needed : survey ? List.of("type", "name") : List.of("list_name", "name")) {
      if (!sheet.rows().isEmpty() && !sheet.has(needed)) {
        var values = Map.<String, Object>of("column", needed);
        notes.refuse(Notes.of(sheet.sheet(), 1, needed, "forms.office.workbook.no-column", values));
      }
    }
    if (survey) {
      sheet
          .headers()
          .forEach(
              (column, header) -> {
                if (!column.known()) {
                  var values = Map.<String, Object>of("column", SheetTable.brief(header));
                  notes.warn(
                      Notes.of(
                          "survey", 1, header, "forms.office.workbook.column-unknown", values));
                }
              });
    }
  }

  /** A rule that nobody can read refuses the workbook; what it says is looked at on publication. */
  private void checkRules(FormDefinition form, Names names) {
    if (notes.isRefused()) {
      return;
    }
    for (var problem : CheckedForm.of(form, RuleFunctions.NONE).problems()) {
      if (UNREADABLE.contains(problem.key())) {
        var isRow = !problem.item().isEmpty();
        notes.refuse(
            Notes.of(
                isRow ? "survey" : "settings",
                isRow ? names.row(problem.item()) : 2,
                problem.column(),
                problem.key(),
                problem.values()));
      }
    }
  }
}
