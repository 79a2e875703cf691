package eu.hanza.events;

import eu.hanza.accounts.Actor;
import eu.hanza.accounts.Grant;
import eu.hanza.accounts.People;
import eu.hanza.forms.AnswerComments;
import eu.hanza.forms.AnswerDesk;
import eu.hanza.forms.AnswerPath;
import eu.hanza.forms.AnsweredBy;
import eu.hanza.forms.Begun;
import eu.hanza.forms.FormId;
import eu.hanza.forms.Respondent;
import eu.hanza.forms.ResponseId;
import eu.hanza.forms.spi.FormActor;
import eu.hanza.kernel.EmailAddress;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.PersonId;
import eu.hanza.network.Affiliations;
import eu.hanza.network.OrganisationFinder;
import eu.hanza.network.Sector;
import eu.hanza.network.WorkFunction;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.shell.spi.Demonstration;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * A declaration that cities give once each: an officer of Lublin began it, the mayor wrote a
 * comment and has to sign it off.
 */
@Component
@ConditionalOnProperty("hanza.demo")
class TeamFormDemonstration implements Demonstration {

  private static final String CITY = "Miasto Lublin";
  private static final int DAYS = 45;

  private final DemonstrationForms forms;
  private final AnswerDesk desk;
  private final AnswerComments comments;
  private final ProgrammeDirectory programmes;
  private final OrganisationFinder organisations;
  private final Affiliations affiliations;
  private final People people;
  private final Clock clock;

  TeamFormDemonstration(
      DemonstrationForms forms,
      AnswerDesk desk,
      AnswerComments comments,
      ProgrammeDirectory programmes,
      OrganisationFinder organisations,
      Affiliations affiliations,
      People people,
      Clock clock) {
    this.forms = forms;
    this.desk = desk;
    this.comments = comments;
    this.programmes = programmes;
    this.organisations = organisations;
    this.affiliations = affiliations;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 46;
  }

  @Override
  public void load() {
    var programme = programmes.withSlug("pim").orElseThrow();
    var closes = clock.instant().plus(Duration.ofDays(DAYS)).truncatedTo(ChronoUnit.HOURS);
    var form =
        forms.release(
            programme,
            "network",
            terms -> terms.by(AnsweredBy.ORGANISATION, true, true).between(null, closes));
    if (organisations.find(CITY) instanceof OrganisationFinder.Found.One(var city)) {
      fill(form, city, person("urzednik@lublin.demo", "Uczestnik 901"), mayor(city));
    }
  }

  private PersonId person(String email, String name) {
    return people.known(new EmailAddress(email), name, Language.PL);
  }

  private PersonId mayor(OrganisationId city) {
    var mayor = person("prezydent@lublin.demo", "Uczestnik 902");
    people.grant(Actor.SYSTEM, mayor, Grant.representing(city));
    return mayor;
  }

  private void fill(FormId form, OrganisationId city, PersonId officer, PersonId mayor) {
    affiliations.join(
        Actor.SYSTEM, officer, city, WorkFunction.INITIATING_STAFF, Sector.LOCAL_GOVERNMENT, null);
    var who = Respondent.of(FormActor.of(officer));
    if (desk.begin(who, form, city, Language.PL) instanceof Begun.Started(var draft, var code)) {
      answer(who, draft);
      comments.add(
          Respondent.of(FormActor.of(mayor)),
          draft,
          "",
          "Proszę dopisać, że wymieniliśmy już połowę opraw. Potem podpiszę.");
    }
  }

  private void answer(Respondent who, ResponseId draft) {
    desk.save(
        who,
        draft,
        1,
        "",
        Map.of(
            AnswerPath.to("contact_name"), "Uczestnik 901",
            AnswerPath.to("contact_email"), "urzednik@lublin.demo",
            AnswerPath.to("network"), "green",
            AnswerPath.to("problem"), "Oświetlenie ulic zużywa za dużo prądu.",
            AnswerPath.to("hours"), "20"),
        Language.PL);
  }
}
