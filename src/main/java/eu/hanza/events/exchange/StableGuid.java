package eu.hanza.events.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Ids in the world that follow from names: the same name always has the same (RFC 9562, v5). */
public final class StableGuid {

  private static final UUID SPACE = UUID.fromString("7f0f6e0e-2f3a-4c53-9d35-4b0b7a1f52c4");
  private static final int NAME_BASED = 0x50;
  private static final int VARIANT = 0x80;
  private static final int LOW_NIBBLE = 0x0f;
  private static final int LOW_BITS = 0x3f;

  private StableGuid() {}

  /** The guid of a thing that an id names within a scope, such as the acronym of a conference. */
  public static UUID of(String scope, String id) {
    var name = (scope + "\n" + id).getBytes(StandardCharsets.UTF_8);
    var hash = sha1(bytes(SPACE), name);
    hash[6] = (byte) ((hash[6] & LOW_NIBBLE) | NAME_BASED);
    hash[8] = (byte) ((hash[8] & LOW_BITS) | VARIANT);
    var halves = ByteBuffer.wrap(hash);
    return new UUID(halves.getLong(), halves.getLong());
  }

  /** A positive number of 31 bits that follows from a guid. */
  static int number(UUID guid) {
    return Math.max(1, (int) (guid.getMostSignificantBits() >>> (Long.SIZE - Integer.SIZE + 1)));
  }

  private static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(Long.BYTES * 2)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  private static byte[] sha1(byte[] space, byte[] name) {
    try {
      var digest = MessageDigest.getInstance("SHA-1");
      digest.update(space);
      return digest.digest(name);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
