package eu.hanza.shell.spi;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;

/**
 * A feed of what was published or changed last: Atom by RFC 4287, or JSON Feed 1.1 (S-9). It lies
 * beside its list, as {@code feed.atom} and {@code feed.json}, and says when nothing is new.
 *
 * @param title its title
 * @param author who publishes
 * @param home the absolute address of the list, without its query
 * @param query the query of the list, with its question mark; empty for none
 * @param site the absolute address before the paths of entries, with the language
 * @param language the language of its titles
 */
public record Feed(
    String title, String author, String home, String query, String site, Language language) {

  /**
   * An entry of a feed.
   *
   * @param id what tells it from all others
   * @param title its title
   * @param updated when it was changed last
   * @param published when it was published; null where nobody says
   * @param path its page, without the language
   * @param summary a sentence about it
   */
  public record Entry(
      UUID id,
      LocalizedText title,
      Instant updated,
      @Nullable Instant published,
      String path,
      LocalizedText summary) {}

  /** How a feed is written. */
  public enum Format {
    /** Atom. */
    ATOM("application/atom+xml;charset=UTF-8"),
    /** JSON Feed. */
    JSON("application/feed+json");

    private final String type;

    Format(String type) {
      this.type = type;
    }

    /** The format of an address that ends so. */
    public static Format of(String ending) {
      return ending.equals("json") ? JSON : ATOM;
    }

    String ending() {
      return this == JSON ? "json" : "atom";
    }
  }

  /** Where the same feed lies as JSON Feed; the address may have a query. */
  public static String json(String atom) {
    return atom.replaceFirst("/feed\\.atom(?=$|\\?)", "/feed.json");
  }

  /** The address of the list. */
  String list() {
    return home + query;
  }

  /** Its own address. */
  String self(Format format) {
    return home + "/feed." + format.ending() + query;
  }

  /** The feed as it is sent, with what tells a reader that it has it already. */
  public ResponseEntity<byte[]> answer(Format format, List<Entry> entries) {
    var body =
        format == Format.JSON ? JsonFeed.write(this, entries) : AtomFeed.write(this, entries);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(format.type))
        .eTag(HexFormat.of().formatHex(DigestUtils.md5Digest(body)))
        .lastModified(updated(entries))
        .body(body);
  }

  static Instant updated(List<Entry> entries) {
    return entries.stream().map(Entry::updated).max(Instant::compareTo).orElse(Instant.EPOCH);
  }
}
