package eu.hanza.projects;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.files.FileCabinet;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.ProjectId;
import eu.hanza.kernel.Refusal;
import eu.hanza.kernel.Slug;
import eu.hanza.network.MergeUndone;
import eu.hanza.network.OrganisationsMerged;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What coordinators and lead partners do with projects. */
@Service
@Transactional
public class ProjectOffice {

  private final Projects projects;
  private final ProjectParts parts;
  private final FileCabinet files;
  private final JdbcClient database;
  private final History history;
  private final Clock clock;

  ProjectOffice(
      Projects projects,
      ProjectParts parts,
      FileCabinet files,
      JdbcClient database,
      History history,
      Clock clock) {
    this.projects = projects;
    this.parts = parts;
    this.files = files;
    this.database = database;
    this.history = history;
    this.clock = clock;
  }

  /** Whether somebody may open projects of a programme. */
  public boolean mayOpen(Actor actor, ProgrammeId programme) {
    return actor.system() || ProjectRules.mayOpen(actor, programme);
  }

  /** Whether somebody may change a project. */
  @Transactional(readOnly = true)
  public boolean mayKeep(Actor actor, ProjectId id) {
    return mayKeep(actor, find(id));
  }

  /** Starts a project, which only the office sees. */
  public ProjectId draft(Actor by, ProgrammeId programme, ProjectDraft draft) {
    by.must(ProjectRules.mayOpen(by, programme), "open a project");
    var project = projects.save(Project.draft(programme, free(draft), draft));
    history.note(Line.of("projects.history.drafted", by.person(), project.id()));
    return project.id();
  }

  private Slug free(ProjectDraft draft) {
    var wanted = Slug.of(draft.officialTitle());
    var slug = wanted;
    for (var number = 2; isUsed(slug); number++) {
      var cut = wanted.value();
      cut = cut.length() > Slug.LONGEST - 4 ? cut.substring(0, Slug.LONGEST - 4) : cut;
      slug = Slug.of(cut + " " + number);
    }
    return slug;
  }

  private boolean isUsed(Slug slug) {
    return projects.existsBySlug(slug)
        || database
            .sql("select exists (select 1 from projects.former_slug where slug = ?)")
            .param(slug.value())
            .query(Boolean.class)
            .single();
  }

  /** Changes what is said of a project; its address stays. */
  public void change(Actor by, ProjectId id, ProjectDraft draft) {
    var project = kept(by, id);
    var before = project.draft();
    projects.save(project.say(project.slug(), draft));
    history.note(
        Line.of("projects.history.changed", by.person(), id)
            .changed("starts", before.startsOn(), draft.startsOn())
            .changed("ends", before.endsOn(), draft.endsOn())
            .changed("grant", before.money().grantAmount(), draft.money().grantAmount())
            .changed("total-cost", before.money().totalCost(), draft.money().totalCost()));
  }

  /** Gives the project another address; the old one leads to the new (S1.4). */
  public List<Refusal> move(Actor by, ProjectId id, Slug slug) {
    var project = kept(by, id);
    if (project.slug().equals(slug)) {
      return List.of();
    }
    database
        .sql("delete from projects.former_slug where slug = ? and project = ?")
        .param(slug.value())
        .param(id.value())
        .update();
    if (isUsed(slug)) {
      return List.of(Refusal.of("projects.office.desk.slug.used").at("slug"));
    }
    database
        .sql("insert into projects.former_slug (slug, project) values (?, ?)")
        .param(project.slug().value())
        .param(id.value())
        .update();
    projects.save(project.say(slug, project.draft()));
    history.note(
        Line.of("projects.history.moved", by.person(), id)
            .changed("address", project.slug(), slug));
    return List.of();
  }

  /**
   * Sets the consortium; refused with two leads at a time (S1.15). An organisation may stand there
   * twice, one time after the other: so its role changes.
   */
  public List<Refusal> partners(Actor by, ProjectId id, List<Partner> partners) {
    kept(by, id);
    var leads = partners.stream().filter(partner -> partner.role() == PartnerRole.LEAD).toList();
    if (anyMeet(leads, (one, other) -> true)) {
      return List.of(Refusal.of("projects.office.two-leads").at("role"));
    }
    if (anyMeet(partners, (one, other) -> one.organisation().equals(other.organisation()))) {
      return List.of(Refusal.of("projects.office.partner-twice").at("organisation"));
    }
    parts.keepPartners(id, partners);
    history.note(Line.of("projects.history.partners", by.person(), id).with("n", partners.size()));
    return List.of();
  }

  private static boolean anyMeet(List<Partner> partners, BiPredicate<Partner, Partner> matter) {
    for (var i = 0; i < partners.size(); i++) {
      var one = partners.get(i);
      var later = partners.subList(i + 1, partners.size());
      if (later.stream().anyMatch(other -> matter.test(one, other) && one.meets(other))) {
        return true;
      }
    }
    return false;
  }

  /** Sets the documents. */
  public void documents(Actor by, ProjectId id, List<ProjectDocument> documents) {
    var project = kept(by, id);
    parts.keepDocuments(id, documents);
    if (project.state() == Project.State.PUBLISHED) {
      documents.forEach(document -> files.publish(document.file()));
    }
    history.note(
        Line.of("projects.history.documents", by.person(), id).with("n", documents.size()));
  }

  /** Shows the project to everybody; an incomplete one is shown with its mark. */
  public void publish(Actor by, ProjectId id) {
    projects.save(kept(by, id).publish());
    parts.documents(List.of(id)).getOrDefault(id, List.of()).stream()
        .map(ProjectDocument::file)
        .forEach(files::publish);
    history.note(Line.of("projects.history.published", by.person(), id));
  }

  /** Sets a status by hand, with a reason and a last day (S3.2). */
  public List<Refusal> status(
      Actor by, ProjectId id, ProjectStatus status, String reason, LocalDate until) {
    var project = kept(by, id);
    if (reason.isBlank()) {
      return List.of(Refusal.of("projects.office.status.reason").at("reason"));
    }
    if (until.isBefore(LocalDate.now(clock))) {
      return List.of(Refusal.of("projects.office.status.until").at("until"));
    }
    projects.save(project.set(StatusOverride.of(status, reason, until)));
    history.note(
        Line.of("projects.history.status", by.person(), id)
            .with("status", status)
            .with("until", until));
    return List.of();
  }

  /** Goes back to the computed status. */
  public void compute(Actor by, ProjectId id) {
    projects.save(kept(by, id).set(StatusOverride.NONE));
    history.note(Line.of("projects.history.computed", by.person(), id));
  }

  void mustKeep(Actor by, ProjectId id) {
    kept(by, id);
  }

  private Project kept(Actor by, ProjectId id) {
    var project = find(id);
    by.must(mayKeep(by, project), "keep the project " + id);
    return project;
  }

  private Project find(ProjectId id) {
    return projects.findById(id).orElseThrow(() -> new NotFoundException("project " + id));
  }

  private boolean mayKeep(Actor by, Project project) {
    var partners = parts.partners(List.of(project.id())).getOrDefault(project.id(), List.of());
    return ProjectRules.mayKeep(
        by, project.programme(), ProjectRules.lead(partners, LocalDate.now(clock)));
  }

  /** Lets the kept organisation stand where an absorbed one stood. */
  @EventListener
  void on(OrganisationsMerged event) {
    parts.absorb(event.absorbed(), event.kept());
  }

  /** Puts the absorbed organisation back where it stood. */
  @EventListener
  void on(MergeUndone event) {
    parts.release(event.absorbed());
  }
}
