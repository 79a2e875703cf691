package eu.hanza.results.spi;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.PersonId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.network.Sector;
import eu.hanza.network.WorkFunction;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, complete in itself: whatever changes later elsewhere leaves it as it is.
 *
 * @param source the key of the fact where it happened; recording the same key again changes nothing
 * @param kind what kind it is
 * @param person whom it is about; null where it is about an organisation alone
 * @param sector the person's sector on that day; null where nobody said
 * @param function what the person did there on that day; null where nobody said
 * @param organisation whom the person came from, or which one it is about; may be empty
 * @param programme in which programme
 * @param occasion at what, such as an event
 * @param day when
 * @param evidence where the evidence lies, such as the address of an attendance list
 */
public record Fact(
    String source,
    FactKind kind,
    @Nullable PersonId person,
    @Nullable Sector sector,
    @Nullable WorkFunction function,
    String organisation,
    ProgrammeId programme,
    Occasion occasion,
    LocalDate day,
    String evidence) {

  /** Checks that the fact can be found again. */
  public Fact {
    if (source.isBlank()) {
      throw new IllegalArgumentException("A fact needs the key of its source");
    }
  }

  /** A fact about an organisation, in which no person is counted. */
  public static Fact ofOrganisation(
      String source,
      FactKind kind,
      String organisation,
      ProgrammeId programme,
      Occasion occasion,
      LocalDate day,
      String evidence) {
    return new Fact(
        source, kind, null, null, null, organisation, programme, occasion, day, evidence);
  }

  /**
   * What a fact happened at.
   *
   * @param id the event, session or practice
   * @param within the event that a session belongs to; the thing itself otherwise
   * @param title what it is called
   */
  public record Occasion(UUID id, UUID within, LocalizedText title) {}
}
