package eu.hanza.partnering.spi;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.ProgrammeId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that organisations do or did together.
 *
 * @param id the id of the record that proves it
 * @param kind what it is
 * @param name what readers call it
 * @param path the page of the record, without the language
 * @param from its first day, or the earliest that is known
 * @param to its last day; null while it lasts or where nobody knows
 * @param programme in which programme; null for none
 * @param parties who takes part
 * @param isPublic whether everybody may see the record; others count for nothing and are told to
 *     nobody
 */
public record Collaboration(
    UUID id,
    Kind kind,
    LocalizedText name,
    String path,
    LocalDate from,
    @Nullable LocalDate to,
    @Nullable ProgrammeId programme,
    List<Party> parties,
    boolean isPublic) {

  /** What organisations do together. */
  public enum Kind {
    /** A project in a consortium. */
    PROJECT,
    /** A programme that they founded. */
    PROGRAMME,
    /** An event that they hold. */
    EVENT
  }

  /** Makes the list unchangeable. */
  public Collaboration {
    parties = List.copyOf(parties);
  }

  /**
   * An organisation that takes part.
   *
   * @param organisation which one
   * @param leads whether it leads the others
   */
  public record Party(OrganisationId organisation, boolean leads) {}

  /** Whether it had ended before a day. */
  public boolean hasEnded(LocalDate day) {
    return to != null && to.isBefore(day);
  }
}
