package eu.hanza.events.sessions;

import eu.hanza.events.seats.Audience;
import java.util.List;

/** Where people take part in a session. */
public enum SessionMode {
  /** In a room. */
  ONSITE,
  /** On the network. */
  ONLINE,
  /** Both at once, each with its own seats. */
  HYBRID;

  /** Who can take part. */
  public List<Audience> audiences() {
    return switch (this) {
      case ONSITE -> List.of(Audience.ONSITE);
      case ONLINE -> List.of(Audience.ONLINE);
      case HYBRID -> List.of(Audience.ONSITE, Audience.ONLINE);
    };
  }
}
