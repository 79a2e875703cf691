package eu.hanza.results.web;

import eu.hanza.kernel.Language;
import eu.hanza.network.Sector;
import eu.hanza.network.WorkFunction;
import eu.hanza.results.Counts;
import eu.hanza.shell.spi.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** People by sector and function: what is empty as a whole is left out, empty cells are not. */
@Component
class Pivot {

  private final Messages messages;

  Pivot(Messages messages) {
    this.messages = messages;
  }

  /**
   * The functions that stand as columns: the five of every report, others where anybody has one.
   */
  List<@Nullable WorkFunction> functions(Counts counts) {
    var columns = new ArrayList<@Nullable WorkFunction>(Arrays.asList(WorkFunction.values()));
    columns.add(null);
    columns.removeIf(one -> !isUsual(one) && counts.with(one) == 0);
    return columns;
  }

  private static boolean isUsual(@Nullable WorkFunction function) {
    return function != null && function != WorkFunction.OTHER;
  }

  /** The sectors that stand as rows: the two of every report, others where anybody has one. */
  List<@Nullable Sector> sectors(Counts counts) {
    var rows = new ArrayList<@Nullable Sector>(Arrays.asList(Sector.values()));
    rows.add(null);
    rows.removeIf(one -> !isUsual(one) && counts.of(one) == 0);
    return rows;
  }

  private static boolean isUsual(@Nullable Sector sector) {
    return sector == Sector.LOCAL_GOVERNMENT || sector == Sector.NGO;
  }

  String name(@Nullable Sector sector, Language language) {
    return sector == null
        ? messages.text(language, "results.unknown")
        : messages.text(language, sector.key());
  }

  String name(@Nullable WorkFunction function, Language language) {
    return function == null
        ? messages.text(language, "results.unknown")
        : messages.text(language, function.key());
  }

  /** The figures of a sector, its sum last. */
  List<Integer> row(Counts counts, @Nullable Sector sector) {
    return Stream.concat(
            functions(counts).stream().map(function -> counts.of(sector, function)),
            Stream.of(counts.of(sector)))
        .toList();
  }

  /** The figures of a function by sector, its sum last. */
  List<Integer> column(Counts counts, @Nullable WorkFunction function) {
    return Stream.concat(
            sectors(counts).stream().map(sector -> counts.of(sector, function)),
            Stream.of(counts.with(function)))
        .toList();
  }

  /** The sums of the sectors, the sum of all last. */
  List<Integer> sums(Counts counts) {
    return Stream.concat(sectors(counts).stream().map(counts::of), Stream.of(counts.people()))
        .toList();
  }

  /** The stable names of the columns in files. */
  List<String> columns(Counts counts) {
    return Stream.of(
            Stream.of("sector"),
            functions(counts).stream()
                .map(one -> Objects.toString(one, "UNKNOWN").toLowerCase(java.util.Locale.ROOT)),
            Stream.of("sum"))
        .flatMap(one -> one)
        .toList();
  }
}
