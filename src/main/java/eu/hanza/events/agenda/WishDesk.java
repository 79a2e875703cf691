package eu.hanza.events.agenda;

import eu.hanza.events.BookingDesk;
import eu.hanza.events.OwnPlace;
import eu.hanza.events.agenda.WishOutcome.Asked;
import eu.hanza.events.agenda.WishOutcome.Full;
import eu.hanza.events.agenda.WishOutcome.Outdone;
import eu.hanza.events.seats.BookingOutcome;
import eu.hanza.events.seats.BookingOutcome.Booked;
import eu.hanza.events.seats.BookingState;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Books several sessions in one submission, each in a transaction of its own. Of wishes that clash
 * the first with a free seat wins; where no seat is free, the first wish gets a place on its list.
 * Submitting the same again books nothing twice (E-11).
 */
@Component
class WishDesk {

  private final BookingDesk desk;

  WishDesk(BookingDesk desk) {
    this.desk = desk;
  }

  /** Books the wishes of one group of clashes, the best first. */
  List<WishOutcome> book(OwnPlace own, List<Wish> ranked) {
    var results = new LinkedHashMap<Wish, WishOutcome>();
    for (var wish : ranked) {
      results.put(wish, first(own, wish, results.values()));
    }
    settle(own, results);
    return List.copyOf(results.values());
  }

  /** What comes of a wish while a better one that clashes with it may have won. */
  private WishOutcome first(OwnPlace own, Wish wish, Collection<WishOutcome> before) {
    for (var better : before) {
      if (wish.overlaps(better.wish()) && isBusy(better)) {
        return new Asked(wish, new BookingOutcome.Busy());
      }
      if (wish.overlaps(better.wish()) && isWon(better)) {
        return new Outdone(wish, better.wish());
      }
    }
    return wish.isOpen() || wish.isGranted() ? asked(own, wish) : new Full(wish);
  }

  /** Nobody knows yet if the better wish has a seat, so no lesser one is taken for it. */
  private static boolean isBusy(WishOutcome result) {
    return result instanceof Asked(var wish, BookingOutcome.Busy busy);
  }

  private WishOutcome asked(OwnPlace own, Wish wish) {
    return new Asked(wish, desk.book(own, wish.session(), null, false));
  }

  /** A seat, or a request that the organiser decides. */
  private static boolean isWon(WishOutcome result) {
    return booked(result).filter(booked -> booked.state() != BookingState.WAITING).isPresent();
  }

  private static Optional<Booked> booked(WishOutcome result) {
    return result instanceof Asked(var wish, BookingOutcome.Booked booked)
        ? Optional.of(booked)
        : Optional.empty();
  }

  /**
   * Joins the list of the best wish where nothing was free, and leaves the lists that were joined
   * only because somebody else was quicker at the last seat.
   */
  private void settle(OwnPlace own, Map<Wish, WishOutcome> results) {
    for (var wish : List.copyOf(results.keySet())) {
      var result = Objects.requireNonNull(results.get(wish));
      var settled = isSettled(wish, results.values());
      if (!settled && result instanceof Full) {
        results.put(wish, asked(own, wish));
      }
      if (settled && wish.state() == null) {
        listed(result)
            .ifPresent(
                booked -> {
                  desk.withdraw(own, booked.booking());
                  results.put(wish, new Full(wish));
                });
      }
    }
  }

  /** Whether another wish at that time has a seat, or a better one a place on its list. */
  private static boolean isSettled(Wish wish, Collection<WishOutcome> results) {
    var better = true;
    for (var other : results) {
      if (other.wish().equals(wish)) {
        better = false;
      } else if (wish.overlaps(other.wish())
          && (isWon(other) || isBusy(other) || (better && listed(other).isPresent()))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Booked> listed(WishOutcome result) {
    return booked(result).filter(booked -> booked.state() == BookingState.WAITING);
  }
}
