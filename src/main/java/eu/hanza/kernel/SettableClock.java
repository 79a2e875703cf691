package eu.hanza.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The one clock of Hanza: it runs with the machine until a test or a story sets it, and stands
 * still from then on until it may run again.
 */
public final class SettableClock extends Clock {

  private final Clock running;
  private final AtomicReference<@Nullable Instant> standing;

  /** A clock that runs as another one does. */
  public SettableClock(Clock running) {
    this(running, new AtomicReference<>());
  }

  private SettableClock(Clock running, AtomicReference<@Nullable Instant> standing) {
    super();
    this.running = running;
    this.standing = standing;
  }

  /** Stops at a moment. */
  public void setTo(Instant moment) {
    standing.set(moment);
  }

  /** Runs again. */
  public void resume() {
    standing.set(null);
  }

  @Override
  public Instant instant() {
    var moment = standing.get();
    return moment == null ? running.instant() : moment;
  }

  @Override
  public ZoneId getZone() {
    return running.getZone();
  }

  /** The same clock in another zone; it stands and runs together with this one. */
  @Override
  public Clock withZone(ZoneId zone) {
    return new SettableClock(running.withZone(zone), standing);
  }
}
