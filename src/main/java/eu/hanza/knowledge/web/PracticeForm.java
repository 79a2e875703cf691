package eu.hanza.knowledge.web;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.Money;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.Refusal;
import eu.hanza.knowledge.Level;
import eu.hanza.knowledge.Limits;
import eu.hanza.knowledge.PracticeDraft;
import eu.hanza.knowledge.PracticeDraft.AreaMark;
import eu.hanza.knowledge.PracticeDraft.LevelMark;
import eu.hanza.knowledge.PracticeDraft.Means;
import eu.hanza.knowledge.PracticeDraft.Place;
import eu.hanza.knowledge.PracticeDraft.Proof;
import eu.hanza.knowledge.PracticeDraft.Story;
import eu.hanza.knowledge.PracticeKind;
import eu.hanza.programmes.AreaId;
import eu.hanza.shell.spi.Beside;
import eu.hanza.shell.spi.OnCalendar;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** A practice as its author types it. */
public record PracticeForm(
    @Nullable String programme,
    @Nullable PracticeKind kind,
    @Nullable String language,
    @Nullable Map<String, String> title,
    @NotBlank @Size(max = 300) @Nullable String organisation,
    @Nullable Map<String, String> summary,
    @Nullable Map<String, String> problem,
    @Nullable Map<String, String> solution,
    @Nullable Map<String, String> stakeholders,
    @Nullable Map<String, String> resources,
    @Nullable Map<String, String> evidence,
    @Nullable Map<String, String> challenges,
    @Nullable Map<String, String> transfer,
    @Nullable Map<String, String> further,
    @Size(max = 4000) @Nullable String proofs,
    @Nullable List<String> areas,
    @Nullable List<Level> levels,
    @Nullable String country,
    @Size(max = 100) @Nullable String city,
    @OnCalendar @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate startsOn,
    @OnCalendar @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate endsOn,
    @Nullable Boolean ongoing,
    @Size(max = 40) @Nullable String amount,
    @Nullable BigDecimal staffMonths,
    @Size(max = 300) @Nullable String origin,
    @Size(max = 60) @Nullable String licence,
    @OnCalendar @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate reviewDue) {

  /** What an author sees first. */
  static PracticeForm of(@Nullable String programme, PracticeDraft draft, String organisation) {
    var story = draft.story();
    var means = draft.means();
    return new PracticeForm(
        programme,
        draft.kind(),
        draft.language(),
        draft.title().byLanguage(),
        organisation,
        draft.summary().byLanguage(),
        story.problem().byLanguage(),
        story.solution().byLanguage(),
        story.stakeholders().byLanguage(),
        means.resources().byLanguage(),
        story.evidence().byLanguage(),
        story.challenges().byLanguage(),
        story.transfer().byLanguage(),
        story.further().byLanguage(),
        String.join(
            "\n", draft.proofs().stream().map(one -> one.label() + " | " + one.address()).toList()),
        draft.areaIds().stream().map(AreaId::toString).toList(),
        List.copyOf(draft.levelSet()),
        draft.place().country(),
        draft.place().city(),
        draft.startsOn(),
        draft.endsOn(),
        draft.ongoing(),
        means.cost() == null ? "" : means.cost().toPlainString() + " " + means.currency(),
        means.staffMonths(),
        draft.origin(),
        draft.licence(),
        draft.reviewDue());
  }

  /** Whether the end comes after the beginning. */
  @AssertTrue
  @Beside({"endsOn", "startsOn"})
  public boolean isInOrder() {
    return startsOn == null || endsOn == null || !endsOn.isBefore(startsOn);
  }

  /** A text of the form by language. */
  public static LocalizedText text(@Nullable Map<String, String> typed) {
    return over(LocalizedText.EMPTY, typed);
  }

  /** The typed languages over those that the form has no field for. */
  private static LocalizedText over(LocalizedText before, @Nullable Map<String, String> typed) {
    var text = before;
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

  /** Whether a level is ticked. */
  public boolean isOn(String level) {
    return levels != null && levels.stream().anyMatch(one -> one.name().equals(level));
  }

  /** What is too long as readers count, and addresses that are none. */
  List<Refusal> refusals() {
    var refusals = new ArrayList<Refusal>();
    if (text(title).isEmpty()) {
      refusals.add(Refusal.of("shell.error.NotBlank").at("title"));
    }
    tooLong(refusals, "title", title, Limits.TITLE);
    tooLong(refusals, "summary", summary, Limits.SUMMARY);
    tooLong(refusals, "problem", problem, Limits.PROBLEM);
    tooLong(refusals, "solution", solution, Limits.SOLUTION);
    tooLong(refusals, "stakeholders", stakeholders, Limits.STAKEHOLDERS);
    tooLong(refusals, "resources", resources, Limits.RESOURCES);
    tooLong(refusals, "evidence", evidence, Limits.EVIDENCE);
    tooLong(refusals, "challenges", challenges, Limits.CHALLENGES);
    tooLong(refusals, "transfer", transfer, Limits.TRANSFER);
    tooLong(refusals, "further", further, Limits.FURTHER);
    if (proofList().stream().anyMatch(proof -> !PracticePages.isAddress(proof.address()))) {
      refusals.add(Refusal.of("knowledge.my.form.proofs.address").at("proofs"));
    }
    if (!shown(origin).isBlank() && !PracticePages.isAddress(shown(origin).strip())) {
      refusals.add(Refusal.of("knowledge.my.form.proofs.address").at("origin"));
    }
    return refusals;
  }

  private static void tooLong(
      List<Refusal> refusals, String field, @Nullable Map<String, String> typed, int max) {
    text(typed)
        .byLanguage()
        .forEach(
            (tag, words) -> {
              if (Limits.count(words) > max) {
                refusals.add(
                    Refusal.of("shell.error.Longest", Map.of("max", max)).at(field + "-" + tag));
              }
            });
  }

  /** One proof a line: label, bar, address; without a bar the address is its own label. */
  private List<Proof> proofList() {
    return shown(proofs)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(
            line -> {
              var bar = line.lastIndexOf('|');
              var address = line.substring(bar + 1).strip();
              return new Proof(bar < 1 ? address : line.substring(0, bar).strip(), address);
            })
        .toList();
  }

  PracticeDraft draft(
      PracticeDraft before, @Nullable OrganisationId inCharge, @Nullable Money money) {
    var place = before.place();
    return new PracticeDraft(
        Objects.requireNonNullElse(kind, PracticeKind.PRACTICE),
        shown(language).isEmpty() ? before.language() : shown(language),
        over(before.title(), title),
        over(before.summary(), summary),
        story(before.story()),
        new Means(
            over(before.means().resources(), resources),
            money == null ? null : money.amount(),
            money == null ? before.means().currency() : money.currency(),
            staffMonths),
        new Place(shown(country), shown(city).strip(), place.nuts(), place.nutsVersion()),
        inCharge,
        startsOn,
        endsOn,
        Boolean.TRUE.equals(ongoing),
        shown(origin).strip(),
        shown(licence).isBlank() ? before.licence() : shown(licence).strip(),
        reviewDue,
        proofList(),
        Objects.requireNonNullElse(areas, List.<String>of()).stream()
            .map(area -> new AreaMark(AreaId.of(area)))
            .toList(),
        Objects.requireNonNullElse(levels, List.<Level>of()).stream().map(LevelMark::new).toList(),
        before.blocks());
  }

  private Story story(Story before) {
    return new Story(
        over(before.problem(), problem),
        over(before.solution(), solution),
        over(before.stakeholders(), stakeholders),
        over(before.evidence(), evidence),
        over(before.challenges(), challenges),
        over(before.transfer(), transfer),
        over(before.further(), further));
  }
}
