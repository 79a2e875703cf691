package eu.hanza.programmes;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.Period;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Refusal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a programme, or the fund behind it, wants in certain years, by the document that says so.
 *
 * @param id the id, by which needs and applications name it
 * @param programme the programme whose own it is; null where it is a fund's
 * @param funder the fund whose it is, for all that it pays for; null where it is a programme's
 * @param name what is wanted
 * @param source the title of the document
 * @param address where the document is; may be empty
 * @param validity the days on which it may be named
 */
public record PrioritySummary(
    PriorityId id,
    @Nullable ProgrammeId programme,
    @Nullable FunderId funder,
    LocalizedText name,
    String source,
    String address,
    Period validity) {

  private static final MonthDay FIRST = MonthDay.of(1, 1);
  private static final MonthDay LAST = MonthDay.of(12, 31);

  /**
   * Takes a priority that is either a programme's or a fund's.
   *
   * @throws IllegalArgumentException if it is neither, or both
   */
  public PrioritySummary {
    if ((programme == null) == (funder == null)) {
      throw new IllegalArgumentException("A priority is a programme's or a fund's: " + id);
    }
  }

  /** Whether it may be named on a day. */
  public boolean isValidOn(LocalDate day) {
    return validity.contains(day);
  }

  /** Why it may not be named on a day, with its years; nothing if it may (T17). */
  public Optional<Refusal> refusalOn(LocalDate day) {
    return isValidOn(day)
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                "programmes.priority.not-valid",
                Map.of("source", source, "years", years(), "day", day)));
  }

  /** Its years, such as 2012–2016; the days themselves where it does not hold for whole years. */
  public String years() {
    var from = validity.from();
    var to = validity.to();
    if (!MonthDay.from(from).equals(FIRST) || !MonthDay.from(to).equals(LAST)) {
      return from + " – " + to;
    }
    return from.getYear() == to.getYear()
        ? String.valueOf(from.getYear())
        : from.getYear() + "–" + to.getYear();
  }
}
