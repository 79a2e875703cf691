package eu.hanza.events.seats;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The seats of an event or session for one audience.
 *
 * @param subject the event or session
 * @param audience for whom
 * @param capacity how many there are; null for as many as come
 * @param taken how many are taken, offered ones included
 * @param waiting how many people wait
 * @param held how many are kept back for people who are invited
 */
public record Pool(
    UUID subject, Audience audience, @Nullable Integer capacity, int taken, int waiting, int held) {

  /** How many can be booked now; null for as many as come. */
  public @Nullable Integer free() {
    return capacity == null ? null : Math.max(0, capacity - taken - held);
  }

  /** Whether nothing is free. */
  public boolean isFull() {
    return capacity != null && taken + held >= capacity;
  }
}
