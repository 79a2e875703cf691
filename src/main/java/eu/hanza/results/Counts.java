package eu.hanza.results;

import eu.hanza.network.Sector;
import eu.hanza.network.WorkFunction;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Attendances and people, side by side (T12).
 *
 * @param attendances how often somebody took part in an event
 * @param people how many different people took part
 * @param byTimes how many people took part so often: once, twice and so on
 * @param byEvent how many people took part in each event
 * @param pivot the people by sector and function, each in one cell; both null where nobody said
 */
public record Counts(
    int attendances,
    int people,
    Map<Integer, Integer> byTimes,
    Map<UUID, Integer> byEvent,
    Map<Cell, Integer> pivot) {

  /** Makes the maps unchangeable. */
  public Counts {
    byTimes = Map.copyOf(byTimes);
    byEvent = Map.copyOf(byEvent);
    pivot = Map.copyOf(pivot);
  }

  /** A sector with a function. */
  public record Cell(@Nullable Sector sector, @Nullable WorkFunction function) {}

  /** How many people took part exactly twice. */
  public int twice() {
    return byTimes.getOrDefault(2, 0);
  }

  /** How many people of a sector have a function. */
  public int of(@Nullable Sector sector, @Nullable WorkFunction function) {
    return pivot.getOrDefault(new Cell(sector, function), 0);
  }

  /** How many people belong to a sector. */
  public int of(@Nullable Sector sector) {
    return pivot.entrySet().stream()
        .filter(entry -> entry.getKey().sector() == sector)
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /** How many people have a function. */
  public int with(@Nullable WorkFunction function) {
    return pivot.entrySet().stream()
        .filter(entry -> entry.getKey().function() == function)
        .mapToInt(Map.Entry::getValue)
        .sum();
  }
}
