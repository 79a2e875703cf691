package eu.hanza.projects.register;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.kernel.Ids;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.ProjectId;
import eu.hanza.kernel.Refusal;
import eu.hanza.kernel.StoredValues;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.network.OrganisationFinder;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.projects.Partner;
import eu.hanza.projects.ProjectDirectory;
import eu.hanza.projects.ProjectDrafts;
import eu.hanza.projects.ProjectOffice;
import eu.hanza.tables.DryRunReport;
import eu.hanza.tables.Outcome;
import eu.hanza.tables.RowOutcome;
import eu.hanza.tables.TableLimits;
import eu.hanza.tables.TableReader;
import eu.hanza.tables.TableReading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes projects out of a table: first a dry run that says of every row what would become of it,
 * then, when a person agrees, all rows or none. The same table taken twice adds nothing (S0.3).
 */
@Service
@Transactional
public class ProjectImport {

  /** The columns that a table may have. */
  public static final List<String> COLUMNS = RowReader.COLUMNS;

  private static final TableLimits LIMITS = TableLimits.USUAL.withRows(5_000);

  private final ProjectOffice office;
  private final ProjectDirectory directory;
  private final Provenances provenances;
  private final OrganisationFinder finder;
  private final OrganisationDirectory organisations;
  private final ProgrammeDirectory programmes;
  private final JdbcClient database;
  private final History history;
  private final Clock clock;

  ProjectImport(
      ProjectOffice office,
      ProjectDirectory directory,
      Provenances provenances,
      OrganisationFinder finder,
      OrganisationDirectory organisations,
      ProgrammeDirectory programmes,
      JdbcClient database,
      History history,
      Clock clock) {
    this.office = office;
    this.directory = directory;
    this.provenances = provenances;
    this.finder = finder;
    this.organisations = organisations;
    this.programmes = programmes;
    this.database = database;
    this.history = history;
    this.clock = clock;
  }

  /**
   * A table as it is sent.
   *
   * @param programme the programme of new projects
   * @param published whether everybody sees new projects at once
   * @param name the name of the file
   * @param encoding its letters, if it is text
   */
  public record Sent(
      ProgrammeId programme, boolean published, String name, TableReader.Encoding encoding) {}

  /** What came of sending a table. */
  public sealed interface Upload {

    /** It is kept and looked at; nothing is changed before it is confirmed. */
    record Looked(String id, DryRunReport report) implements Upload {}

    /** It cannot be read at all. */
    record Unreadable(Refusal why) implements Upload {}
  }

  /** What a person decides about a row that names unknown organisations. */
  public enum Decision {
    /** Take it: with organisations that were only resembled, without unknown ones. */
    TAKE,
    /** Leave it out. */
    SKIP
  }

  /** Looks at a table and keeps it until it is confirmed, for a day at most. */
  public Upload upload(Actor by, Sent sent, byte[] content) {
    mayImport(by, sent.programme());
    return switch (read(sent, content)) {
      case TableReading.Unreadable(var why) -> new Upload.Unreadable(why);
      case TableReading.Sheet sheet when !sheet.header().contains("title") ->
          new Upload.Unreadable(Refusal.of("projects.office.import.refused.no-title"));
      case TableReading.Sheet sheet ->
          new Upload.Looked(keep(by, sent, content), plan(by, sheet).report());
    };
  }

  private void mayImport(Actor by, ProgrammeId programme) {
    by.must(office.mayOpen(by, programme), "import projects");
  }

  private String keep(Actor by, Sent sent, byte[] content) {
    var now = clock.instant();
    var person = by.person();
    database
        .sql("delete from projects.import where uploaded_at < ?")
        .param(StoredValues.stored(now.minus(Duration.ofDays(1))))
        .update();
    var id = UUID.randomUUID();
    database
        .sql(
            """
            insert into projects.import
              (id, programme, published, file_name, encoding, content, uploaded_by, uploaded_at)
            values (:id, :programme, :published, :name, :encoding, :content, :by::uuid, :at)
            """)
        .param("id", id)
        .param("programme", sent.programme().value())
        .param("published", sent.published())
        .param("name", sent.name())
        .param("encoding", sent.encoding().name())
        .param("content", content)
        .param("by", person == null ? null : person.value(), Types.OTHER)
        .param("at", StoredValues.stored(now))
        .update();
    return id.toString();
  }

  /** A table that is kept until it is confirmed. */
  private record Kept(Sent sent, TableReading.Sheet sheet) {}

  private Kept kept(Actor by, String id) {
    var kept =
        database
            .sql("select * from projects.import where id = ?")
            .param(Ids.uuid(id))
            .query(ProjectImport::kept)
            .optional()
            .orElseThrow(() -> new NotFoundException("import " + id));
    mayImport(by, kept.sent().programme());
    return kept;
  }

  private static Kept kept(ResultSet row, int number) throws SQLException {
    var sent =
        new Sent(
            new ProgrammeId(row.getObject("programme", UUID.class)),
            row.getBoolean("published"),
            row.getString("file_name"),
            TableReader.Encoding.valueOf(row.getString("encoding")));
    return new Kept(sent, (TableReading.Sheet) read(sent, row.getBytes("content")));
  }

  /** Looks again at a table that is kept: projects and organisations may have changed. */
  @Transactional(readOnly = true)
  public DryRunReport look(Actor by, String id) {
    return plan(by, kept(by, id).sheet()).report();
  }

  /** The columns of a table that is kept which no project has: they would be left out. */
  @Transactional(readOnly = true)
  public List<String> ignored(Actor by, String id) {
    return kept(by, id).sheet().header().stream()
        .filter(column -> !column.isBlank() && !COLUMNS.contains(column))
        .toList();
  }

  /**
   * Carries an import out; refused while a row breaks a rule or a doubtful row has no decision.
   *
   * @param decisions what becomes of doubtful rows, by their numbers
   */
  public List<Refusal> confirm(Actor by, String id, Map<Integer, Decision> decisions) {
    var kept = kept(by, id);
    var plan = plan(by, kept.sheet());
    var report = plan.report();
    if (!report.isClean()) {
      return List.of(Refusal.of("projects.office.import.refused.unclean"));
    }
    var undecided =
        report.rows().stream()
            .filter(row -> row.outcome() == Outcome.DOUBTFUL)
            .filter(row -> !decisions.containsKey(row.row()))
            .count();
    if (undecided > 0) {
      return List.of(
          Refusal.of("projects.office.import.refused.undecided", Map.of("n", undecided)));
    }
    plan.steps().stream()
        .filter(step -> step.isTaken(decisions))
        .forEach(step -> carryOut(by, kept.sent(), step));
    database.sql("delete from projects.import where id = ?").param(Ids.uuid(id)).update();
    return List.of();
  }

  private void carryOut(Actor by, Sent sent, Step step) {
    var row = step.row();
    var known = step.known();
    if (known == null) {
      var id = office.draft(by, sent.programme(), row.over(ProjectDrafts.empty()));
      settle(by, id, row, List.of());
      provenances.keep(id, row.key(), row.provenance());
      if (sent.published()) {
        office.publish(by, id);
      }
    } else {
      var before = directory.get(known.project());
      office.change(by, known.project(), row.over(before.project()));
      settle(by, known.project(), row, before.partners());
      if (!known.imported()) {
        provenances.keep(known.project(), row.key(), row.provenance());
      }
    }
  }

  private void settle(Actor by, ProjectId id, ImportedRow row, List<Partner> before) {
    var partners = row.over(before);
    if (partners.size() > before.size()) {
      var refused = office.partners(by, id, partners);
      if (!refused.isEmpty()) {
        throw new IllegalStateException("Refused after a clean dry run: " + refused);
      }
    }
    history.note(
        Line.of("projects.history.imported", by.person(), id)
            .with("source", row.provenance().source()));
  }

  private static TableReading read(Sent sent, byte[] content) {
    try {
      var in = new ByteArrayInputStream(content);
      return TableReader.read(in, sent.name(), LIMITS, sent.encoding());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A project that a row speaks of, and whether it was imported before. */
  private record Known(ProjectId project, boolean imported) {}

  /** What becomes of one row, and of which project; null for a new one. */
  private record Step(RowOutcome outcome, ImportedRow row, @Nullable Known known) {

    boolean isTaken(Map<Integer, Decision> decisions) {
      return switch (outcome.outcome()) {
        case CREATED, CHANGED -> true;
        case DOUBTFUL -> decisions.get(outcome.row()) == Decision.TAKE;
        case UNCHANGED, REFUSED -> false;
      };
    }
  }

  /** What becomes of all rows. */
  private record Plan(List<Step> steps) {
    DryRunReport report() {
      return new DryRunReport(steps.stream().map(Step::outcome).toList());
    }
  }

  private Plan plan(Actor by, TableReading.Sheet sheet) {
    var reader =
        new RowReader(finder, organisations, programmes.areasBySlug(), LocalDate.now(clock));
    var known = new KnownProjects(provenances.byKey(), database);
    var steps = new ArrayList<Step>();
    for (var row : sheet.rows()) {
      var read = reader.read(column -> sheet.cell(row, column));
      steps.add(step(by, row.number(), read, known));
    }
    return new Plan(steps);
  }

  private Step step(Actor by, int number, ImportedRow row, KnownProjects projects) {
    var label = row.title().isBlank() ? String.valueOf(number) : row.title();
    var wrong = new ArrayList<>(row.wrong());
    if (wrong.isEmpty() && !projects.firstOf(row)) {
      wrong.add(Refusal.of("projects.office.import.refused.twice").at("title"));
    }
    if (!wrong.isEmpty()) {
      return new Step(RowOutcome.refused(number, label, wrong), row, null);
    }
    return projects
        .of(row)
        .map(id -> new Known(id, projects.isImported(id)))
        .map(known -> step(by, number, label, row, known))
        .orElseGet(() -> new Step(fresh(number, label, row), row, null));
  }

  private static RowOutcome fresh(int number, String label, ImportedRow row) {
    return row.doubts().isEmpty()
        ? RowOutcome.created(number, label)
        : RowOutcome.doubtful(number, label, row.doubts());
  }

  private Step step(Actor by, int number, String label, ImportedRow row, Known known) {
    var changes = RowChanges.between(directory.get(known.project()), row, known.imported());
    if (!changes.isEmpty() && !office.mayKeep(by, known.project())) {
      var why = List.of(Refusal.of("projects.office.import.refused.foreign").at("title"));
      return new Step(RowOutcome.refused(number, label, why), row, known);
    }
    var newcomers = Optional.of(row.doubts()).filter(doubts -> !doubts.isEmpty());
    return newcomers.isPresent() && !known.imported()
        ? new Step(RowOutcome.doubtful(number, label, row.doubts()), row, known)
        : new Step(RowOutcome.known(number, label, changes), row, known);
  }
}
