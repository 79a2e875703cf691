package eu.hanza.forms.spi;

import eu.hanza.kernel.ForbiddenException;
import eu.hanza.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who does something with a form.
 *
 * @param person the signed-in person; null for a visitor and for Hanza itself
 * @param system whether it is Hanza itself, such as the loading of the demonstration
 */
public record FormActor(@Nullable PersonId person, boolean system) {

  /** Somebody who is not signed in. */
  public static final FormActor VISITOR = new FormActor(null, false);

  /** Hanza itself. */
  public static final FormActor SYSTEM = new FormActor(null, true);

  /** A signed-in person. */
  public static FormActor of(PersonId person) {
    return new FormActor(person, false);
  }

  /**
   * Lets the call go on if it may.
   *
   * @throws ForbiddenException if it may not
   */
  public void must(boolean may, String what) {
    if (!may) {
      throw new ForbiddenException(what + " by " + (person == null ? "a visitor" : person));
    }
  }
}
