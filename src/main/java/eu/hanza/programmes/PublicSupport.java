package eu.hanza.programmes;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The public money in a project, as far as the duty of publicity asks for it.
 *
 * @param statePln money of the state budget, in zloty
 * @param europeanContributionEur the public contribution in euro where the EU or EFTA supports the
 *     project; null where they do not
 */
public record PublicSupport(BigDecimal statePln, @Nullable BigDecimal europeanContributionEur) {

  /** Money of the state budget alone. */
  public static PublicSupport ofState(BigDecimal pln) {
    return new PublicSupport(pln, null);
  }
}
