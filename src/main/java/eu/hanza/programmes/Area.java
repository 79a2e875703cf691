package eu.hanza.programmes;

import eu.hanza.kernel.LocalizedText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One of the ordered areas in which a programme works (S0.4).
 *
 * @param id the id, by which events, practices and projects name it
 * @param name its name
 * @param gloss what is meant by it; may be empty
 * @param validFrom its first day; null if it always was
 * @param validTo its last day; null if it has none
 */
@Table(schema = "programmes", name = "area")
public record Area(
    @Id AreaId id,
    LocalizedText name,
    LocalizedText gloss,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo) {

  /** Whether the programme works in it on a day. */
  public boolean isValidOn(LocalDate day) {
    return Validity.holds(validFrom, validTo, day);
  }
}
