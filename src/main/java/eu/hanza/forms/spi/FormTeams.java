package eu.hanza.forms.spi;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.PersonId;
import java.util.List;
import java.util.Optional;

/** Knows who fills in forms for which organisation, and who signs them off (F-14). */
public interface FormTeams {

  /**
   * An organisation for which a person works.
   *
   * @param signs whether the person speaks for it
   */
  record Team(OrganisationId organisation, String name, boolean signs) {}

  /** The organisations for which a person fills in forms. */
  List<Team> of(PersonId person, Language language);

  /** The names of those who speak for an organisation. */
  List<String> signatories(OrganisationId organisation);

  /** The name of an organisation, if there is such. */
  Optional<String> name(OrganisationId organisation, Language language);
}
