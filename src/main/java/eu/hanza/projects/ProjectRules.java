package eu.hanza.projects;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.ProgrammeId;
import java.time.LocalDate;
import java.util.Comparator;
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

  static boolean mayKeep(Actor actor, ProjectSummary project, LocalDate day) {
    return mayKeep(actor, project.programme(), lead(project.partners(), day));
  }

  /** Drafts are for those who keep them. */
  static boolean maySee(Actor actor, ProjectSummary project, LocalDate day) {
    return project.published() || mayKeep(actor, project, day);
  }

  /** Who leads on a day; the last lead stays responsible after the end. */
  static @Nullable OrganisationId lead(List<Partner> partners, LocalDate day) {
    return partners.stream()
        .filter(partner -> partner.role() == PartnerRole.LEAD && partner.hasCome(day))
        .max(Comparator.comparing(Partner::to, Comparator.nullsLast(Comparator.naturalOrder())))
        .map(Partner::organisation)
        .orElse(null);
  }
}
