package eu.hanza.events.certificates;

import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.Ids;
import java.util.UUID;

/** The id of a certificate. */
public record CertificateId(UUID value) implements EntityId {

  /** A new id that nothing else has. */
  public static CertificateId next() {
    return new CertificateId(UUID.randomUUID());
  }

  /** Reads an id from an address. */
  public static CertificateId of(String text) {
    return new CertificateId(Ids.uuid(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
