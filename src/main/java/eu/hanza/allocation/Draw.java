package eu.hanza.allocation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A draw that everybody can repeat (E-15). Before the requests close, only the SHA-256 of a secret
 * seed is published; afterwards the seed itself. The order of a ticket is the SHA-256 of
 *
 * <pre>seed ":" digest ":" claim</pre>
 *
 * in lower-case hexadecimal digits, where the digest is the SHA-256 of all claims, sorted and
 * joined by line feeds: nobody who knows the seed can foresee the order while requests still come
 * in. A better class goes before, whatever the draw says. Texts are bytes in UTF-8.
 */
public final class Draw {

  private final String seed;
  private final String digest;

  private Draw(String seed, String digest) {
    this.seed = seed;
    this.digest = digest;
  }

  /**
   * A ticket.
   *
   * @param claim whose it is, as an id that says nothing of its person
   * @param rank its class, the lower goes first
   */
  public record Ticket(String claim, int rank) {}

  /** What is published of a seed before the draw. */
  public static String commitment(String seed) {
    return sha256(seed);
  }

  /** The tickets in the order in which they are drawn, whatever order they come in. */
  public static List<Ticket> order(String seed, Collection<Ticket> tickets) {
    var draw =
        new Draw(
            seed,
            sha256(tickets.stream().map(Ticket::claim).sorted().collect(Collectors.joining("\n"))));
    return tickets.stream()
        .sorted(Comparator.comparingInt(Ticket::rank).thenComparing(draw::number))
        .toList();
  }

  private String number(Ticket ticket) {
    return sha256(seed + ":" + digest + ":" + ticket.claim());
  }

  private static String sha256(String text) {
    try {
      var bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
