package eu.hanza.accounts;

import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.Ids;
import java.util.UUID;

/** The id of a personal token. */
public record ApiTokenId(UUID value) implements EntityId {

  /** Reads an id from an address. */
  public static ApiTokenId of(String text) {
    return new ApiTokenId(Ids.uuid(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
