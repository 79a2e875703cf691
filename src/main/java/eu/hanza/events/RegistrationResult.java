package eu.hanza.events;

import eu.hanza.kernel.Refusal;

/** What comes of asking for a place. */
public sealed interface RegistrationResult {

  /**
   * The letter is on its way: the person has a place, now or since before. Which of both is not
   * said to the screen (E-1).
   */
  record Accepted() implements RegistrationResult {}

  /** Every place is taken. */
  record Full() implements RegistrationResult {}

  /**
   * Nobody can register now.
   *
   * @param why the reason
   */
  record Refused(Refusal why) implements RegistrationResult {}
}
