package eu.hanza.events.seats;

import java.util.UUID;

/**
 * People who come only together (E-19): they get places at an event at once, or wait and are
 * offered places at once.
 *
 * @param id the id of the group
 * @param size how many they are, {@value #LEAST} to {@value #MOST}
 */
public record Party(UUID id, int size) {

  /** The least size of a group. */
  public static final int LEAST = 2;

  /** How many can ask for places together. */
  public static final int MOST = 50;

  /** Checks the size. */
  public Party {
    if (size < LEAST || size > MOST) {
      throw new IllegalArgumentException("No group: " + size);
    }
  }
}
