package eu.hanza.projects;

import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.ProjectId;
import eu.hanza.kernel.Slug;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** A project; partners and documents stand in tables of their own, in their order. */
@Table(schema = "projects", name = "project")
record Project(
    @Id ProjectId id,
    ProgrammeId programme,
    Slug slug,
    @Embedded.Empty ProjectDraft draft,
    @Embedded.Empty StatusOverride override,
    State state,
    @Version int version) {

  /** Who sees it. */
  enum State {
    /** Only the office. */
    DRAFT,
    /** Everybody. */
    PUBLISHED
  }

  static Project draft(ProgrammeId programme, Slug slug, ProjectDraft draft) {
    return new Project(
        ProjectId.next(), programme, slug, draft, StatusOverride.NONE, State.DRAFT, 0);
  }

  Project say(Slug newSlug, ProjectDraft draft) {
    return new Project(id, programme, newSlug, draft, override, state, version);
  }

  Project publish() {
    if (state != State.DRAFT) {
      throw new IllegalStateException("Only a draft is published, not " + state);
    }
    return new Project(id, programme, slug, draft, override, State.PUBLISHED, version);
  }

  Project set(StatusOverride status) {
    return new Project(id, programme, slug, draft, status, state, version);
  }

  ProjectStatus status(LocalDate day) {
    var computed = ProjectStatus.on(day, draft.startsOn(), draft.endsOn());
    return override.over(computed, day);
  }
}
