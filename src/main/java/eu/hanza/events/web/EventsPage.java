package eu.hanza.events.web;

import eu.hanza.shell.spi.Site;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of events, of one programme or of all.
 *
 * @param site the programme's site; null for all events
 * @param coming events that are not over
 * @param past events that are over
 */
public record EventsPage(@Nullable Site site, List<EventRow> coming, List<EventRow> past) {}
