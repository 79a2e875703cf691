package eu.hanza.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Seats with a waiting list, replayed from what happened. The rules: whoever asks gets a seat if
 * one is free and nobody waits, else the end of the list; a free seat goes to the first of the
 * list, by class, then by key, who wants offers; a seat that is offered counts as taken. Those who
 * come only together (E-19) get their seats at once or none, and are passed only where they do not
 * fit. A pure function of the entries: whoever has them comes to the same result, and sees every
 * entry that broke a rule.
 */
public final class SeatQueue {

  private static final Comparator<Waiting> ORDER =
      Comparator.comparingInt(Waiting::rank).thenComparingLong(Waiting::key);

  private final Map<String, State> states = new LinkedHashMap<>();
  private final Map<String, Waiting> places = new HashMap<>();
  private final TreeSet<Waiting> waiting = new TreeSet<>(ORDER);
  private final Set<String> optedOut = new HashSet<>();
  private final Map<String, String> groups = new HashMap<>();
  private final Map<String, Boolean> seatedGroups = new HashMap<>();
  private final Set<String> passed = new HashSet<>();
  private final List<String> deviations = new ArrayList<>();
  private @Nullable Integer units;
  private int held;
  private int taken;
  private @Nullable String offering;

  private SeatQueue() {}

  /** Where a claim is. */
  public enum State {
    /** It has a seat. */
    SEATED,
    /** A seat is kept for it until it is accepted. */
    OFFERED,
    /** It is on the list. */
    WAITING,
    /** It is over. */
    GONE
  }

  /** A claim on the list. */
  private record Waiting(String claim, int rank, long key) {}

  /**
   * What came of the entries.
   *
   * @param states where each claim is, in the order in which they came
   * @param list the waiting list in its order
   * @param deviations what broke a rule, in words; empty if nothing did
   */
  public record Result(Map<String, State> states, List<String> list, List<String> deviations) {

    /** Makes all of it unchangeable. */
    public Result {
      states = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(states));
      list = List.copyOf(list);
      deviations = List.copyOf(deviations);
    }

    /** How many seats are taken, offered ones included. */
    public long taken() {
      return states.values().stream()
          .filter(state -> state == State.SEATED || state == State.OFFERED)
          .count();
    }
  }

  /** Replays entries, which must be in their order. */
  public static Result replay(List<SeatEntry> entries) {
    var queue = new SeatQueue();
    entries.forEach(queue::apply);
    return new Result(
        queue.states, queue.waiting.stream().map(Waiting::claim).toList(), queue.deviations);
  }

  private void apply(SeatEntry entry) {
    switch (entry.what()) {
      case RESIZE -> resize(entry);
      case HOLD -> held = Objects.requireNonNullElse(entry.units(), 0);
      case CLAIM -> claim(entry);
      case INVITED -> invited(entry);
      case PASS -> pass(entry);
      case OFFER -> offer(entry, State.OFFERED);
      case PROMOTE -> offer(entry, State.SEATED);
      case ACCEPT -> change(entry, State.OFFERED, State.SEATED);
      case LAPSE -> {
        change(entry, State.OFFERED, State.WAITING);
        taken--;
        join(entry);
      }
      case LEAVE -> leave(entry);
      case UNSEAT -> {
        taken--;
        join(entry);
      }
      case MOVE -> {
        unlist(name(entry));
        join(entry);
      }
      case OPT_OUT -> optedOut.add(name(entry));
      case OPT_IN -> optedOut.remove(name(entry));
    }
    if (units != null && taken + held > units) {
      deviations.add(entry.number() + ": " + (taken + held) + " of " + units + " seats are taken");
    }
  }

  private static String name(SeatEntry entry) {
    return Objects.requireNonNull(entry.claim(), () -> "No claim in entry " + entry.number());
  }

  private void resize(SeatEntry entry) {
    units = entry.units();
  }

  private boolean isFree() {
    return units == null || taken + held < units;
  }

  private void claim(SeatEntry entry) {
    optedOut.remove(name(entry));
    var group = entry.group();
    var seated = waiting.isEmpty() && isFree();
    if (group != null) {
      groups.put(name(entry), group);
      var size = Objects.requireNonNullElse(entry.units(), 1);
      var fits = waiting.isEmpty() && (units == null || taken + held + size <= units);
      seated = seatedGroups.computeIfAbsent(group, id -> fits);
    }
    if (seated) {
      seat(entry);
    } else {
      join(entry);
    }
  }

  /** How many of a group wait and want offers. */
  private long waiting(String group) {
    return waiting.stream().filter(this::wants).filter(one -> isOf(one, group)).count();
  }

  private boolean wants(Waiting one) {
    return !optedOut.contains(one.claim());
  }

  private boolean isOf(Waiting one, String group) {
    return group.equals(groups.get(one.claim()));
  }

  private void pass(SeatEntry entry) {
    var group = groups.get(name(entry));
    if (group == null || fits(group)) {
      deviations.add(entry.number() + ": " + entry.claim() + " is passed without need");
    } else {
      passed.add(group);
    }
  }

  private boolean fits(String group) {
    return units == null || taken + held + waiting(group) <= units;
  }

  private void invited(SeatEntry entry) {
    if (held == 0) {
      deviations.add(entry.number() + ": no seat is kept back");
    }
    held--;
    seat(entry);
  }

  private void seat(SeatEntry entry) {
    taken++;
    states.put(name(entry), State.SEATED);
  }

  private void join(SeatEntry entry) {
    var place = new Waiting(name(entry), entry.rank(), entry.key());
    if (!waiting.add(place)) {
      deviations.add(entry.number() + ": the key " + entry.key() + " is given twice");
    }
    places.put(place.claim(), place);
    states.put(place.claim(), State.WAITING);
  }

  private void offer(SeatEntry entry, State state) {
    var first =
        waiting.stream()
            .filter(this::wants)
            .filter(one -> !passed.contains(groups.getOrDefault(one.claim(), "")))
            .findFirst();
    var group = groups.get(name(entry));
    if (group != null && !group.equals(offering) && !fits(group)) {
      deviations.add(entry.number() + ": not so many seats are free as " + group + " needs");
    }
    offering = group;
    passed.clear();
    if (first.isEmpty() || !first.get().claim().equals(entry.claim())) {
      deviations.add(entry.number() + ": " + entry.claim() + " is not the first of the list");
    }
    if (!isFree()) {
      deviations.add(entry.number() + ": no seat is free");
    }
    unlist(name(entry));
    states.put(name(entry), state);
    taken++;
  }

  private void unlist(String claim) {
    var place = places.remove(claim);
    if (place != null) {
      waiting.remove(place);
    }
  }

  private void change(SeatEntry entry, State from, State to) {
    if (states.put(name(entry), to) != from) {
      deviations.add(entry.number() + ": " + entry.claim() + " was not " + from);
    }
  }

  private void leave(SeatEntry entry) {
    var before = states.put(name(entry), State.GONE);
    if (before == State.WAITING) {
      unlist(name(entry));
    } else if (before == State.SEATED || before == State.OFFERED) {
      taken--;
    } else {
      deviations.add(entry.number() + ": " + entry.claim() + " was not there");
    }
  }
}
