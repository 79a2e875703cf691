package eu.hanza.knowledge;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.PersonId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.programmes.AreaId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What lists show of a practice.
 *
 * @param id the id
 * @param programme its home
 * @param slug its part of addresses
 * @param author who wrote it; null after erasure, or where nobody signed in did
 * @param kind what sort it is
 * @param language the language that it was written in first
 * @param title the title
 * @param summary one or two sentences
 * @param country where it was done; may be empty
 * @param city where in the country; may be empty
 * @param organisation the organisation in charge; null until it is named
 * @param areas the areas that it belongs to
 * @param levels the levels on which it is of use
 * @param state how far it has come
 * @param verdict what the network decided
 * @param startsOn its first day; null where nobody knows
 * @param reviewedOn when somebody last looked at it; null before publication
 * @param reviewDue the day by which a guide has to be looked at again; null for none
 */
public record PracticeSummary(
    PracticeId id,
    ProgrammeId programme,
    String slug,
    @Nullable PersonId author,
    PracticeKind kind,
    String language,
    LocalizedText title,
    LocalizedText summary,
    String country,
    String city,
    @Nullable OrganisationId organisation,
    List<AreaId> areas,
    Set<Level> levels,
    PracticeState state,
    Verdict verdict,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate reviewedOn,
    @Nullable LocalDate reviewDue) {

  /** Makes the lists unchangeable. */
  public PracticeSummary {
    areas = List.copyOf(areas);
    levels = Set.copyOf(levels);
  }

  /** Its page, without the language. */
  public String path() {
    return "/practices/" + slug;
  }

  /** How long ago somebody looked at it. */
  public Ageing ageing(LocalDate today) {
    return Ageing.of(reviewedOn, today);
  }

  /** Whether it is a guide that somebody has to look at again (S0.9). */
  public boolean isOverdue(LocalDate today) {
    return kind == PracticeKind.GUIDE && reviewDue != null && today.isAfter(reviewDue);
  }
}
