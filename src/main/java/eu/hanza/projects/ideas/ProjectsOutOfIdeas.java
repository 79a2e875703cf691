package eu.hanza.projects.ideas;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.ProjectId;
import eu.hanza.partnering.spi.IdeaBrief;
import eu.hanza.partnering.spi.IdeaProjects;
import eu.hanza.partnering.spi.IdeaRef;
import eu.hanza.projects.Partner;
import eu.hanza.projects.PartnerRole;
import eu.hanza.projects.ProjectDrafts;
import eu.hanza.projects.ProjectOffice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens projects out of ideas, and remembers which idea each grew out of (S0.11). */
@Service
@Transactional
public class ProjectsOutOfIdeas implements IdeaProjects {

  private final ProjectOffice office;
  private final JdbcClient database;
  private final History history;

  ProjectsOutOfIdeas(ProjectOffice office, JdbcClient database, History history) {
    this.office = office;
    this.database = database;
    this.history = history;
  }

  @Override
  public ProjectId open(Actor by, IdeaBrief brief) {
    var id = office.draft(by, brief.programme(), ProjectDrafts.outOf(brief));
    var partners = new ArrayList<Partner>();
    partners.add(partner(brief.lead(), PartnerRole.LEAD));
    brief.partners().forEach(one -> partners.add(partner(one, PartnerRole.PARTNER)));
    var refused = office.partners(by, id, partners);
    if (!refused.isEmpty()) {
      throw new IllegalStateException("The partners of an idea are a consortium: " + refused);
    }
    database
        .sql("insert into projects.origin (project, idea, entered_on) values (?, ?, ?)")
        .param(id.value())
        .param(brief.idea().value())
        .param(brief.enteredOn())
        .update();
    history.note(Line.of("projects.history.idea", by.person(), id));
    return id;
  }

  private static Partner partner(OrganisationId organisation, PartnerRole role) {
    return new Partner(organisation, role, null, null);
  }

  @Override
  public String desk(ProjectId project) {
    return "/office/projects/" + project;
  }

  /** The idea that a project grew out of, if it grew out of one. */
  @Transactional(readOnly = true)
  public Optional<Origin> origin(ProjectId project) {
    return database
        .sql("select idea, entered_on from projects.origin where project = ?")
        .param(project.value())
        .query(
            (row, number) ->
                new Origin(
                    new IdeaRef(row.getObject(1, UUID.class)), row.getObject(2, LocalDate.class)))
        .optional();
  }
}
