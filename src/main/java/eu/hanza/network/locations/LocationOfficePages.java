package eu.hanza.network.locations;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.network.OrganisationFinder;
import eu.hanza.network.ProgrammeNames;
import eu.hanza.network.Territories;
import eu.hanza.network.locations.LocationBook.LocationRow;
import eu.hanza.network.locations.LocationBook.NetworkRow;
import eu.hanza.network.locations.LocationFormPage.Lists;
import eu.hanza.network.locations.LocationOfficePage.Row;
import eu.hanza.network.locations.LocationOfficePage.Shelf;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.TextView;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the pages on which locations, networks, businesses and cooperations are kept. */
@Component
class LocationOfficePages {

  private final LocationBook book;
  private final LocationDesk desk;
  private final OrganisationDirectory organisations;
  private final OrganisationFinder finder;
  private final Territories territories;
  private final ObjectProvider<ProgrammeNames> programmes;
  private final History history;
  private final Messages messages;

  LocationOfficePages(
      LocationBook book,
      LocationDesk desk,
      OrganisationDirectory organisations,
      OrganisationFinder finder,
      Territories territories,
      ObjectProvider<ProgrammeNames> programmes,
      History history,
      Messages messages) {
    this.book = book;
    this.desk = desk;
    this.organisations = organisations;
    this.finder = finder;
    this.territories = territories;
    this.programmes = programmes;
    this.history = history;
    this.messages = messages;
  }

  LocationOfficePage office(Actor actor, String typed, FormErrors errors, Language language) {
    return new LocationOfficePage(
        List.of(
            locations(language),
            networks(language),
            studios(language),
            cooperations(actor, language)),
        typed,
        errors);
  }

  private Shelf shelf(String kind, List<Row> rows, Language language) {
    var add = kind.equals("studio") ? "" : "/office/locations/" + kind + "/new";
    return new Shelf(kind, text(language, "shelf." + kind), add, rows);
  }

  private static String path(String kind, Object id) {
    return "/office/locations/" + kind + "/" + id;
  }

  private Shelf locations(Language language) {
    var rows =
        book.locations().stream()
            .map(
                one ->
                    new Row(
                        path("location", one.id()),
                        TextView.of(one.name(), language),
                        Formats.of(language).country(one.country())))
            .toList();
    return shelf("location", rows, language);
  }

  private Shelf networks(Language language) {
    var names =
        book.locations().stream()
            .collect(Collectors.toMap(LocationRow::id, one -> one.name().in(language).text()));
    var rows =
        book.networks().stream()
            .map(
                one ->
                    new Row(
                        path("network", one.id()),
                        TextView.of(one.name(), language),
                        Objects.requireNonNull(names.get(one.location()))))
            .toList();
    return shelf("network", rows, language);
  }

  private Shelf studios(Language language) {
    var rows =
        book.studios(null, null).stream()
            .map(
                one ->
                    new Row(
                        "/my/studios/" + one.organisation().id(),
                        new TextView(one.organisation().name(language).text(), null),
                        messages.text(
                            language,
                            "network.locations.count.works",
                            "n",
                            one.portfolio().size())))
            .toList();
    return shelf("studio", rows, language);
  }

  private Shelf cooperations(Actor actor, Language language) {
    var rows =
        book.cooperations().stream()
            .filter(one -> LocationRules.mayKeep(actor, one.programme()))
            .map(
                one ->
                    new Row(path("cooperation", one.id()), TextView.of(one.name(), language), ""))
            .toList();
    return shelf("cooperation", rows, language);
  }

  LocationFormPage form(
      String kind,
      @Nullable EntityId id,
      LocationForm form,
      Actor actor,
      FormErrors errors,
      Language language) {
    var isStudio = kind.equals("studio");
    return new LocationFormPage(
        kind,
        heading(kind, id, language),
        isStudio ? "/my/studios/" + id : path(kind, id == null ? "new" : id),
        isStudio && !LocationRules.mayKeep(actor) ? "/my/organisations" : "/office/locations",
        id == null,
        form,
        lists(actor, language),
        id == null || isStudio ? null : history.of(id, language),
        errors);
  }

  private String heading(String kind, @Nullable EntityId id, Language language) {
    if (kind.equals("studio")) {
      var name = organisations.get((OrganisationId) Objects.requireNonNull(id)).name(language);
      return messages.text(language, "network.locations.own.title", "name", name.text());
    }
    return text(language, (id == null ? "add." : "change.") + kind);
  }

  private Lists lists(Actor actor, Language language) {
    var formats = Formats.of(language);
    return new Lists(
        territories.countriesBy(language).stream()
            .map(code -> new Option(code, formats.country(code)))
            .toList(),
        LocationPages.options(
            book.locations(), LocationRow::id, one -> one.name().in(language).text()),
        LocationPages.options(
            book.networks(), NetworkRow::id, one -> one.name().in(language).text()),
        programmes(actor, language));
  }

  private List<Option> programmes(Actor actor, Language language) {
    var mine = actor.programmes().stream().filter(actor::coordinates).toList();
    return programmes.stream()
        .flatMap(source -> source.names(mine, language).entrySet().stream())
        .map(one -> new Option(one.getKey().toString(), one.getValue()))
        .sorted(Comparator.comparing(Option::label))
        .toList();
  }

  /** What is told of a location, a network or a cooperation now. */
  LocationForm form(String kind, String id) {
    return switch (kind) {
      case "location" -> {
        var one = desk.location(LocationId.of(id));
        yield new LocationForm(
            one.country(),
            null,
            null,
            null,
            one.name().byLanguage(),
            one.text().byLanguage(),
            null,
            null,
            null,
            null);
      }
      case "network" -> {
        var one = desk.network(LocalNetworkId.of(id));
        yield new LocationForm(
            null,
            one.location().toString(),
            null,
            null,
            one.name().byLanguage(),
            one.text().byLanguage(),
            null,
            null,
            null,
            null);
      }
      default -> cooperation(desk.cooperation(CooperationId.of(id)));
    };
  }

  private LocationForm cooperation(Cooperation one) {
    var partners = one.partners().stream().map(Cooperation.Partner::organisation).toList();
    var names = organisations.summaries(partners);
    return new LocationForm(
        null,
        null,
        one.programme().toString(),
        one.page(),
        one.name().byLanguage(),
        one.text().byLanguage(),
        one.locations().stream().map(place -> place.location().toString()).toList(),
        null,
        partners.stream()
            .map(names::get)
            .filter(Objects::nonNull)
            .map(finder::written)
            .collect(Collectors.joining("\n")),
        null);
  }

  /** What a creative business shows now. */
  LocationForm studio(OrganisationId organisation) {
    return book.studio(organisation)
        .map(
            one ->
                new LocationForm(
                    null,
                    one.location().toString(),
                    null,
                    null,
                    null,
                    one.text().byLanguage(),
                    null,
                    one.networks().stream().map(LocalNetworkId::toString).toList(),
                    null,
                    LocationForm.written(one.portfolio())))
        .orElse(LocationForm.EMPTY);
  }

  /** The programme that is typed; null for none. */
  static @Nullable ProgrammeId programme(LocationForm form) {
    var typed = LocationForm.shown(form.programme());
    return typed.isEmpty() ? null : ProgrammeId.of(typed);
  }

  private String text(Language language, String key) {
    return messages.text(language, "network.office.locations." + key);
  }
}
