package eu.hanza.events.sessions;

import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.Ids;
import java.util.UUID;

/** The id of a theme of an edition. */
public record ThemeId(UUID value) implements EntityId {

  /** A new id that nothing else has. */
  public static ThemeId next() {
    return new ThemeId(UUID.randomUUID());
  }

  /** Reads an id from an address. */
  public static ThemeId of(String text) {
    return new ThemeId(Ids.uuid(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
