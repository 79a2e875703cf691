package eu.hanza.projects.practices;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.ProjectId;
import eu.hanza.kernel.Refusal;
import eu.hanza.kernel.StoredValues;
import eu.hanza.knowledge.PracticeDirectory;
import eu.hanza.knowledge.PracticeId;
import eu.hanza.knowledge.PracticeQuery;
import eu.hanza.knowledge.PracticeSummary;
import eu.hanza.knowledge.TransferStage;
import eu.hanza.projects.ProjectDirectory;
import eu.hanza.projects.ProjectOffice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which projects use which practices, told by those who keep the projects. */
@Service
@Transactional
public class ReuseBook {

  /** How far a project can have come. */
  public static final List<TransferStage> STAGES =
      List.of(TransferStage.UNDERSTAND, TransferStage.ADAPT, TransferStage.REUSE);

  private static final int LONGEST = 1000;
  private static final int MOST = 500;

  private final ProjectOffice office;
  private final ProjectDirectory projects;
  private final PracticeDirectory practices;
  private final JdbcClient database;
  private final History history;
  private final Clock clock;

  ReuseBook(
      ProjectOffice office,
      ProjectDirectory projects,
      PracticeDirectory practices,
      JdbcClient database,
      History history,
      Clock clock) {
    this.office = office;
    this.projects = projects;
    this.practices = practices;
    this.database = database;
    this.history = history;
    this.clock = clock;
  }

  /** The practices that a project uses, the first one first. */
  @Transactional(readOnly = true)
  public List<Reuse> of(ProjectId project) {
    return database
        .sql("select * from projects.reuse where project = ? order by since, practice")
        .param(project.value())
        .query(ReuseBook::reuse)
        .list();
  }

  /** The projects that use a practice, the first one first. */
  @Transactional(readOnly = true)
  public List<Reuse> of(PracticeId practice) {
    return database
        .sql("select * from projects.reuse where practice = ? order by since, project")
        .param(practice.value())
        .query(ReuseBook::reuse)
        .list();
  }

  private static Reuse reuse(ResultSet row, int number) throws SQLException {
    return new Reuse(
        new ProjectId(row.getObject("project", UUID.class)),
        new PracticeId(row.getObject("practice", UUID.class)),
        TransferStage.valueOf(row.getString("stage")),
        StoredValues.fromJson(row.getString("changed")),
        row.getObject("since", LocalDate.class));
  }

  /** The practices that a project may name: the shared catalogue, and its own programme's. */
  @Transactional(readOnly = true)
  public List<PracticeSummary> offered(ProjectId project) {
    var all = new LinkedHashMap<PracticeId, PracticeSummary>();
    var programme = projects.get(project).programme();
    practices.page(PracticeQuery.all(null), MOST).items().forEach(one -> all.put(one.id(), one));
    practices
        .page(PracticeQuery.all(programme), MOST)
        .items()
        .forEach(one -> all.put(one.id(), one));
    return List.copyOf(all.values());
  }

  /** Says that a project uses a practice, or that it has come further with it. */
  public List<Refusal> keep(
      Actor by,
      ProjectId project,
      PracticeId practice,
      TransferStage stage,
      LocalizedText changed) {
    by.must(office.mayKeep(by, project), "name a practice of the project " + project);
    var refusals = refusals(practice, stage, changed);
    if (!refusals.isEmpty()) {
      return refusals;
    }
    database
        .sql(
            """
            insert into projects.reuse (project, practice, stage, changed, since)
            values (:project, :practice, :stage, :changed::jsonb, :today)
            on conflict (project, practice) do update set
              since = case when reuse.stage = :stage then reuse.since else :today end,
              stage = :stage, changed = :changed::jsonb
            """)
        .param("project", project.value())
        .param("practice", practice.value())
        .param("stage", stage.name())
        .param("changed", StoredValues.toJson(changed))
        .param("today", LocalDate.now(clock))
        .update();
    note(by, project, practice, "projects.history.reuse." + stage);
    return List.of();
  }

  private List<Refusal> refusals(PracticeId practice, TransferStage stage, LocalizedText changed) {
    var refusals = new ArrayList<Refusal>();
    var known = practices.summaries(List.of(practice)).get(practice);
    if (known == null || !known.state().isPublished()) {
      refusals.add(Refusal.of("projects.office.reuse.unknown").at("practice"));
    }
    if (!STAGES.contains(stage)) {
      refusals.add(Refusal.of("shell.error.NotBlank").at("stage"));
    }
    if (changed.isEmpty() && stage != TransferStage.UNDERSTAND) {
      refusals.add(Refusal.of("projects.office.reuse.silent").at("changed"));
    }
    if (changed.byLanguage().values().stream().anyMatch(text -> text.length() > LONGEST)) {
      refusals.add(Refusal.of("projects.office.reuse.long").at("changed"));
    }
    return refusals;
  }

  /** Takes back that a project uses a practice. */
  public void remove(Actor by, ProjectId project, PracticeId practice) {
    by.must(office.mayKeep(by, project), "remove a practice of the project " + project);
    database
        .sql("delete from projects.reuse where project = ? and practice = ?")
        .param(project.value())
        .param(practice.value())
        .update();
    note(by, project, practice, "projects.history.reuse.removed");
  }

  private void note(Actor by, ProjectId project, PracticeId practice, String key) {
    var known = practices.summaries(List.of(practice)).get(practice);
    var title = known == null ? "–" : known.title().raw(known.language());
    history.note(Line.of(key, by.person(), project).with("title", title));
  }
}
