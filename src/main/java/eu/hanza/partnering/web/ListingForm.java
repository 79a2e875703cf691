package eu.hanza.partnering.web;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.OneLine;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Refusal;
import eu.hanza.partnering.ListingDraft;
import eu.hanza.partnering.ListingKind;
import eu.hanza.partnering.ListingSubject;
import eu.hanza.shell.spi.OnCalendar;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** A listing as its organisation types it; {@code …In} are the translations, by language. */
public record ListingForm(
    @Nullable String organisation,
    @Nullable ListingKind kind,
    @Nullable ListingSubject subject,
    @Nullable String written,
    @Nullable String title,
    @Nullable String summary,
    @Nullable String body,
    @Nullable Map<String, @Size(max = 1000) String> titleIn,
    @Nullable Map<String, @Size(max = 2000) String> summaryIn,
    @Nullable Map<String, @Size(max = 20_000) String> bodyIn,
    @Nullable Set<String> areas,
    @Nullable Set<String> partnerKinds,
    @Nullable Set<String> countries,
    ListingDraft.@Nullable Role roleSought,
    @Min(1) @Max(100) @Nullable Integer partnersWanted,
    @Nullable Set<String> workLanguages,
    @Nullable String programme,
    @Size(max = 200) @Nullable String call,
    @OnCalendar @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate deadline,
    @OnCalendar @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate startsOn,
    @Nullable Integer days,
    @Nullable Boolean anonymous) {

  /** The languages in which listings are written and people work together, as tags. */
  public static final List<String> LANGUAGES =
      List.of(
          "pl", "en", "uk", "de", "cs", "sk", "lt", "lv", "et", "fi", "sv", "nb", "da", "is", "fr",
          "es", "pt", "it", "ro", "ka", "hy", "az", "kk");

  static final ListingForm EMPTY =
      new ListingForm(
          "",
          ListingKind.OFFER,
          null,
          null,
          "",
          "",
          "",
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          "",
          "",
          null,
          null,
          ListingDraft.DAYS,
          false);

  static ListingForm of(ListingDraft draft) {
    return new ListingForm(
        "",
        draft.kind(),
        draft.subject(),
        draft.language(),
        draft.title().raw(draft.language()),
        draft.summary().raw(draft.language()),
        draft.body().raw(draft.language()),
        translations(draft.title(), draft.language()),
        translations(draft.summary(), draft.language()),
        translations(draft.body(), draft.language()),
        new TreeSet<>(draft.areas()),
        new TreeSet<>(draft.partnerKinds()),
        new TreeSet<>(draft.countries()),
        draft.roleSought(),
        draft.partnersWanted(),
        new TreeSet<>(draft.workLanguages()),
        shown(draft.programme()),
        draft.call(),
        draft.deadline(),
        draft.startsOn(),
        draft.days(),
        draft.anonymous());
  }

  private static Map<String, String> translations(LocalizedText text, String original) {
    return text.with(original, "").byLanguage();
  }

  /** A value of the form as text; nothing is an empty text. */
  public static String shown(@Nullable Object value) {
    return Objects.toString(value, "");
  }

  /** The translations of a text, by language. */
  public static LocalizedText text(@Nullable Map<String, String> typed) {
    return new LocalizedText(new LinkedHashMap<>(Objects.requireNonNullElse(typed, Map.of())));
  }

  /** Whether a box is ticked; browsers send nothing for one that is not. */
  public static boolean ticked(@Nullable Boolean box) {
    return Boolean.TRUE.equals(box);
  }

  /** The language in which it is written; that of the reader where none was chosen. */
  String language(Language reader) {
    return written != null && LANGUAGES.contains(written) ? written : reader.tag();
  }

  /** The values of a list that exist. */
  static List<String> among(@Nullable Set<String> chosen, Iterable<String> known) {
    var kept = new TreeSet<String>();
    known.forEach(
        value -> {
          if (chosen != null && chosen.contains(value)) {
            kept.add(value);
          }
        });
    return List.copyOf(kept);
  }

  private static LocalizedText written(
      @Nullable String own,
      String tag,
      @Nullable Map<String, String> others,
      UnaryOperator<String> cleaned) {
    var texts = new LinkedHashMap<String, String>();
    texts.put(tag, cleaned.apply(shown(own)));
    text(others)
        .byLanguage()
        .forEach(
            (language, words) -> {
              if (Language.of(language).isPresent()) {
                texts.putIfAbsent(language, cleaned.apply(words));
              }
            });
    return new LocalizedText(texts);
  }

  /** What nobody chose, although it is needed. */
  List<Refusal> missing() {
    var missing = new ArrayList<Refusal>();
    if (kind == null) {
      missing.add(Refusal.of("shell.error.NotBlank").at("kind"));
    }
    if (subject == null) {
      missing.add(Refusal.of("shell.error.NotBlank").at("subject"));
    }
    return missing;
  }

  private static String lines(String text) {
    return text.replace("\0", "").strip();
  }

  /** What was typed, as far as it can be chosen. */
  ListingDraft draft(Language reader, KnownValues known) {
    var tag = language(reader);
    return new ListingDraft(
        Objects.requireNonNull(kind),
        Objects.requireNonNull(subject),
        tag,
        written(title, tag, titleIn, OneLine::of),
        written(summary, tag, summaryIn, OneLine::of),
        written(body, tag, bodyIn, ListingForm::lines),
        among(areas, known.areas()),
        among(partnerKinds, known.kinds()),
        among(countries, known.countries()),
        roleSought,
        among(workLanguages, LANGUAGES),
        programme == null || programme.isEmpty() ? null : ProgrammeId.of(programme),
        OneLine.typed(call),
        deadline,
        partnersWanted,
        startsOn,
        days == null ? ListingDraft.DAYS : days,
        ticked(anonymous));
  }

  /**
   * What can be chosen.
   *
   * @param areas slugs of fields of activity
   * @param kinds kinds of organisations
   * @param countries codes of countries
   */
  record KnownValues(Set<String> areas, List<String> kinds, List<String> countries) {}
}
