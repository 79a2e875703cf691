package eu.hanza.kernel;

import java.util.UUID;

/** Reads ids that strangers sent. */
public final class Ids {

  private Ids() {}

  /**
   * The UUID that a text spells.
   *
   * @throws NotFoundException if it spells none: an address with a broken id leads nowhere
   */
  public static UUID uuid(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new NotFoundException("no id: " + text);
    }
  }
}
