package eu.hanza.knowledge.recommendations;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.ProgrammeId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A recommendation as lists show it, with where its addressees stand. */
record RecommendationEntry(
    RecommendationId id,
    ProgrammeId programme,
    String slug,
    LocalizedText sourceTitle,
    int number,
    LocalizedText title,
    LocalDate dueOn,
    @Nullable LocalDate issuedOn,
    List<Standing> standings) {

  String path() {
    return "/recommendations/" + slug;
  }

  String label() {
    return "R" + number;
  }

  RecommendationEntry with(List<Standing> all) {
    return new RecommendationEntry(
        id, programme, slug, sourceTitle, number, title, dueOn, issuedOn, List.copyOf(all));
  }
}
