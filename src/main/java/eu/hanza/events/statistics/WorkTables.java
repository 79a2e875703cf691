package eu.hanza.events.statistics;

import eu.hanza.events.RegistrationRow;
import eu.hanza.events.statistics.StatisticsPage.Line;
import eu.hanza.events.statistics.StatisticsPage.WorkTable;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.network.Sector;
import eu.hanza.network.WorkFunction;
import eu.hanza.shell.spi.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts people by sector and function; nobody is left out, so the sums are all of them. */
@Component
class WorkTables {

  private final Messages messages;

  WorkTables(Messages messages) {
    this.messages = messages;
  }

  /** A sector or function, or that nobody said it. */
  private record Heading(String label, Predicate<RegistrationRow> holds) {

    static <E extends Enum<E>> Heading of(
        @Nullable E value, String label, Function<RegistrationRow, @Nullable E> of) {
      return new Heading(label, row -> Objects.equals(of.apply(row), value));
    }
  }

  WorkTable table(List<RegistrationRow> rows, Language language) {
    var sectors = headings(Sector.values(), Sector::key, RegistrationRow::sector, rows, language);
    var functions =
        headings(
            WorkFunction.values(), WorkFunction::key, RegistrationRow::function, rows, language);
    var lines =
        functions.stream()
            .map(
                one ->
                    line(
                        one.label(), sectors, rows.stream().filter(one.holds()).toList(), language))
            .toList();
    var all = messages.text(language, "events.office.statistics.all");
    return new WorkTable(
        sectors.stream().map(Heading::label).toList(), lines, line(all, sectors, rows, language));
  }

  /** The values that somebody has, in their order, and at the end that nobody said it. */
  private <E extends Enum<E>> List<Heading> headings(
      E[] values,
      Function<E, String> key,
      Function<RegistrationRow, @Nullable E> of,
      List<RegistrationRow> rows,
      Language language) {
    var said =
        Arrays.stream(values)
            .map(one -> Heading.of(one, messages.text(language, key.apply(one)), of));
    var silent =
        Heading.of((E) null, messages.text(language, "events.office.statistics.silent"), of);
    return Stream.concat(said, Stream.of(silent))
        .filter(heading -> rows.stream().anyMatch(heading.holds()))
        .toList();
  }

  private static Line line(
      String label, List<Heading> sectors, List<RegistrationRow> rows, Language language) {
    var formats = Formats.of(language);
    var counts = new ArrayList<String>();
    for (var sector : sectors) {
      counts.add(formats.number(rows.stream().filter(sector.holds()).count()));
    }
    return new Line(label, counts, formats.number(rows.size()));
  }
}
