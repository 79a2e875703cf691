package eu.hanza.knowledge;

import eu.hanza.accounts.Actor;
import eu.hanza.accounts.Role;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.network.OrganisationDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may do what with practices. */
@Component
public class PracticeRules {

  private final OrganisationDirectory organisations;

  PracticeRules(OrganisationDirectory organisations) {
    this.organisations = organisations;
  }

  /** Members of the programme draft, and whoever speaks for the organisation in charge. */
  boolean mayDraft(Actor actor, ProgrammeId programme, @Nullable OrganisationId organisation) {
    return actor.belongsTo(programme) || speaksFor(actor, organisation);
  }

  /** Whether somebody speaks for any organisation or belongs to any programme. */
  public boolean mayDraftAny(Actor actor) {
    return actor.isSignedIn()
        && (actor.isAdministrator()
            || !actor.organisations().isEmpty()
            || !actor.programmes().isEmpty());
  }

  /** Authors change what they wrote, organisations what is theirs. */
  public boolean mayChange(Actor actor, PracticeSummary practice) {
    return (practice.author() != null && practice.author().equals(actor.person()))
        || speaksFor(actor, practice.organisation())
        || actor.edits(practice.programme());
  }

  /** Editors of the home programme publish, return and withdraw. */
  public boolean mayEdit(Actor actor, PracticeSummary practice) {
    return actor.edits(practice.programme());
  }

  /** The network decides: administrators, and coordinators of other programmes. */
  public boolean mayDecide(Actor actor, PracticeSummary practice) {
    var isAuthor = practice.author() != null && practice.author().equals(actor.person());
    return !isAuthor && (actor.isAdministrator() || coordinatesBesides(actor, practice));
  }

  private static boolean coordinatesBesides(Actor actor, PracticeSummary practice) {
    return actor.grants().stream()
        .anyMatch(
            grant ->
                grant.role() == Role.COORDINATOR
                    && grant.programme() != null
                    && !grant.programme().equals(practice.programme()));
  }

  /** Whoever publishes or decides may ask reviewers. */
  public boolean mayInvite(Actor actor, PracticeSummary practice) {
    return mayEdit(actor, practice) || mayDecide(actor, practice);
  }

  /** Whether somebody speaks for an organisation, under whatever id it was merged since. */
  public boolean speaksFor(Actor actor, @Nullable OrganisationId organisation) {
    if (organisation == null || actor.organisations().isEmpty()) {
      return false;
    }
    var current = organisations.current(organisation);
    return actor.organisations().stream().map(organisations::current).anyMatch(current::equals);
  }
}
