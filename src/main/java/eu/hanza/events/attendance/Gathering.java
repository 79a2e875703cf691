package eu.hanza.events.attendance;

import eu.hanza.events.EventSummary;
import eu.hanza.events.sessions.BookingMode;
import eu.hanza.events.sessions.SessionSummary;
import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where people are: an event, or one of its sessions.
 *
 * @param event the event where people registered
 * @param session the session; null for the event itself
 */
public record Gathering(EventSummary event, @Nullable SessionSummary session) {

  /** The id under which its list is kept. */
  public UUID subject() {
    return session == null ? event.id().value() : session.id().value();
  }

  /** Whose places let people in: a session without places of its own has those of its event. */
  public EntityId counted() {
    return session == null || session.session().booking() == BookingMode.OPEN
        ? event.id()
        : session.id();
  }

  /** What it is called. */
  public LocalizedText title() {
    return session == null ? event.event().title() : session.session().title();
  }

  /** The zone of its hours. */
  public ZoneId zone() {
    return event.event().time().zone();
  }

  /** Its first day. */
  public LocalDate day() {
    return session == null ? event.event().time().startsOn() : session.session().time().startsOn();
  }

  /** When it begins. */
  public Instant begins() {
    return session == null ? event.event().time().start().toInstant() : session.starts();
  }

  /** How long it lasts. */
  public Duration duration() {
    return session == null
        ? Duration.between(event.event().time().start(), event.event().time().end())
        : session.session().time().duration();
  }

  /** What its addresses in the office carry. */
  public String query() {
    return session == null ? "" : "?session=" + session.id();
  }

  /** The address of its attendance list, without the language. */
  public String path() {
    return "/office/events/" + event.id() + "/attendance" + query();
  }
}
