package eu.hanza.knowledge.recommendations;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.Refusal;
import eu.hanza.knowledge.Limits;
import eu.hanza.programmes.AreaId;
import eu.hanza.programmes.PriorityId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What a recommendation says (K-10); its row in the database has the same columns.
 *
 * @param title what it is called
 * @param text what is recommended
 * @param justification why
 * @param dueOn the last day for an answer
 * @param priority the priority of the programme that it serves; null for none
 * @param findings what it rests on
 * @param areas the areas of the programme that it belongs to
 * @param backers who stands behind it
 */
record RecommendationDraft(
    LocalizedText title,
    LocalizedText text,
    LocalizedText justification,
    LocalDate dueOn,
    @Nullable PriorityId priority,
    @MappedCollection(idColumn = "recommendation", keyColumn = "position") List<Finding> findings,
    @MappedCollection(idColumn = "recommendation", keyColumn = "position") List<AreaMark> areas,
    @MappedCollection(idColumn = "recommendation", keyColumn = "position") List<Backer> backers) {

  static final int TITLE = Limits.TITLE;
  static final int TEXT = 600;
  static final int JUSTIFICATION = 1000;

  RecommendationDraft {
    findings = List.copyOf(findings);
    areas = List.copyOf(areas);
    backers = List.copyOf(backers);
  }

  /**
   * Something that was found, and where: a session, an event or a practice.
   *
   * @param what what was found
   * @param address where, without the language
   */
  @Table(schema = "knowledge", name = "finding")
  record Finding(String what, String address) {}

  /** An area that it belongs to. */
  @Table(schema = "knowledge", name = "recommendation_area")
  record AreaMark(AreaId area) {}

  /** An organisation that stands behind it. */
  @Table(schema = "knowledge", name = "backer")
  record Backer(OrganisationId organisation) {}

  List<AreaId> areaIds() {
    return areas.stream().map(AreaMark::area).toList();
  }

  List<OrganisationId> backerIds() {
    return backers.stream().map(Backer::organisation).toList();
  }

  /** What is missing or too long, whoever reads it. */
  List<Refusal> refusals() {
    var refusals = new ArrayList<Refusal>();
    check(refusals, "title", title, TITLE);
    check(refusals, "text", text, TEXT);
    check(refusals, "justification", justification, JUSTIFICATION);
    if (findings.isEmpty()) {
      refusals.add(Refusal.of("knowledge.recommendation.against.findings").at("findings"));
    }
    if (findings.stream().anyMatch(one -> Limits.count(one.what()) > Limits.BLOCK)) {
      refusals.add(tooLong(Limits.BLOCK).at("findings"));
    }
    if (areas.isEmpty()) {
      refusals.add(Refusal.of("knowledge.recommendation.against.areas").at("areas"));
    }
    return refusals;
  }

  private static void check(List<Refusal> refusals, String field, LocalizedText said, int most) {
    if (said.isEmpty()) {
      refusals.add(Refusal.of("shell.error.NotBlank").at(field));
    }
    said.byLanguage()
        .forEach(
            (tag, words) -> {
              if (Limits.count(words) > most) {
                refusals.add(tooLong(most).at(field + "-" + tag));
              }
            });
  }

  private static Refusal tooLong(int most) {
    return Refusal.of("shell.error.Longest", Map.of("max", most));
  }
}
