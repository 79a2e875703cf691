package eu.hanza.projects.register;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.Money;
import eu.hanza.kernel.NormalisedText;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.Refusal;
import eu.hanza.kernel.Slug;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.network.OrganisationFinder;
import eu.hanza.network.OrganisationFinder.Found;
import eu.hanza.network.OrganisationSummary;
import eu.hanza.projects.ProjectFocus;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of one table of projects. Several values of one cell stand apart by {@code |}. An
 * organisation is named in full, in any of its languages, or by the end of its address; a name that
 * only resembles a known one is a doubt, which a person settles.
 */
final class RowReader {

  /** The columns that a table may have; only source, title and lead are needed. */
  static final List<String> COLUMNS =
      List.of(
          "source",
          "number",
          "title",
          "language",
          "acronym",
          "title_pl",
          "title_en",
          "title_uk",
          "lead",
          "partners",
          "starts_on",
          "ends_on",
          "areas",
          "countries",
          "total_cost",
          "currency",
          "summary_pl",
          "summary_en",
          "summary_uk",
          "credit",
          "link",
          "retrieved_on",
          "note");

  private static final int LONGEST = 500;
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private final OrganisationFinder finder;
  private final OrganisationDirectory organisations;
  private final Map<String, String> areas = new HashMap<>();
  private final Map<String, Named> names = new HashMap<>();
  private final LocalDate today;

  RowReader(
      OrganisationFinder finder,
      OrganisationDirectory organisations,
      Map<String, LocalizedText> areas,
      LocalDate today) {
    this.finder = finder;
    this.organisations = organisations;
    this.today = today;
    areas.forEach(
        (slug, name) -> {
          this.areas.put(slug, slug);
          name.byLanguage().values().forEach(word -> this.areas.put(Slug.of(word).value(), slug));
        });
  }

  /** What a name means: an organisation, or a doubt, or both where it only resembles one. */
  private record Named(@Nullable OrganisationId organisation, @Nullable Refusal doubt) {}

  ImportedRow read(Function<String, String> cell) {
    return new OneRow(cell).read();
  }

  /** One row while it is read. */
  private final class OneRow {
    private final Function<String, String> cell;
    private final List<Refusal> wrong = new ArrayList<>();
    private final List<Refusal> doubts = new ArrayList<>();

    OneRow(Function<String, String> cell) {
      this.cell = cell;
    }

    ImportedRow read() {
      Stream.of("source", "title", "lead").forEach(this::need);
      var from = day("starts_on");
      var to = day("ends_on");
      if (from != null && to != null && to.isBefore(from)) {
        wrong.add(Refusal.of("projects.office.import.refused.order").at("ends_on"));
      }
      var lead = cell.apply("lead");
      return new ImportedRow(
          cell.apply("title"),
          language(),
          cell.apply("acronym"),
          texts("title_"),
          texts("summary_"),
          from,
          to,
          new ProjectFocus(areas(), countries()),
          cost(),
          lead,
          lead.isEmpty() ? null : organisation(lead, "lead"),
          lead + " | " + cell.apply("partners"),
          parts("partners").stream()
              .map(name -> organisation(name, "partners"))
              .filter(Objects::nonNull)
              .toList(),
          provenance(),
          doubts,
          wrong);
    }

    private void need(String column) {
      if (cell.apply(column).isEmpty()) {
        wrong.add(Refusal.of("shell.error.NotBlank").at(column));
      } else if (cell.apply(column).length() > LONGEST) {
        wrong.add(
            Refusal.of("projects.office.import.refused.long", Map.of("most", LONGEST)).at(column));
      }
    }

    private @Nullable LocalDate day(String column) {
      var text = cell.apply(column);
      try {
        return text.isEmpty() ? null : LocalDate.parse(text);
      } catch (DateTimeException e) {
        wrong.add(
            Refusal.of("projects.office.import.refused.day", Map.of("value", text)).at(column));
        return null;
      }
    }

    private String language() {
      var language = cell.apply("language");
      if (!language.matches("([a-z]{2,3})?")) {
        wrong.add(value(language, "language"));
      }
      return language.isEmpty() ? "pl" : language;
    }

    private LocalizedText texts(String prefix) {
      var texts = LocalizedText.EMPTY;
      for (var language : List.of("pl", "en", "uk")) {
        texts = texts.with(language, cell.apply(prefix + language));
      }
      return texts;
    }

    private List<String> areas() {
      return parts("areas").stream()
          .map(this::area)
          .filter(slug -> !slug.isEmpty())
          .distinct()
          .toList();
    }

    private String area(String name) {
      var slug = areas.getOrDefault(Slug.of(name).value(), "");
      if (slug.isEmpty()) {
        var why = Refusal.of("projects.office.import.refused.area", Map.of("value", name));
        wrong.add(why.at("areas"));
      }
      return slug;
    }

    /** A figure without a currency is asked back, never guessed. */
    private @Nullable Money cost() {
      var amount = cell.apply("total_cost");
      var currency = cell.apply("currency").toUpperCase(Locale.ROOT);
      if (amount.isEmpty()) {
        return null;
      }
      if (!amount.matches("\\d{1,12}(\\.\\d{1,2})?")) {
        wrong.add(value(amount, "total_cost"));
        return null;
      }
      if (!currency.matches("[A-Z]{3}")) {
        wrong.add(value(currency, "currency"));
        return null;
      }
      try {
        return new Money(new BigDecimal(amount), currency);
      } catch (IllegalArgumentException e) {
        wrong.add(value(currency, "currency"));
        return null;
      }
    }

    private List<String> countries() {
      var codes = parts("countries").stream().map(code -> code.toUpperCase(Locale.ROOT)).toList();
      codes.stream()
          .filter(code -> !COUNTRIES.contains(code))
          .forEach(code -> wrong.add(value(code, "countries")));
      return codes.stream().filter(COUNTRIES::contains).distinct().toList();
    }

    private static Refusal value(String value, String column) {
      return Refusal.of("projects.office.import.refused.value", Map.of("value", value)).at(column);
    }

    private List<String> parts(String column) {
      return Arrays.stream(cell.apply(column).split("\\|"))
          .map(String::strip)
          .filter(part -> !part.isEmpty())
          .toList();
    }

    private @Nullable OrganisationId organisation(String name, String column) {
      var named = names.computeIfAbsent(name, RowReader.this::look);
      if (named.doubt != null) {
        doubts.add(named.doubt.at(column));
      }
      return named.organisation;
    }

    private Provenance provenance() {
      var link = cell.apply("link");
      if (!link.isEmpty() && !link.matches("https?://\\S{1,490}")) {
        wrong.add(value(link, "link"));
      }
      var taken = day("retrieved_on");
      return new Provenance(
          cell.apply("source"),
          cell.apply("number"),
          cell.apply("credit"),
          link,
          taken == null ? today : taken,
          cell.apply("note"));
    }
  }

  private Named look(String name) {
    return switch (finder.find(name)) {
      case Found.One one -> settled(one.organisation(), name);
      case Found.Refused refused ->
          new Named(
              null, Refusal.of("projects.office.import.refused.unknown", Map.of("name", name)));
    };
  }

  private Named settled(OrganisationId id, String name) {
    var known = organisations.get(id);
    return isExact(known, name)
        ? new Named(id, null)
        : new Named(
            id,
            Refusal.of(
                "projects.office.import.refused.resembles",
                Map.of("name", name, "known", known.ownName())));
  }

  private static boolean isExact(OrganisationSummary known, String name) {
    return known.slug().equals(name.substring(name.lastIndexOf('/') + 1).strip())
        || Stream.concat(Stream.of(known.ownName()), known.names().byLanguage().values().stream())
            .anyMatch(one -> NormalisedText.same(one, name));
  }
}
