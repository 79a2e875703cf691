package eu.hanza.events;

import eu.hanza.events.seats.Audience;
import eu.hanza.kernel.EmailAddress;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.OneLine;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.PersonId;
import eu.hanza.network.Sector;
import eu.hanza.network.WorkFunction;
import org.jspecify.annotations.Nullable;

/**
 * What somebody enters to register.
 *
 * @param name the name
 * @param email the address: one address is one person at an event (E-1)
 * @param organisation whom the person comes from; may be empty
 * @param registered the same in the register; null where it is not known there
 * @param sector the sector
 * @param function what the person does there
 * @param audience whether the person comes or takes part on the network
 * @param origin how the registration came to be
 * @param broughtBy who entered it for the person; null for the person itself
 * @param language the language of the letters
 */
public record RegistrationRequest(
    String name,
    EmailAddress email,
    String organisation,
    @Nullable OrganisationId registered,
    @Nullable Sector sector,
    @Nullable WorkFunction function,
    Audience audience,
    RegistrationOrigin origin,
    @Nullable PersonId broughtBy,
    Language language) {

  /** How long a name can be, in characters. */
  public static final int LONGEST_NAME = 120;

  /** Takes out what nobody sees: control characters, line breaks, spaces without width. */
  public RegistrationRequest {
    name = OneLine.of(name);
    organisation = OneLine.of(organisation);
  }

  /** Whether there is a name, and one that fits on a badge. */
  public boolean isNamed() {
    return !name.isEmpty() && name.length() <= LONGEST_NAME;
  }

  /** What a person enters on the page. */
  public RegistrationRequest(
      String name,
      EmailAddress email,
      String organisation,
      Sector sector,
      WorkFunction function,
      Language language) {
    this(
        name,
        email,
        organisation,
        null,
        sector,
        function,
        Audience.ONSITE,
        RegistrationOrigin.ONLINE,
        null,
        language);
  }

  /** The same for those who come or for those on the network. */
  public RegistrationRequest as(Audience other) {
    return new RegistrationRequest(
        name,
        email,
        organisation,
        registered,
        sector,
        function,
        other,
        origin,
        broughtBy,
        language);
  }

  /** The same, entered by somebody else or in another way. */
  public RegistrationRequest from(RegistrationOrigin other, @Nullable PersonId by) {
    return new RegistrationRequest(
        name, email, organisation, registered, sector, function, audience, other, by, language);
  }

  /** The same, from an organisation of the register. */
  public RegistrationRequest of(OrganisationId found) {
    return new RegistrationRequest(
        name, email, organisation, found, sector, function, audience, origin, broughtBy, language);
  }
}
