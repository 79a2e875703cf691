package eu.hanza.events.office;

import eu.hanza.events.EventSummary;
import eu.hanza.events.sessions.SessionSummary;
import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An event or session whose seats the office looks at.
 *
 * @param event the event
 * @param session the session; null for the event itself
 */
record SeatSubject(EventSummary event, @Nullable SessionSummary session) {

  EntityId id() {
    return session == null ? event.id() : session.id();
  }

  LocalizedText title() {
    return session == null ? event.event().title() : session.session().title();
  }

  /** The office's page of the event or session, without the language. */
  String back() {
    var office = "/office/events/" + event.id();
    return session == null ? office : office + "/sessions/" + session.id();
  }

  /** The page of its seats. */
  String base() {
    return back() + "/seats";
  }
}
