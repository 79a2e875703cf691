package eu.hanza.knowledge.web;

import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Slug;
import eu.hanza.knowledge.Level;
import eu.hanza.knowledge.LevelCount;
import eu.hanza.knowledge.PracticeDirectory;
import eu.hanza.knowledge.PracticeKind;
import eu.hanza.knowledge.PracticeQuery;
import eu.hanza.knowledge.web.PracticesPage.Filter;
import eu.hanza.programmes.Area;
import eu.hanza.programmes.AreaId;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Pager;
import eu.hanza.shell.spi.Site;
import java.text.Collator;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Makes the pages of the catalogue. */
@Component
class PracticesPages {

  private static final int SIZE = 20;

  private final PracticeDirectory directory;
  private final ProgrammeDirectory programmes;
  private final PracticeWords words;

  PracticesPages(PracticeDirectory directory, ProgrammeDirectory programmes, PracticeWords words) {
    this.directory = directory;
    this.programmes = programmes;
    this.words = words;
  }

  /** What the address asks for; what nobody knows asks for nothing. */
  record Asked(String area, String country, String kind, String level, int page) {

    boolean isNarrowed() {
      return !(area + country + kind + level).isEmpty();
    }
  }

  /** Where the list stands. */
  record Home(@Nullable Site site, @Nullable ProgrammeId programme, String path) {}

  PracticesPage page(Home home, Asked asked, Language language) {
    var areas = programmes.areas(directory.areas(home.programme()));
    var query = query(home, asked, areas.values());
    var found = directory.page(query, SIZE);
    var count = directory.count(query.on(null));
    return new PracticesPage(
        home.site(),
        home.path(),
        count(directory.count(query), language),
        levels(count, language),
        count.items() == 0
            ? ""
            : words.text(language, "marks", "items", count.items(), "marks", count.marks()),
        filters(home, asked, areas.values(), language),
        asked.isNarrowed(),
        words.rows(found.items(), language),
        Pager.of(found, number -> address(home, asked, number, language)));
  }

  private static PracticeQuery query(Home home, Asked asked, Collection<Area> areas) {
    var wanted =
        asked.area().isEmpty()
            ? null
            : areas.stream().filter(one -> slug(one).equals(asked.area())).map(Area::id).toList();
    return new PracticeQuery(
        home.programme(),
        one(PracticeKind.values(), asked.kind()),
        one(Level.values(), asked.level()),
        asked.country(),
        wanted == null ? null : List.<AreaId>copyOf(wanted),
        Math.max(1, asked.page()));
  }

  private static <T extends Enum<T>> @Nullable T one(T[] values, String name) {
    return Arrays.stream(values).filter(one -> one.name().equals(name)).findFirst().orElse(null);
  }

  private static String slug(Area area) {
    return Slug.of(area.name().in(Language.PL).text()).value();
  }

  private String count(LevelCount count, Language language) {
    var good = words.text(language, "count", "n", count.good());
    return count.lessons() == 0
        ? good
        : good + " · " + words.text(language, "count.lessons", "n", count.lessons());
  }

  private List<String> levels(LevelCount count, Language language) {
    return Arrays.stream(Level.values())
        .filter(level -> count.byLevel().containsKey(level))
        .map(level -> words.text(language, "level." + level) + " " + count.byLevel().get(level))
        .toList();
  }

  private List<Filter> filters(Home home, Asked asked, Collection<Area> areas, Language language) {
    return List.of(
        filter("area", asked.area(), areas(areas, language), language),
        filter("country", asked.country(), countries(home, language), language),
        filter("kind", asked.kind(), named("kind.", PracticeKind.values(), language), language),
        filter("level", asked.level(), named("level.", Level.values(), language), language));
  }

  private Filter filter(String name, String value, List<Option> options, Language language) {
    return new Filter(name, words.text(language, "filter." + name), value, options);
  }

  private static List<Option> areas(Collection<Area> areas, Language language) {
    var options = new LinkedHashMap<String, Option>();
    areas.forEach(
        area -> {
          var name = area.name().in(language).text();
          options.putIfAbsent(slug(area), new Option(slug(area), name));
        });
    return sorted(options, language);
  }

  private List<Option> countries(Home home, Language language) {
    var formats = Formats.of(language);
    var options = new LinkedHashMap<String, Option>();
    directory
        .countries(home.programme())
        .forEach(code -> options.put(code, new Option(code, formats.country(code))));
    return sorted(options, language);
  }

  private static List<Option> sorted(Map<String, Option> options, Language language) {
    var collator = Collator.getInstance(language.locale());
    return options.values().stream()
        .sorted((one, other) -> collator.compare(one.label(), other.label()))
        .toList();
  }

  private List<Option> named(String prefix, Enum<?>[] values, Language language) {
    return Arrays.stream(values)
        .map(value -> new Option(value.name(), words.text(language, prefix + value.name())))
        .toList();
  }

  private static String address(Home home, Asked asked, int number, Language language) {
    var address = UriComponentsBuilder.fromPath("/" + language.tag() + home.path());
    put(address, "area", asked.area());
    put(address, "country", asked.country());
    put(address, "kind", asked.kind());
    put(address, "level", asked.level());
    return address.queryParam("page", number).build().encode().toUriString();
  }

  private static void put(UriComponentsBuilder address, String name, String value) {
    if (!value.isEmpty()) {
      address.queryParam(name, value);
    }
  }
}
