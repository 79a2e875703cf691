package eu.hanza.results;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * Events that are counted together, such as all those of a project.
 *
 * @param id the id
 * @param programme whose events they are
 * @param name what is counted
 * @param target how many different people there are to be; null where nobody said
 */
public record TallySummary(
    TallyId id, ProgrammeId programme, LocalizedText name, @Nullable Integer target) {}
