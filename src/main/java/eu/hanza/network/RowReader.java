package eu.hanza.network;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.NormalisedText;
import eu.hanza.kernel.Refusal;
import eu.hanza.network.OrganisationDraft.Alias;
import eu.hanza.network.OrganisationDraft.Area;
import eu.hanza.network.OrganisationDraft.Identifier;
import eu.hanza.network.OrganisationDraft.Kind;
import eu.hanza.network.OrganisationDraft.LegalForm;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads a draft out of a row of a table. Several values of one cell stand apart by {@code |}; a
 * value that holds between two days is written {@code VALUE@from/to}, with either day left out.
 */
@Component
class RowReader {

  private static final Map<String, IdentifierScheme> IDENTIFIERS =
      Map.of(
          "nip", IdentifierScheme.NIP,
          "regon", IdentifierScheme.REGON,
          "krs", IdentifierScheme.KRS,
          "rspo", IdentifierScheme.RSPO,
          "orgnr", IdentifierScheme.NO_ORGNR,
          "pic", IdentifierScheme.PIC,
          "vat", IdentifierScheme.EU_VAT,
          "terc_id", IdentifierScheme.TERC,
          "other_id", IdentifierScheme.OTHER);
  private static final List<String> LANGUAGES = List.of("pl", "en", "uk");

  private final Territories territories;

  RowReader(Territories territories) {
    this.territories = territories;
  }

  /** The column of a register's identifiers. */
  static String column(IdentifierScheme scheme) {
    return IDENTIFIERS.entrySet().stream()
        .filter(one -> one.getValue() == scheme)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("other_id");
  }

  /** A row as it was read, and what in it could not be. */
  record Row(OrganisationDraft draft, List<Refusal> wrong) {}

  Row read(Function<String, String> cell) {
    var wrong = new ArrayList<Refusal>();
    var language = cell.apply("language").isEmpty() ? "pl" : cell.apply("language");
    if (!language.matches("[a-z]{2,3}")) {
      wrong.add(Refusal.of("network.import.language", Map.of("value", language)).at("language"));
    }
    var country = cell.apply("country").toUpperCase(Locale.ROOT);
    var draft =
        OrganisationDraft.named(cell.apply("name"), language)
            .names(texts(cell, "name_"))
            .aliases(aliases(cell.apply("aliases"), language))
            .kinds(dated(cell.apply("kinds"), "kinds", wrong, OrganisationKind::valueOf, Kind::new))
            .areas(areas(cell, language, wrong))
            .identifiers(identifiers(cell, country))
            .about(texts(cell, "description_"), cell.apply("website"), cell.apply("source"));
    var forms =
        dated(cell.apply("legal_class"), "legal_class", wrong, LegalClass::valueOf, LegalForm::new);
    return new Row(withPlace(draft, forms, seats(cell, country, wrong), wrong), wrong);
  }

  private static OrganisationDraft withPlace(
      OrganisationDraft draft, List<LegalForm> forms, List<Seat> seats, List<Refusal> wrong) {
    try {
      return draft.seats(seats).legalForms(forms);
    } catch (IllegalArgumentException e) {
      wrong.add(Refusal.of("network.import.overlap").at("legal_class"));
      return draft.seats(seats);
    }
  }

  private static LocalizedText texts(Function<String, String> cell, String prefix) {
    var texts = LocalizedText.EMPTY;
    for (var language : LANGUAGES) {
      texts = texts.with(language, cell.apply(prefix + language));
    }
    return texts;
  }

  private static List<Alias> aliases(String text, String language) {
    return parts(text).stream().map(name -> new Alias(name, language)).toList();
  }

  /** The areas; the columns of further languages name the same ones in the same order. */
  private static List<Area> areas(
      Function<String, String> cell, String language, List<Refusal> wrong) {
    var names = new LinkedHashMap<String, List<String>>();
    add(names, language, cell.apply("areas"));
    LANGUAGES.forEach(other -> add(names, other, cell.apply("areas_" + other)));
    if (names.values().stream().map(List::size).distinct().count() > 1) {
      wrong.add(Refusal.of("network.import.areas").at("areas"));
      return List.of();
    }
    var areas = new ArrayList<Area>();
    names.forEach((tag, all) -> name(areas, tag, all));
    return areas;
  }

  private static void add(Map<String, List<String>> names, String language, String text) {
    var parts = parts(text);
    if (!parts.isEmpty()) {
      names.put(language, parts);
    }
  }

  private static void name(List<Area> areas, String language, List<String> names) {
    for (var at = 0; at < names.size(); at++) {
      if (at == areas.size()) {
        areas.add(Area.of(names.get(at), language));
      } else {
        var area = areas.get(at);
        areas.set(at, new Area(area.slug(), area.label().with(language, names.get(at))));
      }
    }
  }

  private static List<Identifier> identifiers(Function<String, String> cell, String country) {
    return IDENTIFIERS.keySet().stream()
        .sorted()
        .flatMap(
            column ->
                parts(cell.apply(column)).stream()
                    .map(
                        value ->
                            Identifier.of(
                                Objects.requireNonNull(IDENTIFIERS.get(column)), country, value)))
        .toList();
  }

  static List<String> parts(String text) {
    return Arrays.stream(text.split("\\|")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  /** Makes a fact of a value and its two days. */
  private interface Fact<V, T> {
    T of(V value, @Nullable LocalDate from, @Nullable LocalDate to);
  }

  private static <V, T> List<T> dated(
      String text, String column, List<Refusal> wrong, Function<String, V> value, Fact<V, T> fact) {
    var facts = new ArrayList<T>();
    for (var part : parts(text)) {
      try {
        var at = part.indexOf('@');
        var days = at < 0 ? new String[] {"", ""} : part.substring(at + 1).split("/", -1);
        var name = at < 0 ? part : part.substring(0, at);
        facts.add(
            fact.of(
                value.apply(name.toUpperCase(Locale.ROOT)),
                day(days[0]),
                days.length < 2 ? null : day(days[1])));
      } catch (IllegalArgumentException | DateTimeException e) {
        wrong.add(Refusal.of("network.import.value", Map.of("value", part)).at(column));
      }
    }
    return facts;
  }

  private static @Nullable LocalDate day(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }

  private List<Seat> seats(Function<String, String> cell, String country, List<Refusal> wrong) {
    if (country.isEmpty()) {
      if (!cell.apply("place").isEmpty()) {
        wrong.add(Refusal.of("network.import.country").at("country"));
      }
      return List.of();
    }
    var known =
        territories
            .place(country, cell.apply("place"))
            .orElse(Seat.in(country, cell.apply("place")));
    var nuts = cell.apply("nuts").isEmpty() ? known.nuts() : cell.apply("nuts");
    var version = cell.apply("nuts_version").isEmpty() ? "2021" : cell.apply("nuts_version");
    try {
      return List.of(
          new Seat(
              country,
              cell.apply("place"),
              degrees(cell.apply("latitude"), known.latitude(), 90),
              degrees(cell.apply("longitude"), known.longitude(), 180),
              nuts,
              nuts.isEmpty() ? "" : version,
              cell.apply("terc"),
              null,
              null));
    } catch (IllegalArgumentException e) {
      wrong.add(Refusal.of("network.import.degrees").at("latitude"));
      return List.of();
    }
  }

  private static @Nullable Double degrees(String text, @Nullable Double known, int most) {
    if (text.isEmpty()) {
      return known;
    }
    var degrees = Double.parseDouble(text.replace(',', '.'));
    if (!(Math.abs(degrees) <= most)) {
      throw new IllegalArgumentException("No degrees: " + text);
    }
    return degrees;
  }

  /** What is known with all that a row adds; an empty cell takes nothing away. */
  static OrganisationDraft merge(OrganisationDraft known, OrganisationDraft row) {
    return known
        .names(over(known.names(), row.names()))
        .aliases(union(known.aliases(), without(row.aliases(), known)))
        .kinds(union(known.kinds(), row.kinds()))
        .legalForms(row.legalForms().isEmpty() ? known.legalForms() : row.legalForms())
        .identifiers(newNumbers(known.identifiers(), row.identifiers()))
        .seats(seats(known.seats(), row.seats()))
        .areas(newAreas(known.areas(), row.areas()))
        .about(
            over(known.description(), row.description()),
            row.website().isEmpty() ? known.website() : row.website(),
            row.source().isEmpty() ? known.source() : row.source());
  }

  private static List<Alias> without(List<Alias> aliases, OrganisationDraft known) {
    var names = known.aliases().stream().map(Alias::name).toList();
    return aliases.stream()
        .filter(alias -> !names.contains(alias.name()) && !alias.name().equals(known.ownName()))
        .toList();
  }

  /** A row tells the seat of today: it changes a seat without dates, and never dated ones. */
  private static List<Seat> seats(List<Seat> known, List<Seat> row) {
    if (row.isEmpty() || known.isEmpty()) {
      return row.isEmpty() ? known : row;
    }
    var old = known.getFirst();
    return known.size() > 1 || old.from() != null || old.to() != null
        ? known
        : List.of(seat(old, row.getFirst()));
  }

  private static Seat seat(Seat known, Seat row) {
    var isSame =
        known.country().equals(row.country())
            && (row.place().isEmpty() || NormalisedText.same(known.place(), row.place()));
    if (!isSame) {
      return row;
    }
    var isPlaced = row.latitude() != null && row.longitude() != null;
    return new Seat(
        row.country(),
        row.place().isEmpty() ? known.place() : row.place(),
        isPlaced ? row.latitude() : known.latitude(),
        isPlaced ? row.longitude() : known.longitude(),
        row.nuts().isEmpty() ? known.nuts() : row.nuts(),
        row.nuts().isEmpty() ? known.nutsVersion() : row.nutsVersion(),
        row.terc().isEmpty() ? known.terc() : row.terc(),
        null,
        null);
  }

  private static List<Identifier> newNumbers(List<Identifier> known, List<Identifier> row) {
    var keys = known.stream().map(Identifier::matchKey).toList();
    return union(known, row.stream().filter(one -> !keys.contains(one.matchKey())).toList());
  }

  private static List<Area> newAreas(List<Area> known, List<Area> row) {
    var slugs = known.stream().map(Area::slug).toList();
    var named = known.stream().map(area -> named(area, row)).toList();
    return union(named, row.stream().filter(one -> !slugs.contains(one.slug())).toList());
  }

  private static Area named(Area known, List<Area> row) {
    return row.stream()
        .filter(one -> one.slug().equals(known.slug()))
        .findFirst()
        .map(one -> new Area(known.slug(), over(known.label(), one.label())))
        .orElse(known);
  }

  private static LocalizedText over(LocalizedText known, LocalizedText row) {
    var texts = known;
    for (var text : row.byLanguage().entrySet()) {
      texts = texts.with(text.getKey(), text.getValue());
    }
    return texts;
  }

  static <T> List<T> union(List<T> one, List<T> other) {
    var all = new LinkedHashSet<>(one);
    all.addAll(other);
    return List.copyOf(all);
  }
}
