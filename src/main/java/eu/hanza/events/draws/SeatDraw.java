package eu.hanza.events.draws;

import eu.hanza.kernel.EventId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draw of the seats of an event or session (E-15).
 *
 * @param subject the event or session
 * @param event the event
 * @param closesAt until when a request takes part
 * @param commitment the SHA-256 of the seed, published from the beginning
 * @param seed the seed; null before it was drawn
 * @param drawnAt when it was drawn; null before
 * @param settled whether everybody has an answer
 * @param requests how many take part so far, or took part
 */
public record SeatDraw(
    UUID subject,
    EventId event,
    Instant closesAt,
    String commitment,
    @Nullable String seed,
    @Nullable Instant drawnAt,
    boolean settled,
    int requests) {}
