package eu.hanza.knowledge.intake;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.NormalisedText;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.Refusal;
import eu.hanza.knowledge.Level;
import eu.hanza.knowledge.Limits;
import eu.hanza.knowledge.Pasted;
import eu.hanza.knowledge.PracticeDraft;
import eu.hanza.knowledge.PracticeDraft.AreaMark;
import eu.hanza.knowledge.PracticeDraft.LevelMark;
import eu.hanza.knowledge.PracticeDraft.Means;
import eu.hanza.knowledge.PracticeDraft.Place;
import eu.hanza.knowledge.PracticeDraft.Proof;
import eu.hanza.knowledge.PracticeDraft.Story;
import eu.hanza.knowledge.PracticeKind;
import eu.hanza.programmes.Area;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads one row of a table of practices; several values of one cell stand apart by a bar. */
final class PracticeReader {

  private static final String TAG = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})?";

  private final List<String> headers;
  private final Function<String, String> cell;
  private final Known known;
  private final List<Refusal> wrong = new ArrayList<>();
  private final List<Refusal> warnings = new ArrayList<>();

  /** What rows are held against. */
  record Known(
      Function<String, Organisation> organisations,
      List<Area> areas,
      Predicate<String> countries,
      Predicate<String> stemmed) {}

  /** The organisation that a cell means; null with the reason why it means none. */
  record Organisation(@Nullable OrganisationId id, @Nullable Refusal why) {}

  /** What was read, what breaks a rule, and what somebody should look at. */
  record Row(PracticeDraft draft, List<Refusal> wrong, List<Refusal> warnings) {}

  PracticeReader(List<String> headers, Function<String, String> cell, Known known) {
    this.headers = headers;
    this.cell = cell;
    this.known = known;
  }

  Row read() {
    var language = language();
    var title = text(Column.TITLE, language);
    if (title.isEmpty()) {
      refuse(Column.TITLE, Refusal.of("shell.error.NotBlank"));
    }
    var startsOn = day(Column.STARTS_ON);
    var endsOn = day(Column.ENDS_ON);
    if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
      refuse(Column.ENDS_ON, Refusal.of("knowledge.import.order"));
      endsOn = null;
    }
    var draft =
        new PracticeDraft(
            one(Column.KIND, PracticeKind.values()).orElse(PracticeKind.PRACTICE),
            language,
            title,
            text(Column.SUMMARY, language),
            story(language),
            means(language),
            new Place(country(), of(Column.CITY), "", ""),
            organisation(),
            startsOn,
            endsOn,
            isYes(of(Column.ONGOING)),
            address(Column.ORIGIN, of(Column.ORIGIN)),
            licence(),
            day(Column.REVIEW_DUE),
            proofs(),
            areas(),
            levels(),
            List.of());
    return new Row(draft, wrong, warnings);
  }

  private String of(Column column) {
    return cell.apply(column.header());
  }

  private void refuse(Column column, Refusal why) {
    wrong.add(why.at(column.header()));
  }

  private void warn(Column column, String what, Map<String, Object> values) {
    warnings.add(Refusal.of("knowledge.import.warn." + what, values).at(column.header()));
  }

  private String language() {
    var tag = of(Column.LANGUAGE).isEmpty() ? "pl" : of(Column.LANGUAGE);
    if (!tag.matches(TAG)) {
      refuse(Column.LANGUAGE, Refusal.of("knowledge.import.value", Map.of("value", tag)));
      return "pl";
    }
    if (!known.stemmed().test(tag)) {
      warn(Column.LANGUAGE, "language", Map.of("value", tag));
    }
    return tag;
  }

  /** The text of its own column and of those of other languages, cleaned. */
  private LocalizedText text(Column column, String language) {
    var text = LocalizedText.EMPTY.with(language, clean(column, column.header()));
    for (var header : headers) {
      var other = column.languageOf(header);
      if (other.isPresent() && !cell.apply(header).isEmpty()) {
        text = text.with(other.get(), clean(column, header));
      }
    }
    return text;
  }

  private String clean(Column column, String header) {
    var pasted = Pasted.of(cell.apply(header));
    if (pasted.isChanged()) {
      var names =
          pasted.removed().stream()
              .map(one -> one.name().isEmpty() ? "<!-- -->" : one.name())
              .distinct()
              .collect(Collectors.joining(", "));
      warnings.add(
          Refusal.of(
                  names.isEmpty()
                      ? "knowledge.import.warn.rewritten"
                      : "knowledge.import.warn.cleaned",
                  Map.of("names", names, "came", pasted.came(), "stays", pasted.stays()))
              .at(header));
    }
    if (Limits.count(pasted.stays()) > column.longest()) {
      wrong.add(Refusal.of("shell.error.Longest", Map.of("max", column.longest())).at(header));
    }
    return pasted.stays();
  }

  private Story story(String language) {
    return new Story(
        text(Column.PROBLEM, language),
        text(Column.SOLUTION, language),
        text(Column.STAKEHOLDERS, language),
        text(Column.EVIDENCE, language),
        text(Column.CHALLENGES, language),
        text(Column.TRANSFER, language),
        text(Column.FURTHER, language));
  }

  private Means means(String language) {
    var currency = of(Column.CURRENCY).isEmpty() ? "PLN" : of(Column.CURRENCY);
    if (!currency.matches("[A-Z]{3}")) {
      refuse(Column.CURRENCY, Refusal.of("knowledge.import.value", Map.of("value", currency)));
    }
    return new Means(
        text(Column.RESOURCES, language),
        number(Column.COST, 12, 2),
        currency,
        number(Column.STAFF_MONTHS, 5, 1));
  }

  private @Nullable BigDecimal number(Column column, int digits, int decimals) {
    var typed = of(column).replaceAll("[\\s\\u00A0\\u202F]", "").replace(',', '.');
    if (typed.isEmpty()) {
      return null;
    }
    if (typed.matches("\\d{1," + digits + "}(\\.\\d{1," + decimals + "})?")) {
      return new BigDecimal(typed);
    }
    refuse(column, Refusal.of("knowledge.import.value", Map.of("value", of(column))));
    return null;
  }

  private @Nullable LocalDate day(Column column) {
    var typed = of(column);
    if (typed.isEmpty()) {
      return null;
    }
    try {
      var day = LocalDate.parse(typed);
      if (day.getYear() >= 1900 && day.getYear() <= 2200) {
        return day;
      }
    } catch (java.time.DateTimeException e) {
      // said below, as of a day that no calendar has
    }
    refuse(column, Refusal.of("knowledge.import.day", Map.of("value", typed)));
    return null;
  }

  private String country() {
    var code = of(Column.COUNTRY).toUpperCase(Locale.ROOT);
    if (!code.isEmpty() && !known.countries().test(code)) {
      refuse(Column.COUNTRY, Refusal.of("knowledge.import.value", Map.of("value", code)));
    }
    return code;
  }

  private @Nullable OrganisationId organisation() {
    var typed = of(Column.ORGANISATION);
    if (typed.isEmpty()) {
      refuse(Column.ORGANISATION, Refusal.of("shell.error.NotBlank"));
      return null;
    }
    var found = known.organisations().apply(typed);
    if (found.why() != null) {
      refuse(Column.ORGANISATION, found.why());
    }
    return found.id();
  }

  private String licence() {
    var licence = of(Column.LICENCE);
    if (licence.isEmpty()) {
      warn(Column.LICENCE, "licence", Map.of());
    } else if (licence.length() > 60) {
      refuse(Column.LICENCE, Refusal.of("shell.error.Longest", Map.of("max", 60)));
    }
    return licence;
  }

  private List<Proof> proofs() {
    return parts(of(Column.PROOFS)).stream().map(this::proof).toList();
  }

  /** A label and, after its last space, the address. */
  private Proof proof(String text) {
    var space = text.lastIndexOf(' ');
    var address = address(Column.PROOFS, text.substring(space + 1));
    return new Proof(space < 1 ? address : text.substring(0, space).strip(), address);
  }

  private String address(Column column, String text) {
    if (!text.isEmpty() && !text.matches("https?://[^\\s<>\"]{3,300}|/[^\\s<>\"]{0,299}")) {
      refuse(column, Refusal.of("knowledge.my.form.proofs.address"));
    }
    return text;
  }

  private List<AreaMark> areas() {
    var marks = new ArrayList<AreaMark>();
    for (var name : parts(of(Column.AREAS))) {
      var area =
          known.areas().stream()
              .filter(
                  one ->
                      one.name().byLanguage().values().stream()
                          .anyMatch(called -> NormalisedText.same(called, name)))
              .findFirst();
      if (area.isEmpty()) {
        warn(Column.AREAS, "area", Map.of("value", name));
      }
      area.map(one -> new AreaMark(one.id())).filter(m -> !marks.contains(m)).ifPresent(marks::add);
    }
    return marks;
  }

  private List<LevelMark> levels() {
    return parts(of(Column.LEVELS)).stream()
        .map(name -> constant(Column.LEVELS, name, Level.values()))
        .filter(Objects::nonNull)
        .distinct()
        .map(LevelMark::new)
        .toList();
  }

  private <E extends Enum<E>> Optional<E> one(Column column, E[] values) {
    return of(column).isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(constant(column, of(column), values));
  }

  private <E extends Enum<E>> @Nullable E constant(Column column, String name, E[] values) {
    var found = Arrays.stream(values).filter(one -> one.name().equalsIgnoreCase(name)).findFirst();
    if (found.isEmpty()) {
      refuse(column, Refusal.of("knowledge.import.value", Map.of("value", name)));
    }
    return found.orElse(null);
  }

  private static List<String> parts(String text) {
    return Arrays.stream(text.split("\\|"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private static boolean isYes(String text) {
    return List.of("yes", "tak", "true", "1", "x").contains(text.toLowerCase(Locale.ROOT));
  }
}
