package eu.hanza.events.sessions;

import java.util.Locale;

/** What the sessions of an event are sorted into. */
public enum Shelf {
  /** Threads through the programme. */
  TRACK,
  /** Rooms and channels. */
  ROOM;

  /** The name of its table, which is also that of the column of sessions. */
  String table() {
    return name().toLowerCase(Locale.ROOT);
  }
}
