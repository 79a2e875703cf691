package eu.hanza.events.sessions;

import org.jspecify.annotations.Nullable;

/**
 * How many seats a session has.
 *
 * @param onSite for those who come; null for as many as come
 * @param online for those on the network; null for as many as come
 */
public record SessionSeats(@Nullable Integer onSite, @Nullable Integer online) {

  /** As many as come. */
  public static final SessionSeats UNLIMITED = new SessionSeats(null, null);
}
