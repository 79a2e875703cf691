package eu.hanza.knowledge;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.knowledge.PracticeDraft.AreaMark;
import eu.hanza.knowledge.PracticeDraft.LevelMark;
import eu.hanza.knowledge.PracticeDraft.Means;
import eu.hanza.knowledge.PracticeDraft.Place;
import eu.hanza.knowledge.PracticeDraft.Proof;
import eu.hanza.knowledge.PracticeDraft.Story;
import eu.hanza.programmes.AreaId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A practice as the files of the demonstration hold it.
 *
 * @param network whether the network shows it
 */
record PracticeFile(
    String programme,
    String organisation,
    PracticeKind kind,
    String language,
    Map<String, String> title,
    Map<String, String> summary,
    Map<String, String> problem,
    Map<String, String> solution,
    Map<String, String> rest,
    String country,
    String city,
    List<String> areas,
    List<Level> levels,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate reviewDue,
    @Nullable String origin,
    boolean network) {

  PracticeDraft draft(OrganisationId inCharge, List<AreaId> areaIds) {
    var others = new LocalizedText(rest);
    var from = Objects.requireNonNullElse(origin, "");
    return new PracticeDraft(
        kind,
        language,
        new LocalizedText(title),
        new LocalizedText(summary),
        new Story(
            new LocalizedText(problem),
            new LocalizedText(solution),
            others,
            others,
            others,
            others,
            LocalizedText.EMPTY),
        new Means(others, null, "PLN", null),
        new Place(country, city, "", ""),
        inCharge,
        startsOn,
        null,
        true,
        from,
        PracticeDraft.LICENCE,
        reviewDue,
        List.of(new Proof(from.isEmpty() ? "Hanza" : from, from.isEmpty() ? "/events" : from)),
        areaIds.stream().map(AreaMark::new).toList(),
        levels.stream().map(LevelMark::new).toList(),
        List.of());
  }
}
