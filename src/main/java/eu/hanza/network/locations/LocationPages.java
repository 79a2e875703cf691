package eu.hanza.network.locations;

import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.network.OrganisationSummary;
import eu.hanza.network.locations.LocationBook.CooperationRow;
import eu.hanza.network.locations.LocationBook.LocationRow;
import eu.hanza.network.locations.LocationBook.NetworkRow;
import eu.hanza.network.locations.LocationBook.StudioRow;
import eu.hanza.network.locations.LocationsPage.CooperationCard;
import eu.hanza.network.locations.LocationsPage.LocationCard;
import eu.hanza.network.locations.Studio.Piece;
import eu.hanza.network.locations.StudiosPage.StudioCard;
import eu.hanza.network.locations.StudiosPage.Work;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.TextView;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages of locations, creative businesses and cooperations. */
@Component
class LocationPages {

  private final LocationBook book;
  private final Messages messages;

  LocationPages(LocationBook book, Messages messages) {
    this.book = book;
    this.messages = messages;
  }

  LocationsPage all(Language language) {
    var locations = book.locations();
    return new LocationsPage(
        locations.stream().map(one -> card(one, language)).toList(),
        book.cooperations().stream().map(one -> card(one, language)).toList());
  }

  private LocationCard card(LocationRow location, Language language) {
    return new LocationCard(
        "/locations/" + location.slug(),
        TextView.of(location.name(), language),
        Formats.of(language).country(location.country()),
        TextView.of(location.text(), language),
        text(language, "count.networks", "n", location.networks()),
        text(language, "count.studios", "n", location.studios()));
  }

  private CooperationCard card(CooperationRow row, Language language) {
    return new CooperationCard(
        "/cooperations/" + row.slug(),
        TextView.of(row.name(), language),
        TextView.of(row.text(), language),
        counts(row, language));
  }

  /** Three counts, each by its own name: none is told by another. */
  private List<String> counts(CooperationRow row, Language language) {
    return List.of(
        text(language, "count.locations", "n", row.locations().size()),
        text(language, "count.partners", "n", row.partners().size()),
        text(language, "count.countries", "n", row.countries().size()));
  }

  LocationPage location(String slug, Language language) {
    var location = book.location(slug);
    var networks =
        book.networks().stream().filter(one -> one.location().equals(location.id())).toList();
    return new LocationPage(
        TextView.of(location.name(), language),
        Formats.of(language).country(location.country()),
        TextView.of(location.text(), language),
        networks.stream()
            .map(
                one ->
                    new LocationPage.Network(
                        "/studios?network=" + one.id(),
                        TextView.of(one.name(), language),
                        TextView.of(one.text(), language),
                        text(language, "count.studios", "n", one.studios())))
            .toList(),
        cards(book.studios(location.id(), null), language));
  }

  StudiosPage studios(String location, String network, Language language) {
    var locations = book.locations();
    var networks = book.networks();
    var at = one(locations, LocationRow::id, location);
    var joined = one(networks, NetworkRow::id, network);
    var found = book.studios(at, joined);
    return new StudiosPage(
        options(locations, LocationRow::id, one -> one.name().in(language).text()),
        location,
        options(networks, NetworkRow::id, one -> one.name().in(language).text()),
        network,
        text(language, "count.studios", "n", found.size()),
        cards(found, language));
  }

  private static <T, I> @Nullable I one(List<T> all, Function<T, I> id, String asked) {
    return all.stream()
        .map(id)
        .filter(one -> one.toString().equals(asked))
        .findFirst()
        .orElse(null);
  }

  static <T> List<Option> options(List<T> all, Function<T, ?> id, Function<T, String> name) {
    return all.stream().map(one -> new Option(id.apply(one).toString(), name.apply(one))).toList();
  }

  private List<StudioCard> cards(List<StudioRow> studios, Language language) {
    var locations = byId(book.locations(), LocationRow::id);
    var networks = book.networks();
    return studios.stream().map(one -> card(one, locations, networks, language)).toList();
  }

  private static <T, I> Map<I, T> byId(List<T> all, Function<T, I> id) {
    return all.stream().collect(Collectors.toMap(id, one -> one));
  }

  private StudioCard card(
      StudioRow studio,
      Map<LocationId, LocationRow> locations,
      List<NetworkRow> networks,
      Language language) {
    var organisation = studio.organisation();
    var name = organisation.name(language);
    var location = Objects.requireNonNull(locations.get(studio.location()));
    return new StudioCard(
        organisation.path(),
        new TextView(name.text(), name.exact() ? null : name.language()),
        TextView.of(studio.text(), language),
        "/locations/" + location.slug(),
        TextView.of(location.name(), language),
        networks.stream()
            .filter(one -> studio.networks().contains(one.id()))
            .map(one -> one.name().in(language).text())
            .toList(),
        studio.portfolio().stream().map(LocationPages::work).toList());
  }

  private static Work work(Piece piece) {
    var year = piece.year();
    return new Work(piece.title(), year == null ? "" : year.toString(), piece.address());
  }

  /** A creative business, for the page of its organisation. */
  Optional<StudioCard> studio(OrganisationId organisation, Language language) {
    return book.studio(organisation).map(one -> cards(List.of(one), language).getFirst());
  }

  CooperationPage cooperation(String slug, Language language) {
    var row = book.cooperation(slug);
    var formats = Formats.of(language);
    var locations = byId(book.locations(), LocationRow::id);
    return new CooperationPage(
        TextView.of(row.name(), language),
        TextView.of(row.text(), language),
        row.page(),
        row.locations().size(),
        row.partners().size(),
        row.countries().size(),
        row.locations().stream()
            .flatMap(one -> Stream.ofNullable(locations.get(one)))
            .map(one -> card(one, language))
            .toList(),
        row.partners().stream().map(one -> partner(one, formats, language)).toList(),
        row.countries().stream().map(formats::country).toList());
  }

  private static CooperationPage.Partner partner(
      OrganisationSummary one, Formats formats, Language language) {
    var name = one.name(language);
    return new CooperationPage.Partner(
        one.path(),
        new TextView(name.text(), name.exact() ? null : name.language()),
        one.country().isEmpty() ? "" : formats.country(one.country()));
  }

  private String text(Language language, String key, Object... namesAndValues) {
    return messages.text(language, "network.locations." + key, namesAndValues);
  }
}
