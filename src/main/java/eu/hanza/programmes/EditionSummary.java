package eu.hanza.programmes;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.ProgrammeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a programme.
 *
 * @param id the id
 * @param programme whose edition it is
 * @param year its year
 * @param number its number, for those that count; null for others
 * @param name the name that the programme had in it
 * @param startsOn its first day; null if not known
 * @param endsOn its last day; null if not known
 */
public record EditionSummary(
    EditionId id,
    ProgrammeId programme,
    int year,
    @Nullable Integer number,
    LocalizedText name,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn) {}
