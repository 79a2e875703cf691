package eu.hanza.allocation;

import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to the seats of a pool. The entries of a pool, in their order, are all
 * that {@link SeatQueue} needs to find out who has a seat and who waits, and in which order.
 *
 * @param number its number in the pool, without gaps
 * @param what what happened
 * @param claim whose claim it is about; null where the pool itself changed
 * @param rank the class of the claim, the lower goes first; zero where there are no classes
 * @param key its place within the class, the lower goes first
 * @param units how many seats there are from now on, or are held; null for as many as come; of a
 *     claim of several who come only together, how many they are
 * @param group those who come only together; null for one alone
 */
public record SeatEntry(
    long number,
    What what,
    @Nullable String claim,
    int rank,
    long key,
    @Nullable Integer units,
    @Nullable String group) {

  /** An entry about nobody who comes only with others. */
  public SeatEntry(
      long number, What what, @Nullable String claim, int rank, long key, @Nullable Integer units) {
    this(number, what, claim, rank, key, units, null);
  }

  /** What can happen. */
  public enum What {
    /** There are so many seats from now on. */
    RESIZE,
    /** So many of them are kept back for people who are invited. */
    HOLD,
    /** Somebody asks for a seat: free and nobody waiting, or the end of the list. */
    CLAIM,
    /** Somebody who is invited takes a seat that is kept back. */
    INVITED,
    /** The first who waits is offered a free seat. */
    OFFER,
    /** Those who come only together need more seats than are free: somebody behind goes before. */
    PASS,
    /** The first who waits gets a free seat without being asked. */
    PROMOTE,
    /** Somebody takes the seat that was offered. */
    ACCEPT,
    /** An offer lapses: its claim goes back to the list, to the place of its key. */
    LAPSE,
    /** A claim ends, from wherever it is. */
    LEAVE,
    /** There are fewer seats: somebody goes back to the list. */
    UNSEAT,
    /** Somebody on the list is moved by hand, with a reason that is kept elsewhere. */
    MOVE,
    /** Somebody on the list wants no offers for now. */
    OPT_OUT,
    /** Somebody on the list wants offers again. */
    OPT_IN
  }
}
