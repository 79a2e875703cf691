package eu.hanza.programmes;

import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.Ids;
import java.util.UUID;

/** The id of a source of money. */
public record FunderId(UUID value) implements EntityId {

  /** A new id that nothing else has. */
  public static FunderId next() {
    return new FunderId(UUID.randomUUID());
  }

  /** Reads an id from an address. */
  public static FunderId of(String text) {
    return new FunderId(Ids.uuid(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
