package eu.hanza.partnering.ideas;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Refusal;
import eu.hanza.partnering.ListingDraft;
import eu.hanza.partnering.ListingKind;
import eu.hanza.partnering.ListingSubject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation says of its idea, in one language.
 *
 * @param language the tag of that language
 * @param title its title
 * @param summary one or two sentences
 * @param body what it is in full
 * @param areas fields of activity, by slug
 * @param countries the countries from which partners are sought; none for any
 * @param workLanguages the languages in which one would work together, by tag
 * @param programme the programme for which it is; null while nobody knows
 */
public record IdeaDraft(
    String language,
    String title,
    String summary,
    String body,
    List<String> areas,
    List<String> countries,
    List<String> workLanguages,
    @Nullable ProgrammeId programme) {

  private static final Map<String, Integer> LIMITS =
      Map.of("title", 100, "summary", 200, "body", 1500);

  /** Strips the texts and makes the lists unchangeable. */
  public IdeaDraft {
    title = title.strip();
    summary = summary.strip();
    body = body.strip();
    areas = List.copyOf(areas);
    countries = List.copyOf(countries);
    workLanguages = List.copyOf(workLanguages);
  }

  /** What keeps it from being kept. */
  List<Refusal> refusals() {
    var refusals = new ArrayList<Refusal>();
    check(refusals, "title", title);
    check(refusals, "summary", summary);
    check(refusals, "body", body);
    if (areas.isEmpty()) {
      refusals.add(Refusal.of("partnering.form.areas.none").at("areas"));
    }
    if (workLanguages.isEmpty()) {
      refusals.add(Refusal.of("partnering.form.workLanguages.none").at("workLanguages"));
    }
    return refusals;
  }

  private static void check(List<Refusal> refusals, String field, String text) {
    int most = LIMITS.getOrDefault(field, 0);
    if (text.isEmpty()) {
      refusals.add(Refusal.of("shell.error.NotBlank").at(field));
    } else if (text.length() > most) {
      refusals.add(Refusal.of("partnering.form.too-long", Map.of("most", most)).at(field));
    }
  }

  LocalizedText in(String text) {
    return LocalizedText.EMPTY.with(language, text);
  }

  /** The search for partners that it opens, word by word. */
  ListingDraft search() {
    return new ListingDraft(
        ListingKind.NEED,
        ListingSubject.PARTNER,
        language,
        in(title),
        in(summary),
        in(body),
        areas,
        List.of(),
        countries,
        ListingDraft.Role.PARTNER,
        workLanguages,
        programme,
        "",
        null,
        null,
        null,
        ListingDraft.DAYS,
        false);
  }
}
