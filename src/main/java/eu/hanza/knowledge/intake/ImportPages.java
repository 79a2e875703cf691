package eu.hanza.knowledge.intake;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.Refusal;
import eu.hanza.knowledge.PracticeSummary;
import eu.hanza.knowledge.intake.ImportPage.Explained;
import eu.hanza.knowledge.intake.ImportPage.Row;
import eu.hanza.knowledge.intake.ImportPage.Twin;
import eu.hanza.knowledge.intake.ImportPage.Warning;
import eu.hanza.knowledge.intake.ImportPlan.Step;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.TextView;
import eu.hanza.tables.Outcome;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes the pages of the import. */
@Component
class ImportPages {

  private static final int SHOWN = 500;

  private final ProgrammeDirectory programmes;
  private final FormReader reader;
  private final Messages messages;

  ImportPages(ProgrammeDirectory programmes, FormReader reader, Messages messages) {
    this.programmes = programmes;
    this.reader = reader;
    this.messages = messages;
  }

  /** Before a table is sent. */
  ImportPage empty(Actor actor, String chosen, List<Refusal> refused, Language language) {
    var options =
        programmes.editedBy(actor).stream()
            .map(one -> new Option(one.id().toString(), one.name().in(language).text()))
            .toList();
    return new ImportPage(
        null,
        options,
        chosen,
        false,
        columns(language),
        List.of(),
        List.of(),
        List.of(),
        false,
        reader.errors(refused, language));
  }

  private List<Explained> columns(Language language) {
    return Arrays.stream(Column.values())
        .map(
            one ->
                new Explained(one.header(), text(language, "column." + one.header()), one.isText()))
        .toList();
  }

  /** What would become of each row. */
  ImportPage page(String id, ImportPlan plan, List<Refusal> refused, Language language) {
    var report = plan.report();
    var counts =
        report.counts().entrySet().stream()
            .filter(one -> one.getValue() > 0)
            .map(
                one ->
                    messages.text(
                        language,
                        "knowledge.office.import.rows." + one.getKey(),
                        "n",
                        one.getValue()))
            .toList();
    return new ImportPage(
        id,
        List.of(),
        "",
        plan.steps().stream().anyMatch(Step::isSent),
        List.of(),
        counts,
        plan.ignored(),
        plan.steps().stream()
            .sorted(Comparator.comparingInt(ImportPages::urgency))
            .limit(SHOWN)
            .map(step -> row(step, language))
            .toList(),
        report.isClean(),
        reader.errors(refused, language));
  }

  private static int urgency(Step step) {
    return switch (step.outcome().outcome()) {
      case REFUSED -> 0;
      case DOUBTFUL -> 1;
      case CHANGED, CREATED -> step.warnings().isEmpty() ? 3 : 2;
      case UNCHANGED -> 4;
    };
  }

  private Row row(Step step, Language language) {
    var outcome = step.outcome();
    var word = outcome.outcome() == Outcome.CREATED && step.isSent() ? "SENT" : outcome.outcome();
    return new Row(
        outcome.row(),
        text(language, "outcome." + word),
        switch (outcome.outcome()) {
          case CREATED, CHANGED -> "on";
          case DOUBTFUL -> "warn";
          case REFUSED -> "off";
          case UNCHANGED -> "";
        },
        outcome.label(),
        outcome.reasons().stream().map(why -> said(why, language)).toList(),
        step.warnings().stream().map(why -> warning(why, language)).toList(),
        step.twin().map(one -> twin(one, language)).orElse(null),
        outcome.outcome() == Outcome.DOUBTFUL);
  }

  private static Twin twin(PracticeSummary practice, Language language) {
    var path =
        practice.state().isPublished() ? practice.path() : "/office/practices/" + practice.id();
    return new Twin(path, TextView.of(practice.title(), language));
  }

  private Warning warning(Refusal why, Language language) {
    var values = why.values();
    return new Warning(
        said(named(why, language), language),
        Objects.toString(values.get("came"), ""),
        Objects.toString(values.get("stays"), ""));
  }

  /** Names the missing fields as people know them. */
  private Refusal named(Refusal why, Language language) {
    if (!(why.values().get("missing") instanceof String missing)) {
      return why;
    }
    var names =
        Arrays.stream(missing.split(" "))
            .map(name -> messages.text(language, "knowledge.field." + name))
            .collect(Collectors.joining(", "));
    return Refusal.of(why.key(), java.util.Map.of("missing", names));
  }

  private String said(Refusal why, Language language) {
    var text = messages.text(language, why);
    return why.field() == null ? text : why.field() + ": " + text;
  }

  private String text(Language language, String key) {
    return messages.text(language, "knowledge.office.import." + key);
  }
}
