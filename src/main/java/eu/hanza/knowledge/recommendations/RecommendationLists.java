package eu.hanza.knowledge.recommendations;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.Slug;
import eu.hanza.knowledge.recommendations.RecommendationBook.Query;
import eu.hanza.knowledge.web.PracticesPage.Filter;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.network.OrganisationSummary;
import eu.hanza.programmes.Area;
import eu.hanza.programmes.AreaId;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Pager;
import java.text.Collator;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Makes the public list of recommendations. */
@Component
class RecommendationLists {

  private static final int SIZE = 20;

  private final RecommendationBook book;
  private final ProgrammeDirectory programmes;
  private final OrganisationDirectory organisations;
  private final RecommendationWords words;

  RecommendationLists(
      RecommendationBook book,
      ProgrammeDirectory programmes,
      OrganisationDirectory organisations,
      RecommendationWords words) {
    this.book = book;
    this.programmes = programmes;
    this.organisations = organisations;
    this.words = words;
  }

  /** What the address asks for; what nobody knows asks for nothing. */
  record Asked(String source, String area, String addressee, String state, int page) {

    boolean isNarrowed() {
      return !(source + area + addressee + state).isEmpty();
    }
  }

  RecommendationsPage page(Asked asked, Language language) {
    var areas = programmes.areas(book.areas()).values();
    var found = book.page(query(asked, areas), Math.max(1, asked.page()), SIZE);
    return new RecommendationsPage(
        words.text(language, "recommendations.count", "n", found.total()),
        filters(asked, areas, language),
        asked.isNarrowed(),
        words.rows(found.items(), language),
        Pager.of(found, number -> address(asked, number, language)));
  }

  private Query query(Asked asked, Collection<Area> areas) {
    List<AreaId> wanted =
        areas.stream().filter(one -> slug(one).equals(asked.area())).map(Area::id).toList();
    var addressee =
        asked.addressee().isEmpty()
            ? Optional.<OrganisationSummary>empty()
            : organisations.find(asked.addressee());
    return new Query(
        asked.source(),
        asked.area().isEmpty() ? null : wanted,
        addressee.map(OrganisationSummary::id).orElse(null),
        asked.state());
  }

  private static String slug(Area area) {
    return Slug.of(area.name().in(Language.PL).text()).value();
  }

  private static String slug(OrganisationSummary organisation) {
    return organisation.path().substring(organisation.path().lastIndexOf('/') + 1);
  }

  private List<Filter> filters(Asked asked, Collection<Area> areas, Language language) {
    var sources =
        book.sources().entrySet().stream()
            .map(one -> new Option(one.getKey(), one.getValue().in(language).text()));
    var named =
        areas.stream().map(one -> new Option(slug(one), one.name().in(language).text())).distinct();
    var addressees =
        organisations.summaries(book.addressees()).values().stream()
            .map(one -> new Option(slug(one), one.name(language).text()));
    return List.of(
        filter("source", asked.source(), sorted(sources, language), language),
        filter("area", asked.area(), sorted(named, language), language),
        filter("addressee", asked.addressee(), sorted(addressees, language), language),
        filter("state", asked.state(), states(language), language));
  }

  private Filter filter(String name, String value, List<Option> options, Language language) {
    return new Filter(name, words.text(language, "recommendations.filter." + name), value, options);
  }

  private static List<Option> sorted(Stream<Option> options, Language language) {
    var collator = Collator.getInstance(language.locale());
    return options
        .sorted((one, other) -> collator.compare(one.label(), other.label()))
        .distinct()
        .toList();
  }

  private List<Option> states(Language language) {
    return Stream.concat(
            Arrays.stream(AddresseeState.values())
                .filter(one -> one != AddresseeState.DRAFT)
                .map(AddresseeState::name),
            Stream.of(Standing.ANSWERED))
        .map(name -> new Option(name, words.text(language, "recommendation.state." + name)))
        .toList();
  }

  private static String address(Asked asked, int number, Language language) {
    var address = UriComponentsBuilder.fromPath("/" + language.tag() + "/recommendations");
    put(address, "source", asked.source());
    put(address, "area", asked.area());
    put(address, "addressee", asked.addressee());
    put(address, "state", asked.state());
    return address.queryParam("page", number).build().encode().toUriString();
  }

  private static void put(UriComponentsBuilder address, String name, String value) {
    if (!value.isEmpty()) {
      address.queryParam(name, value);
    }
  }
}
