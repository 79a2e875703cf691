package eu.hanza.partnering;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Column;

/**
 * What a listing says (P-1). It is written in one language and may be translated into others.
 *
 * @param kind which way it goes
 * @param subject what it is about
 * @param language BCP 47 tag of the language in which it was written
 * @param title its title
 * @param summary a sentence or two, shown in lists
 * @param body what it is in full
 * @param areas fields of activity, by slug
 * @param partnerKinds the kinds of organisations that are wanted; none for any
 * @param countries the countries from which partners are wanted; none for any
 * @param roleSought what the other one would be; null for anything
 * @param workLanguages the languages in which one would work together, by tag
 * @param programme the programme at which it aims; null for none
 * @param call the call or programme at which it aims, in words; may be empty
 * @param deadline the last day of that call; null for none
 * @param partnersWanted how many partners are wanted; null where nobody counts
 * @param startsOn when it would begin; null if that is open
 * @param days for how many days it is shown, once it is published
 * @param anonymous whether the organisation is named only to those whose interest was accepted
 */
public record ListingDraft(
    ListingKind kind,
    ListingSubject subject,
    String language,
    LocalizedText title,
    LocalizedText summary,
    LocalizedText body,
    List<String> areas,
    List<String> partnerKinds,
    List<String> countries,
    @Nullable Role roleSought,
    List<String> workLanguages,
    @Nullable ProgrammeId programme,
    @Column("call_aimed") String call,
    @Nullable LocalDate deadline,
    @Nullable Integer partnersWanted,
    @Nullable LocalDate startsOn,
    int days,
    boolean anonymous) {

  /** For how many days a listing is shown if nobody says otherwise (P-2). */
  public static final int DAYS = 180;

  /** For how many days a listing is shown at most. */
  public static final int MOST_DAYS = 365;

  private static final Pattern CHARACTER = Pattern.compile("\\X");
  private static final Map<String, Integer> LIMITS =
      Map.of("title", 100, "summary", 200, "body", 1500);

  /** Makes the lists unchangeable. */
  public ListingDraft {
    areas = List.copyOf(areas);
    partnerKinds = List.copyOf(partnerKinds);
    countries = List.copyOf(countries);
    workLanguages = List.copyOf(workLanguages);
  }

  /** What the other one would be. */
  public enum Role {
    /** Leads the project. */
    LEAD,
    /** Takes part with an own budget. */
    PARTNER,
    /** Takes part without one. */
    ASSOCIATED,
    /** Does it for pay. */
    CONTRACTOR;

    /** The key of its name. */
    public String key() {
      return "partnering.role." + name();
    }
  }

  /** What keeps it from being kept at all: no title, too many characters, days out of bounds. */
  List<Refusal> refusals() {
    var refusals = new ArrayList<Refusal>();
    if (title.exactly(language).isEmpty()) {
      refusals.add(Refusal.of("shell.error.NotBlank").at("title"));
    }
    refusals.addAll(tooLong("title", title));
    refusals.addAll(tooLong("summary", summary));
    refusals.addAll(tooLong("body", body));
    if (days < 1 || days > MOST_DAYS) {
      refusals.add(Refusal.of("partnering.form.days.bounds", Map.of("most", MOST_DAYS)).at("days"));
    }
    return refusals;
  }

  private List<Refusal> tooLong(String field, LocalizedText text) {
    int most = LIMITS.getOrDefault(field, 0);
    return text.byLanguage().entrySet().stream()
        .filter(one -> characters(one.getValue()) > most)
        .map(
            one ->
                Refusal.of("partnering.form.too-long", Map.of("most", most))
                    .at(one.getKey().equals(language) ? field : field + "In-" + one.getKey()))
        .toList();
  }

  /** How many characters a reader counts; a letter with its marks is one. */
  static long characters(String text) {
    return CHARACTER.matcher(text.replace("\r\n", "\n")).results().count();
  }

  /** What keeps it from being handed in on a day. */
  List<Refusal> gaps(LocalDate today) {
    var gaps = new ArrayList<>(refusals());
    if (summary.exactly(language).isEmpty()) {
      gaps.add(Refusal.of("shell.error.NotBlank").at("summary"));
    }
    if (body.exactly(language).isEmpty()) {
      gaps.add(Refusal.of("shell.error.NotBlank").at("body"));
    }
    if (areas.isEmpty()) {
      gaps.add(Refusal.of("partnering.form.areas.none").at("areas"));
    }
    if (workLanguages.isEmpty()) {
      gaps.add(Refusal.of("partnering.form.workLanguages.none").at("workLanguages"));
    }
    if (deadline != null && deadline.isBefore(today)) {
      gaps.add(Refusal.of("partnering.form.deadline.over").at("deadline"));
    }
    return gaps;
  }

  /** The last day of a listing whose term begins on a day: its call ends it earlier (P-2). */
  LocalDate lastDay(LocalDate from) {
    var last = from.plusDays(days - 1L);
    return deadline != null && deadline.isBefore(last) ? deadline : last;
  }

  /** The title in the language in which it was written. */
  String ownTitle() {
    return title.raw(language);
  }
}
