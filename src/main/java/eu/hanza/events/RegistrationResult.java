package eu.hanza.events;

import eu.hanza.kernel.Refusal;

/**
 * What comes of asking for a place. The screen never tells whether the address was registered
 * before (E-1): what is said depends on the event and on what was typed only, the rest stands in
 * the letter.
 */
public sealed interface RegistrationResult {

  /** There are places; the letter confirms one. */
  record Accepted() implements RegistrationResult {}

  /** Every place is taken; the letter names the place on the waiting list. */
  record Listed() implements RegistrationResult {}

  /** The office decides about each request; the letter is no confirmation. */
  record Requested() implements RegistrationResult {}

  /** The places are drawn among all who ask in time; the letter is no confirmation. */
  record Drawn() implements RegistrationResult {}

  /**
   * Nobody, or not this person, can register now.
   *
   * @param why the reason
   */
  record Refused(Refusal why) implements RegistrationResult {}
}
