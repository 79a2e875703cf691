package eu.hanza.knowledge.recommendations;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.Refusal;
import eu.hanza.knowledge.recommendations.RecommendationDraft.AreaMark;
import eu.hanza.knowledge.recommendations.RecommendationDraft.Backer;
import eu.hanza.knowledge.recommendations.RecommendationDraft.Finding;
import eu.hanza.programmes.AreaId;
import eu.hanza.programmes.PriorityId;
import eu.hanza.shell.spi.OnCalendar;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * A recommendation as an office types it.
 *
 * @param findings one a line: what was found, bar, address
 * @param addressees one a line: organisation, bar, level
 * @param backers one organisation a line
 */
@SuppressWarnings("MultipleNullnessAnnotations") // a missing value is null until it is refused
public record RecommendationForm(
    @Size(max = 200) @Nullable String source,
    @Nullable Map<String, String> title,
    @Nullable Map<String, String> text,
    @Nullable Map<String, String> justification,
    @Size(max = 8000) @Nullable String findings,
    @Size(max = 8000) @Nullable String addressees,
    @Size(max = 8000) @Nullable String backers,
    @Nullable List<String> areas,
    @Nullable String priority,
    @NotNull @OnCalendar @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate dueOn) {

  static final RecommendationForm EMPTY =
      new RecommendationForm("", null, null, null, "", "", "", List.of(), "", null);

  static RecommendationForm of(Recommendation kept, String addressees, String backers) {
    var draft = kept.draft();
    return new RecommendationForm(
        kept.source(),
        draft.title().byLanguage(),
        draft.text().byLanguage(),
        draft.justification().byLanguage(),
        String.join(
            "\n",
            draft.findings().stream().map(one -> one.what() + " | " + one.address()).toList()),
        addressees,
        backers,
        draft.areaIds().stream().map(AreaId::toString).toList(),
        Objects.toString(draft.priority(), ""),
        draft.dueOn());
  }

  /** A text of the form by language. */
  public static LocalizedText said(@Nullable Map<String, String> typed) {
    var text = LocalizedText.EMPTY;
    for (var one : Objects.requireNonNullElse(typed, Map.<String, String>of()).entrySet()) {
      text = text.with(one.getKey(), Objects.requireNonNullElse(one.getValue(), "").strip());
    }
    return text;
  }

  /** A value of the form as text; nothing is an empty text. */
  public static String shown(@Nullable Object value) {
    return Objects.toString(value, "");
  }

  /** Whether an area is ticked. */
  public boolean isIn(String area) {
    return areas != null && areas.contains(area);
  }

  /** The lines of a text that say something. */
  static List<String> lines(@Nullable String typed) {
    return shown(typed).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** What stands before the last bar of a line, and what behind it. */
  static List<String> pair(String line) {
    var bar = line.lastIndexOf('|');
    return bar < 0
        ? List.of(line.strip(), "")
        : List.of(line.substring(0, bar).strip(), line.substring(bar + 1).strip());
  }

  /** A finding that does not say what was found. */
  List<Refusal> refusals() {
    return findingList().stream().anyMatch(one -> one.what().isEmpty())
        ? List.of(Refusal.of("knowledge.recommendation.against.finding").at("findings"))
        : List.of();
  }

  private List<Finding> findingList() {
    return lines(findings).stream()
        .map(RecommendationForm::pair)
        .map(pair -> new Finding(pair.getFirst(), pair.getLast()))
        .toList();
  }

  RecommendationDraft draft(List<Backer> behind) {
    return new RecommendationDraft(
        said(title),
        said(text),
        said(justification),
        Objects.requireNonNull(dueOn),
        shown(priority).isEmpty() ? null : PriorityId.of(shown(priority)),
        findingList(),
        Objects.requireNonNullElse(areas, List.<String>of()).stream()
            .map(area -> new AreaMark(AreaId.of(area)))
            .toList(),
        behind);
  }
}
