package eu.hanza.network;

import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.kernel.OrganisationId;

/** Organisations for tests. */
public final class NetworkFixtures {

  private NetworkFixtures() {}

  /** An organisation whose name no other test has. */
  static OrganisationDraft anOrganisation(String name) {
    return OrganisationDraft.named(name + " " + code(Scenery.number()), "pl");
  }

  /** A new organisation in the register. */
  public static OrganisationId register(OrganisationRegister register, String name) {
    return ((OrganisationRegister.Result.Done)
            register.register(Actor.SYSTEM, anOrganisation(name)))
        .id();
  }

  /** A new organisation in the register that has its seat in a country. */
  public static OrganisationId register(
      OrganisationRegister register, String name, String country) {
    var draft = anOrganisation(name).seat(Seat.in(country, "Stolica"));
    return ((OrganisationRegister.Result.Done) register.register(Actor.SYSTEM, draft)).id();
  }

  /** A word of letters for a number, so that names differ by more than a digit. */
  static String code(int number) {
    var word = new StringBuilder("q");
    for (var rest = number * 7919; rest > 0; rest /= 26) {
      word.append((char) ('a' + rest % 26));
    }
    return word.append("x").toString();
  }
}
