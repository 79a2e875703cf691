package eu.hanza.knowledge;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.knowledge.PracticeDraft.AreaMark;
import eu.hanza.knowledge.PracticeDraft.Block;
import eu.hanza.knowledge.PracticeDraft.LevelMark;
import eu.hanza.knowledge.PracticeDraft.Means;
import eu.hanza.knowledge.PracticeDraft.Place;
import eu.hanza.knowledge.PracticeDraft.Proof;
import eu.hanza.knowledge.PracticeDraft.Story;
import eu.hanza.programmes.AreaId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A practice as the files of the demonstration hold it; what is left out is not told.
 *
 * @param state how far it has come: sent in, published by its programme, or shown by the network
 * @param proofs pairs of a label and an address
 * @param scores what two reviewers gave it, by criterion
 * @param transfers who took it
 */
record PracticeFile(
    String programme,
    String organisation,
    PracticeKind kind,
    String language,
    Map<String, String> title,
    Map<String, String> summary,
    String country,
    String city,
    List<String> areas,
    List<Level> levels,
    LocalDate startsOn,
    @Nullable LocalDate endsOn,
    @Nullable LocalDate reviewDue,
    PracticeState state,
    @Nullable String origin,
    @Nullable Map<String, String> problem,
    @Nullable Map<String, String> solution,
    @Nullable Map<String, String> stakeholders,
    @Nullable Map<String, String> resources,
    @Nullable Map<String, String> evidence,
    @Nullable Map<String, String> challenges,
    @Nullable Map<String, String> transfer,
    @Nullable Map<String, String> further,
    @Nullable BigDecimal cost,
    @Nullable BigDecimal staffMonths,
    @Nullable List<List<String>> proofs,
    @Nullable List<BlockFile> blocks,
    @Nullable List<List<Integer>> scores,
    @Nullable List<TransferFile> transfers) {

  /** How far another organisation has come with it. */
  record TransferFile(String adopter, List<TransferStep> steps) {}

  List<TransferFile> taken() {
    return all(transfers);
  }

  /** A building block. */
  record BlockFile(
      Map<String, String> what, Map<String, String> conditions, Map<String, String> lesson) {

    private Block block() {
      return new Block(text(what), text(conditions), text(lesson));
    }
  }

  private static LocalizedText text(@Nullable Map<String, String> said) {
    return said == null ? LocalizedText.EMPTY : new LocalizedText(said);
  }

  private static <T> List<T> all(@Nullable List<T> said) {
    return Objects.requireNonNullElse(said, List.of());
  }

  PracticeDraft draft(OrganisationId inCharge, List<AreaId> areaIds) {
    return new PracticeDraft(
        kind,
        language,
        text(title),
        text(summary),
        story(),
        new Means(text(resources), cost, "PLN", staffMonths),
        new Place(country, city, "", ""),
        inCharge,
        startsOn,
        endsOn,
        endsOn == null,
        Objects.requireNonNullElse(origin, ""),
        PracticeDraft.LICENCE,
        reviewDue,
        all(proofs).stream().map(pair -> new Proof(pair.getFirst(), pair.getLast())).toList(),
        areaIds.stream().map(AreaMark::new).toList(),
        levels.stream().map(LevelMark::new).toList(),
        all(blocks).stream().map(BlockFile::block).toList());
  }

  private Story story() {
    return new Story(
        text(problem),
        text(solution),
        text(stakeholders),
        text(evidence),
        text(challenges),
        text(transfer),
        text(further));
  }

  /** What a reviewer gave, with comments of the demonstration. */
  List<ReviewScores> given() {
    return all(scores).stream()
        .map(
            four ->
                new ReviewScores(
                    four.get(0),
                    "Temat wykracza poza jedno miejsce (ocena pokazowa).",
                    four.get(1),
                    "Zainteresowani współdecydują, nie tylko są pytani (ocena pokazowa).",
                    four.get(2),
                    "Skutek policzono, choć w krótkim czasie (ocena pokazowa).",
                    four.get(3),
                    "Wymagania są opisane tak, że można zacząć (ocena pokazowa)."))
        .toList();
  }
}
