package eu.hanza.knowledge.recommendations;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.knowledge.recommendations.RecommendationDraft.AreaMark;
import eu.hanza.knowledge.recommendations.RecommendationDraft.Backer;
import eu.hanza.knowledge.recommendations.RecommendationDraft.Finding;
import eu.hanza.programmes.AreaId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Recommendations for tests. */
final class RecommendationFixtures {

  private RecommendationFixtures() {}

  static RecommendationDraft aDraft(
      String title, LocalDate due, String finding, AreaId area, OrganisationId... backers) {
    return new RecommendationDraft(
        LocalizedText.pl(title),
        LocalizedText.pl("Powołać stałą osobę do kontaktów z miastami."),
        LocalizedText.pl("Miasta nie wiedzą, kogo pytać."),
        due,
        null,
        List.of(new Finding("Sześć z siedmiu miast czeka ponad miesiąc", finding)),
        List.of(new AreaMark(area)),
        Stream.of(backers).map(Backer::new).toList());
  }

  static RecommendationDraft saying(RecommendationDraft draft, String text, String why) {
    return new RecommendationDraft(
        draft.title(),
        LocalizedText.pl(text),
        LocalizedText.pl(why),
        draft.dueOn(),
        draft.priority(),
        draft.findings(),
        draft.areas(),
        draft.backers());
  }

  static RecommendationDraft withoutFindings(RecommendationDraft draft) {
    return new RecommendationDraft(
        draft.title(),
        draft.text(),
        draft.justification(),
        draft.dueOn(),
        draft.priority(),
        List.of(),
        draft.areas(),
        draft.backers());
  }
}
