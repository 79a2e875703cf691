package eu.hanza.knowledge.intake;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Ids;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Refusal;
import eu.hanza.kernel.StoredValues;
import eu.hanza.knowledge.PracticeDesk;
import eu.hanza.knowledge.intake.ImportPlan.Step;
import eu.hanza.tables.Outcome;
import eu.hanza.tables.TableLimits;
import eu.hanza.tables.TableReader;
import eu.hanza.tables.TableReading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes practices out of a table: first a dry run that says of every row what would become of it,
 * then, when a person agrees, all rows or none. Nothing that is known is changed, and the same
 * table taken twice adds nothing.
 */
@Service
@Transactional
class PracticeImport {

  private static final TableLimits LIMITS = TableLimits.USUAL.withRows(1_000);

  private final PracticeDesk desk;
  private final ImportPlanner planner;
  private final JdbcClient database;
  private final Clock clock;

  PracticeImport(PracticeDesk desk, ImportPlanner planner, JdbcClient database, Clock clock) {
    this.desk = desk;
    this.planner = planner;
    this.database = database;
    this.clock = clock;
  }

  /**
   * A table as it was sent.
   *
   * @param submits whether practices of which everything is told go to the editors at once
   */
  @SuppressWarnings("ArrayRecordComponent") // sent once, and never compared
  record Sent(
      ProgrammeId programme,
      boolean submits,
      String fileName,
      TableReader.Encoding encoding,
      byte[] content) {}

  /** What came of sending a table. */
  sealed interface Upload {

    /** It is kept; nothing is changed before it is confirmed. */
    record Kept(String id) implements Upload {}

    /** It cannot be read at all. */
    record Unreadable(Refusal why) implements Upload {}
  }

  /** What a person decides about a row that looks like a known practice. */
  enum Decision {
    NEW,
    SKIP
  }

  private static void mustImport(Actor by, ProgrammeId programme) {
    by.must(by.edits(programme), "import practices");
  }

  /** Keeps a table until it is confirmed, for a day at most. */
  Upload upload(Actor by, Sent sent) {
    mustImport(by, sent.programme());
    return switch (read(sent)) {
      case TableReading.Unreadable(var why) -> new Upload.Unreadable(why);
      case TableReading.Sheet sheet when !isOfPractices(sheet) ->
          new Upload.Unreadable(Refusal.of("knowledge.import.no-title"));
      case TableReading.Sheet sheet -> new Upload.Kept(keep(sent));
    };
  }

  private static boolean isOfPractices(TableReading.Sheet sheet) {
    return sheet.header().containsAll(List.of(Column.TITLE.header(), Column.ORGANISATION.header()));
  }

  private String keep(Sent sent) {
    var now = clock.instant();
    database
        .sql("delete from knowledge.import where uploaded_at < ?")
        .param(StoredValues.stored(now.minus(Duration.ofDays(1))))
        .update();
    var id = UUID.randomUUID();
    database
        .sql(
            """
            insert into knowledge.import
              (id, programme, submits, file_name, encoding, content, uploaded_at)
            values (:id, :programme, :submits, :name, :encoding, :content, :at)
            """)
        .param("id", id)
        .param("programme", sent.programme().value())
        .param("submits", sent.submits())
        .param("name", sent.fileName())
        .param("encoding", sent.encoding().name())
        .param("content", sent.content())
        .param("at", StoredValues.stored(now))
        .update();
    return id.toString();
  }

  private Sent kept(Actor by, String id) {
    var sent =
        database
            .sql("select * from knowledge.import where id = ?")
            .param(Ids.uuid(id))
            .query(
                (row, number) ->
                    new Sent(
                        new ProgrammeId(row.getObject("programme", UUID.class)),
                        row.getBoolean("submits"),
                        row.getString("file_name"),
                        TableReader.Encoding.valueOf(row.getString("encoding")),
                        row.getBytes("content")))
            .optional()
            .orElseThrow(() -> new NotFoundException("import " + id));
    mustImport(by, sent.programme());
    return sent;
  }

  /** Looks at a table that is kept, as things are now. */
  @Transactional(readOnly = true)
  ImportPlan look(Actor by, String id) {
    return plan(kept(by, id));
  }

  private ImportPlan plan(Sent sent) {
    return planner.plan(sent.programme(), sent.submits(), (TableReading.Sheet) read(sent));
  }

  /** Carries an import out; refused while a row breaks a rule or a doubtful one is undecided. */
  List<Refusal> confirm(Actor by, String id, Map<Integer, Decision> decisions) {
    var sent = kept(by, id);
    var plan = plan(sent);
    if (!plan.report().isClean()) {
      return List.of(Refusal.of("knowledge.import.unclean"));
    }
    var undecided =
        plan.steps().stream()
            .filter(step -> step.outcome().outcome() == Outcome.DOUBTFUL)
            .filter(step -> !decisions.containsKey(step.outcome().row()))
            .count();
    if (undecided > 0) {
      return List.of(Refusal.of("knowledge.import.undecided", Map.of("n", undecided)));
    }
    plan.steps().stream().filter(one -> isTaken(one, decisions)).forEach(s -> take(by, sent, s));
    database.sql("delete from knowledge.import where id = ?").param(Ids.uuid(id)).update();
    return List.of();
  }

  private static boolean isTaken(Step step, Map<Integer, Decision> decisions) {
    return switch (step.outcome().outcome()) {
      case CREATED -> true;
      case DOUBTFUL -> decisions.get(step.outcome().row()) == Decision.NEW;
      case CHANGED, UNCHANGED, REFUSED -> false;
    };
  }

  private void take(Actor by, Sent sent, Step step) {
    var draft = step.draft();
    var practice = desk.takeIn(by, sent.programme(), draft, sent.fileName());
    database
        .sql(
            """
            insert into knowledge.imported
              (practice, programme, source_key, fingerprint, file_name, row_number, taken_at)
            values (:practice, :programme, :key, :fingerprint, :file, :row, :at)
            """)
        .param("practice", practice.value())
        .param("programme", sent.programme().value())
        .param("key", step.key())
        .param("fingerprint", step.fingerprint())
        .param("file", sent.fileName())
        .param("row", step.outcome().row())
        .param("at", StoredValues.stored(clock.instant()))
        .update();
    if (step.isSent()) {
      var refusals = desk.submit(by, practice);
      if (!refusals.isEmpty()) {
        throw new IllegalStateException("Refused after a clean dry run: " + refusals);
      }
    }
  }

  private static TableReading read(Sent sent) {
    try (var in = new ByteArrayInputStream(Objects.requireNonNull(sent.content()))) {
      return TableReader.read(in, sent.fileName(), LIMITS, sent.encoding());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
