/**
 * Rooms in which people of a programme solve a problem together: opened for a need or for itself,
 * joined, written in, and closed only with a recorded outcome.
 */
@org.jspecify.annotations.NullMarked
package eu.hanza.partnering.rooms;
