package eu.hanza.events.attendance;

import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** When the doors of events and sessions open; nobody is noted as present before. */
@Component
public class DoorHours {

  private final Duration before;
  private final Clock clock;

  DoorHours(@Value("${hanza.events.door-opens}") Duration before, Clock clock) {
    this.before = before;
    this.clock = clock;
  }

  /** When the door opens. */
  public Instant opens(Gathering where) {
    return where.begins().minus(before);
  }

  /** Whether it has opened. */
  public boolean isOpen(Gathering where) {
    return !clock.instant().isBefore(opens(where));
  }

  /** When it opens, in words and in the zone of the event. */
  public String words(Gathering where, Language language) {
    return Formats.of(language).dateTime(opens(where).atZone(where.zone()));
  }
}
