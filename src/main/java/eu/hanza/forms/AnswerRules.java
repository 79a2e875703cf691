package eu.hanza.forms;

import eu.hanza.forms.spi.FormTeams;
import eu.hanza.forms.spi.FormTeams.Team;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.OrganisationId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may do what with answers. */
@Component
class AnswerRules {

  private final FormHomes homes;
  private final Optional<FormTeams> teams;

  AnswerRules(FormHomes homes, Optional<FormTeams> teams) {
    this.homes = homes;
    this.teams = teams;
  }

  /** The organisations for which somebody fills in forms. */
  List<Team> teams(Respondent who, Language language) {
    var person = who.actor().person();
    return person == null
        ? List.of()
        : teams.map(all -> all.of(person, language)).orElse(List.of());
  }

  private Optional<Team> team(Respondent who, OrganisationId organisation) {
    return teams(who, Language.EN).stream()
        .filter(team -> team.organisation().equals(organisation))
        .findFirst();
  }

  /** The office keeps the answers to its forms. */
  boolean mayKeep(Respondent who, FormSummary form) {
    return homes.mayKeep(who.actor(), form.home());
  }

  private boolean isOwn(Respondent who, Response response) {
    var person = who.actor().person();
    var organisation = response.organisation();
    return who.opened().contains(response.id())
        || (person != null && person.equals(response.person()))
        || (organisation != null && team(who, organisation).isPresent());
  }

  /**
   * Those whose draft it is change it, and who works for its organisation; the office changes what
   * came on paper or was typed there.
   */
  boolean mayEdit(Respondent who, FormSummary form, Response response) {
    return response.isDraft()
        && (isOwn(who, response)
            || (response.provenance() != Provenance.ONLINE && mayKeep(who, form)));
  }

  /** Whether somebody reads a draft that the office gave back as one of the office only. */
  boolean seesOnlyWhatWasHandedIn(Respondent who, Response response) {
    return response.isReopened()
        && response.provenance() == Provenance.ONLINE
        && !isOwn(who, response);
  }

  /** What was handed in is read by those whose it is and by the office, a draft by those only. */
  boolean mayRead(Respondent who, FormSummary form, Response response) {
    return isOwn(who, response)
        || (mayKeep(who, form)
            && (response.state() != ResponseState.DRAFT
                || response.isReopened()
                || response.provenance() != Provenance.ONLINE));
  }

  /** Where a form is signed off, who speaks for the organisation hands it in, nobody else. */
  boolean maySubmit(Respondent who, FormSummary form, Response response) {
    var organisation = response.organisation();
    if (response.isSecond()) {
      return false;
    }
    if (response.provenance() != Provenance.ONLINE && mayKeep(who, form)) {
      return true;
    }
    return (organisation == null || !form.terms().signedOff())
        ? mayEdit(who, form, response)
        : team(who, organisation).filter(Team::signs).isPresent();
  }

  /** The names of those who hand in the form of an organisation. */
  List<String> signatories(OrganisationId organisation) {
    return teams.map(all -> all.signatories(organisation)).orElse(List.of());
  }
}
