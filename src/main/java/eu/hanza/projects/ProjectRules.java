package eu.hanza.projects;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.ProgrammeId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who may do what with projects. */
final class ProjectRules {

  private ProjectRules() {}

  /** Coordinators open the projects of their programme. */
  static boolean mayOpen(Actor actor, ProgrammeId programme) {
    return actor.coordinates(programme);
  }

  /** Coordinators of the programme and representatives of the lead keep a project. */
  static boolean mayKeep(Actor actor, ProgrammeId programme, @Nullable OrganisationId lead) {
    return actor.coordinates(programme) || (lead != null && actor.represents(lead));
  }

  static boolean mayKeep(Actor actor, ProjectSummary project) {
    return mayKeep(actor, project.programme(), lead(project.partners()));
  }

  /** Drafts are for those who keep them. */
  static boolean maySee(Actor actor, ProjectSummary project) {
    return project.published() || mayKeep(actor, project);
  }

  static @Nullable OrganisationId lead(List<Partner> partners) {
    return partners.stream()
        .filter(partner -> partner.role() == PartnerRole.LEAD && partner.to() == null)
        .map(Partner::organisation)
        .findFirst()
        .orElse(null);
  }
}
