package eu.hanza.partnering.spi;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.ProgrammeId;
import java.time.LocalDate;
import java.util.List;

/**
 * What an idea hands over to the project that it becomes, so that nobody types it again (S0.11).
 *
 * @param idea the idea
 * @param programme the programme of the project
 * @param language the language in which the idea was written
 * @param title its title
 * @param summary one sentence
 * @param text what it is in full
 * @param areas fields of activity, by slug
 * @param countries the countries for which partners were sought
 * @param lead whose idea it was
 * @param partners who joined, in their order
 * @param enteredOn the day on which it was entered
 */
public record IdeaBrief(
    IdeaRef idea,
    ProgrammeId programme,
    String language,
    String title,
    LocalizedText summary,
    LocalizedText text,
    List<String> areas,
    List<String> countries,
    OrganisationId lead,
    List<OrganisationId> partners,
    LocalDate enteredOn) {

  /** Makes the lists unchangeable. */
  public IdeaBrief {
    areas = List.copyOf(areas);
    countries = List.copyOf(countries);
    partners = List.copyOf(partners);
  }
}
