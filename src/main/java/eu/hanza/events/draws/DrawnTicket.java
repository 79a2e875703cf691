package eu.hanza.events.draws;

/**
 * A ticket of a draw that is over.
 *
 * @param position its place in the order
 * @param claim its id, which says nothing of its person
 * @param rank its class, the lower goes first
 * @param late whether it came after the requests were closed, and so after all others
 */
public record DrawnTicket(int position, String claim, int rank, boolean late) {}
