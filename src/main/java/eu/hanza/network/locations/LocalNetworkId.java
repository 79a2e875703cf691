package eu.hanza.network.locations;

import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.Ids;
import java.util.UUID;

/** The id of a local network. */
record LocalNetworkId(UUID value) implements EntityId {

  static LocalNetworkId next() {
    return new LocalNetworkId(UUID.randomUUID());
  }

  /** Reads an id from an address or a form. */
  static LocalNetworkId of(String text) {
    return new LocalNetworkId(Ids.uuid(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
