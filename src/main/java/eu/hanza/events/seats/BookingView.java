package eu.hanza.events.seats;

import eu.hanza.events.RegistrationId;
import eu.hanza.events.sessions.SessionId;
import eu.hanza.kernel.EventId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A booking as pages and other parts see it.
 *
 * @param id the id
 * @param registration whose it is
 * @param event where that person is registered
 * @param number the number of the registration
 * @param session which session; null for the event itself
 * @param audience for those who come or for the others
 * @param state how far it is
 * @param place its place on the waiting list, the first is one; zero if it is not on it
 * @param list how many wait there
 * @param bookedAt when it was asked for
 * @param expiresAt until when the person has to answer; null if there is nothing to answer
 * @param optedOut whether the person wants no offers for now
 * @param keepsPlace whether the next offer that lapses leaves the place as it is
 * @param reason why it ended or was moved; may be empty
 */
public record BookingView(
    BookingId id,
    RegistrationId registration,
    EventId event,
    int number,
    @Nullable SessionId session,
    Audience audience,
    BookingState state,
    int place,
    int list,
    Instant bookedAt,
    @Nullable Instant expiresAt,
    boolean optedOut,
    boolean keepsPlace,
    String reason) {}
