package eu.hanza.programmes.web;

import eu.hanza.kernel.Language;
import eu.hanza.programmes.PrioritySummary;
import eu.hanza.shell.spi.TextView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The priorities of a programme, by the documents that state them.
 *
 * @param present documents that hold today or begin later
 * @param earlier documents of earlier years
 */
public record PrioritiesView(List<Source> present, List<Source> earlier) {

  /**
   * A document with the priorities that it states.
   *
   * @param title its title
   * @param address where it is; may be empty
   * @param years when it holds
   * @param priorities what it states, in order
   */
  public record Source(String title, String address, String years, List<TextView> priorities) {}

  static PrioritiesView of(List<PrioritySummary> all, LocalDate today, Language language) {
    var past = all.stream().filter(one -> one.validity().to().isBefore(today)).toList();
    var rest = all.stream().filter(one -> !past.contains(one)).toList();
    return new PrioritiesView(sources(rest, language), sources(past, language));
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return present.isEmpty() && earlier.isEmpty();
  }

  private static List<Source> sources(List<PrioritySummary> all, Language language) {
    var sources = new ArrayList<Source>();
    for (var priority : all) {
      var source =
          new Source(priority.source(), priority.address(), priority.years(), new ArrayList<>());
      var same =
          sources.stream()
              .filter(one -> one.title().equals(source.title()))
              .filter(one -> one.years().equals(source.years()))
              .findFirst()
              .orElseGet(
                  () -> {
                    sources.add(source);
                    return source;
                  });
      same.priorities().add(TextView.of(priority.name(), language));
    }
    return List.copyOf(sources);
  }
}
