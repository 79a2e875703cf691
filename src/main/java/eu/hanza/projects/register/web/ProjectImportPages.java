package eu.hanza.projects.register.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.Refusal;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.projects.register.ProjectImport;
import eu.hanza.projects.register.web.ProjectImportPage.Row;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Option;
import eu.hanza.tables.DryRunReport;
import eu.hanza.tables.Outcome;
import eu.hanza.tables.RowOutcome;
import eu.hanza.tables.RowOutcome.FieldChange;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the pages of the import of projects together. */
@Component
class ProjectImportPages {

  private static final int SHOWN = 500;
  private static final Map<String, String> EXAMPLE =
      Map.ofEntries(
          Map.entry("source", "keep.eu"),
          Map.entry("number", "12345"),
          Map.entry("title", "Official title as it was granted"),
          Map.entry("language", "en"),
          Map.entry("acronym", "ACRONYM"),
          Map.entry("title_pl", "Krótki tytuł"),
          Map.entry("lead", "Miasto Lublin"),
          Map.entry("partners", "Name of a partner|Name of another"),
          Map.entry("starts_on", "2019-10-01"),
          Map.entry("ends_on", "2021-09-30"),
          Map.entry("countries", "UA|GE"),
          Map.entry("total_cost", "125000.00"),
          Map.entry("currency", "EUR"),
          Map.entry("summary_pl", "Jedno zdanie o projekcie."),
          Map.entry("credit", "Who is to be named, with the licence"),
          Map.entry("link", "https://example.org/12345"),
          Map.entry("retrieved_on", "2024-05-31"),
          Map.entry("note", "What was changed on the way"));

  private final ProjectImport imports;
  private final ProgrammeDirectory programmes;
  private final Messages messages;

  ProjectImportPages(ProjectImport imports, ProgrammeDirectory programmes, Messages messages) {
    this.imports = imports;
    this.programmes = programmes;
    this.messages = messages;
  }

  /** A row that shows how the columns are filled. */
  List<String> example() {
    return ProjectImport.COLUMNS.stream().map(column -> EXAMPLE.getOrDefault(column, "")).toList();
  }

  ProjectImportPage form(Actor actor, FormErrors errors, Language language) {
    var all =
        programmes.coordinatedBy(actor).stream()
            .map(one -> new Option(one.id().toString(), one.name().in(language).text()))
            .toList();
    return new ProjectImportPage(
        null, all, List.of(), List.of(), List.of(), false, errors, ProjectImport.COLUMNS);
  }

  ProjectImportPage look(Actor actor, String id, FormErrors errors, Language language) {
    var report = imports.look(actor, id);
    return new ProjectImportPage(
        id,
        List.of(),
        counts(report, language),
        imports.ignored(actor, id),
        report.rows().stream()
            .sorted(Comparator.comparingInt(row -> urgency(row.outcome())))
            .limit(SHOWN)
            .map(row -> row(row, language))
            .toList(),
        report.isClean(),
        errors,
        ProjectImport.COLUMNS);
  }

  private static int urgency(Outcome outcome) {
    return switch (outcome) {
      case REFUSED -> 0;
      case DOUBTFUL -> 1;
      case CHANGED -> 2;
      case CREATED -> 3;
      case UNCHANGED -> 4;
    };
  }

  /** What an import has done, in words. */
  String done(DryRunReport report, Language language) {
    var counts = String.join(" ", counts(report, language));
    return messages.text(language, "projects.office.import.done", "counts", counts);
  }

  private List<String> counts(DryRunReport report, Language language) {
    return report.counts().entrySet().stream()
        .filter(one -> one.getValue() > 0)
        .map(one -> text(language, "rows." + one.getKey(), "n", one.getValue()))
        .toList();
  }

  private String text(Language language, String key, Object... values) {
    return messages.text(language, "projects.office.import." + key, values);
  }

  private Row row(RowOutcome row, Language language) {
    return new Row(
        row.row(),
        text(language, "outcome." + row.outcome()),
        switch (row.outcome()) {
          case CREATED, CHANGED -> "on";
          case DOUBTFUL -> "warn";
          case REFUSED -> "off";
          case UNCHANGED -> "";
        },
        row.label(),
        Stream.concat(
                row.reasons().stream().map(why -> reason(why, language)),
                row.changes().stream().map(change -> change(change, language)))
            .toList(),
        row.outcome() == Outcome.DOUBTFUL);
  }

  private String reason(Refusal why, Language language) {
    var said = messages.text(language, why);
    return why.field() == null ? said : why.field() + ": " + said;
  }

  private String change(FieldChange change, Language language) {
    return text(
        language,
        "change",
        "field",
        messages.text(language, "projects.history.field." + change.column()),
        "before",
        change.before().isEmpty() ? "–" : change.before(),
        "after",
        change.after().isEmpty() ? "–" : change.after());
  }
}
