package eu.hanza.events.certificates;

import eu.hanza.events.RegistrationId;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.PersonId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A certificate; its number is never given twice, also when it is void.
 *
 * @param id the id
 * @param event of which event
 * @param registration of which registration
 * @param person whose it is; null once erased
 * @param number the number, such as SGPM/2013/001
 * @param holder the name on it; empty once erased
 * @param language the language it is written in
 * @param hours the hours that it certifies
 * @param issuer who issued it
 * @param issuedAt when
 * @param voidAt when it became void; null while it is valid
 * @param voidReason why it became void; may be empty
 */
public record Certificate(
    CertificateId id,
    EventId event,
    RegistrationId registration,
    @Nullable PersonId person,
    String number,
    String holder,
    Language language,
    BigDecimal hours,
    String issuer,
    Instant issuedAt,
    @Nullable Instant voidAt,
    String voidReason) {

  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** Whether it holds. */
  public boolean isValid() {
    return voidAt == null;
  }

  /** The first letters of the name; empty once erased. */
  public String initials() {
    return SPACES
        .splitAsStream(holder.strip())
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)) + ".")
        .collect(Collectors.joining(" "));
  }
}
