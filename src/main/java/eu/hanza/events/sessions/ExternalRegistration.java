package eu.hanza.events.sessions;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where people register for a session in another system, and what that system calls it. */
@Service
@Transactional
public class ExternalRegistration {

  private static final Pattern PLAIN = Pattern.compile("[\\p{Alnum}_.:-]{3,100}");
  private static final Pattern NAMED = Pattern.compile("\\p{Alpha}+_\\d+");

  private final JdbcClient database;

  ExternalRegistration(JdbcClient database) {
    this.database = database;
  }

  /**
   * What an address says.
   *
   * @param system the name of the system
   * @param id what it calls the session
   */
  public record Named(String system, String id) {}

  /**
   * Reads the id out of a pasted address, such as Swapcard's, whose last part is Base64 (S2.19).
   */
  public static Optional<Named> read(String address) {
    try {
      var uri = URI.create(address.strip());
      var path = uri.getPath();
      if (uri.getHost() == null || path == null) {
        return Optional.empty();
      }
      return decoded(path.substring(path.lastIndexOf('/') + 1))
          .map(id -> new Named(system(uri.getHost()), id));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> decoded(String part) {
    if (!PLAIN.matcher(part).matches()) {
      return Optional.empty();
    }
    try {
      var text = new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
      return NAMED.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The name before the ending of a host: "swapcard" of eu.app.swapcard.com. */
  private static String system(String host) {
    var parts = host.toLowerCase(Locale.ROOT).split("\\.", -1);
    return parts.length < 2 ? host : parts[parts.length - 2];
  }

  /** The address for a session; empty without one. */
  @Transactional(readOnly = true)
  public String of(SessionId session) {
    return database
        .sql("select external_url from events.session where id = ?")
        .param(session.value())
        .query(String.class)
        .optional()
        .orElse("");
  }

  /** Keeps the address of a session; who may is checked by {@link SessionBook}. */
  void keep(SessionId session, @Nullable String url) {
    database
        .sql("update events.session set external_url = ? where id = ?")
        .param(url == null ? "" : url.strip())
        .param(session.value())
        .update();
  }
}
