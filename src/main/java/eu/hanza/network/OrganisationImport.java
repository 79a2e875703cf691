package eu.hanza.network;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Ids;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.Refusal;
import eu.hanza.kernel.StoredValues;
import eu.hanza.network.OrganisationRegister.Result;
import eu.hanza.network.RowReader.Row;
import eu.hanza.tables.DryRunReport;
import eu.hanza.tables.Outcome;
import eu.hanza.tables.RowOutcome;
import eu.hanza.tables.TableLimits;
import eu.hanza.tables.TableReader;
import eu.hanza.tables.TableReading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes organisations out of a table: first a dry run that says of every row what would become of
 * it, then, when a person agrees, all rows or none. The same table taken twice adds nothing.
 */
@Service
@Transactional
public class OrganisationImport {

  private static final TableLimits LIMITS = TableLimits.USUAL.withRows(10_000);

  private final OrganisationRegister register;
  private final Duplicates duplicates;
  private final StoredDrafts drafts;
  private final RowReader reader;
  private final DraftCheck check;
  private final JdbcClient database;
  private final Clock clock;

  OrganisationImport(
      OrganisationRegister register,
      Duplicates duplicates,
      StoredDrafts drafts,
      RowReader reader,
      DraftCheck check,
      JdbcClient database,
      Clock clock) {
    this.register = register;
    this.duplicates = duplicates;
    this.drafts = drafts;
    this.reader = reader;
    this.check = check;
    this.database = database;
    this.clock = clock;
  }

  /** What came of sending a table. */
  public sealed interface Upload {

    /** It is kept and looked at; nothing is changed before it is confirmed. */
    record Looked(String id, DryRunReport report) implements Upload {}

    /** It cannot be read at all. */
    record Unreadable(Refusal why) implements Upload {}
  }

  /** What a person decides about a doubtful row. */
  public enum Decision {
    /** It is another organisation. */
    NEW,
    /** It is the one that is known. */
    SAME,
    /** Leave it out. */
    SKIP
  }

  /** Looks at a table and keeps it until it is confirmed, for a day at most. */
  public Upload upload(Actor by, String fileName, TableReader.Encoding encoding, byte[] content) {
    by.must(NetworkRules.mayKeep(by), "import organisations");
    return switch (read(fileName, encoding, content)) {
      case TableReading.Unreadable(var why) -> new Upload.Unreadable(why);
      case TableReading.Sheet sheet when !sheet.header().contains("name") ->
          new Upload.Unreadable(Refusal.of("network.import.no-name"));
      case TableReading.Sheet sheet ->
          new Upload.Looked(keep(by, fileName, encoding, content), plan(sheet).report());
    };
  }

  private String keep(Actor by, String fileName, TableReader.Encoding encoding, byte[] content) {
    var now = clock.instant();
    var person = by.person();
    database
        .sql("delete from network.import where uploaded_at < ?")
        .param(StoredValues.stored(now.minus(Duration.ofDays(1))))
        .update();
    var id = UUID.randomUUID();
    database
        .sql(
            """
            insert into network.import (id, file_name, encoding, content, uploaded_by, uploaded_at)
            values (:id, :name, :encoding, :content, :by::uuid, :at)
            """)
        .param("id", id)
        .param("name", fileName)
        .param("encoding", encoding.name())
        .param("content", content)
        .param("by", person == null ? null : person.value(), Types.OTHER)
        .param("at", StoredValues.stored(now))
        .update();
    return id.toString();
  }

  private TableReading.Sheet kept(Actor by, String id) {
    by.must(NetworkRules.mayKeep(by), "import organisations");
    return database
        .sql("select file_name, encoding, content from network.import where id = ?")
        .param(Ids.uuid(id))
        .query(
            (row, number) ->
                (TableReading.Sheet)
                    read(
                        row.getString(1),
                        TableReader.Encoding.valueOf(row.getString(2)),
                        row.getBytes(3)))
        .optional()
        .orElseThrow(() -> new NotFoundException("import " + id));
  }

  /** Looks again at a table that is kept: the register may have changed. */
  @Transactional(readOnly = true)
  public DryRunReport look(Actor by, String id) {
    return plan(kept(by, id)).report();
  }

  /** The columns of a table that is kept which no organisation has: they would be left out. */
  @Transactional(readOnly = true)
  public List<String> ignored(Actor by, String id) {
    return kept(by, id).header().stream()
        .filter(column -> !column.isBlank() && !OrganisationColumns.ALL.contains(column))
        .toList();
  }

  /**
   * Carries an import out; refused while a row breaks a rule or a doubtful row has no decision.
   *
   * @param decisions what becomes of doubtful rows, by their numbers
   */
  public List<Refusal> confirm(Actor by, String id, Map<Integer, Decision> decisions) {
    var plan = plan(kept(by, id));
    var report = plan.report();
    if (!report.isClean()) {
      return List.of(Refusal.of("network.import.unclean"));
    }
    var undecided =
        report.rows().stream()
            .filter(row -> row.outcome() == Outcome.DOUBTFUL)
            .filter(row -> !decisions.containsKey(row.row()))
            .count();
    if (undecided > 0) {
      return List.of(Refusal.of("network.import.undecided", Map.of("n", undecided)));
    }
    plan.steps().forEach(step -> carryOut(by, step, decisions));
    database.sql("delete from network.import where id = ?").param(Ids.uuid(id)).update();
    return List.of();
  }

  private void carryOut(Actor by, Step step, Map<Integer, Decision> decisions) {
    var result =
        switch (step.outcome().outcome()) {
          case CREATED -> Optional.of(register.register(by, step.draft()));
          case CHANGED -> step.known().map(id -> register.change(by, id, step.draft()));
          case UNCHANGED -> Optional.<Result>empty();
          case DOUBTFUL -> decided(by, step, decisions.get(step.outcome().row()));
          case REFUSED -> throw new IllegalStateException("A refused row: " + step.outcome());
        };
    result.ifPresent(OrganisationImport::mustBeDone);
  }

  private Optional<Result> decided(Actor by, Step step, @Nullable Decision decision) {
    if (decision == Decision.NEW) {
      return Optional.of(register.register(by, step.draft()));
    }
    if (decision == Decision.SAME) {
      return step.known()
          .map(id -> register.change(by, id, merged(register.draft(id), step.draft())));
    }
    return Optional.empty();
  }

  private static OrganisationDraft merged(OrganisationDraft known, OrganisationDraft row) {
    var alias = new OrganisationDraft.Alias(row.ownName(), row.ownLanguage());
    return RowReader.merge(known, row.aliases(RowReader.union(row.aliases(), List.of(alias))));
  }

  private static void mustBeDone(Result result) {
    if (result instanceof Result.Refused(var why)) {
      throw new IllegalStateException("Refused after a clean dry run: " + why);
    }
  }

  private static TableReading read(String fileName, TableReader.Encoding encoding, byte[] content) {
    try {
      return TableReader.read(new ByteArrayInputStream(content), fileName, LIMITS, encoding);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What becomes of one row, and of which organisation. */
  private record Step(
      RowOutcome outcome, OrganisationDraft draft, Optional<OrganisationId> known) {}

  /** What becomes of all rows. */
  private record Plan(List<Step> steps) {
    DryRunReport report() {
      return new DryRunReport(steps.stream().map(Step::outcome).toList());
    }
  }

  private Plan plan(TableReading.Sheet sheet) {
    var known = new HashMap<>(drafts.unmerged());
    var index = new KnownOrganisations(known, duplicates.finder());
    var steps = new ArrayList<Step>();
    for (var row : sheet.rows()) {
      var read = reader.read(column -> sheet.cell(row, column));
      steps.add(step(row.number(), read, index));
    }
    return new Plan(steps);
  }

  private Step step(int number, Row row, KnownOrganisations index) {
    var wrong = new ArrayList<>(row.wrong());
    wrong.addAll(check.refusals(row.draft()));
    var name = row.draft().ownName();
    if (!index.firstOf(row.draft())) {
      wrong.add(Refusal.of("network.import.twice").at("name"));
    }
    if (!wrong.isEmpty()) {
      var label = name.isBlank() ? String.valueOf(number) : name;
      return new Step(RowOutcome.refused(number, label, wrong), row.draft(), Optional.empty());
    }
    var same = index.same(row.draft());
    if (same.isPresent()) {
      var before = index.draft(same.get());
      var after = RowReader.merge(before, row.draft());
      var changes = DraftChanges.between(before, after);
      return new Step(RowOutcome.known(number, name, changes), after, same);
    }
    var like = index.like(row.draft());
    if (like.isPresent()) {
      var why =
          Refusal.of(
              "network.import.like", Map.of("name", index.draft(like.get().other()).ownName()));
      var outcome = RowOutcome.doubtful(number, name, List.of(why, Duplicates.reason(like.get())));
      return new Step(outcome, row.draft(), Optional.of(like.get().other()));
    }
    return new Step(RowOutcome.created(number, name), row.draft(), Optional.empty());
  }
}
