package eu.hanza.network.locations;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.Refusal;
import eu.hanza.network.OrganisationDraft;
import eu.hanza.network.OrganisationKind;
import eu.hanza.network.OrganisationRegister;
import eu.hanza.network.OrganisationRegister.Result;
import eu.hanza.network.ProgrammeNames;
import eu.hanza.network.Seat;
import eu.hanza.network.locations.LocationDesk.Shown;
import eu.hanza.network.locations.LocationDesk.Told;
import eu.hanza.network.locations.LocationDesk.Words;
import eu.hanza.shell.spi.Demonstration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Invented locations, local networks, creative businesses and a cooperation between them. */
@Component
@ConditionalOnProperty("hanza.demo")
class LocationsDemonstration implements Demonstration {

  private final LocationDesk desk;
  private final LocationBook book;
  private final OrganisationRegister register;
  private final ProgrammeNames programmes;
  private final JsonMapper json;

  LocationsDemonstration(
      LocationDesk desk,
      LocationBook book,
      OrganisationRegister register,
      ProgrammeNames programmes,
      JsonMapper json) {
    this.desk = desk;
    this.book = book;
    this.register = register;
    this.programmes = programmes;
    this.json = json;
  }

  /** The file of the demonstration; things name each other by keys. */
  record LocationsFile(
      List<OrganisationFile> organisations,
      List<PlaceFile> locations,
      List<NetworkFile> networks,
      List<StudioFile> studios,
      CooperationFile cooperation) {}

  /** An organisation to register. */
  record OrganisationFile(
      String name, String language, String country, String place, OrganisationKind kind) {}

  /** A location. */
  record PlaceFile(
      String key, String country, Map<String, String> name, Map<String, String> text) {}

  /** A local network. */
  record NetworkFile(
      String key, String location, Map<String, String> name, Map<String, String> text) {}

  /** A creative business. */
  record StudioFile(
      String organisation,
      String location,
      List<String> networks,
      Map<String, String> text,
      String portfolio) {}

  /** A cooperation. */
  record CooperationFile(
      String programme,
      Map<String, String> name,
      Map<String, String> text,
      String page,
      List<String> locations,
      List<String> partners) {}

  @Override
  public int order() {
    return 58;
  }

  @Override
  public void load() {
    try (var in = new ClassPathResource("demo/network/locations.json").getInputStream()) {
      load(json.readValue(in, LocationsFile.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void load(LocationsFile file) {
    var organisations = new HashMap<String, OrganisationId>();
    file.organisations().forEach(one -> organisations.put(one.name(), register(one)));
    var places = new HashMap<String, LocationId>();
    file.locations().forEach(one -> places.put(one.key(), add(one)));
    var networks = new HashMap<String, LocalNetworkId>();
    file.networks().forEach(one -> networks.put(one.key(), add(one, at(places, one.location()))));
    for (var studio : file.studios()) {
      var joined = studio.networks().stream().map(key -> at(networks, key)).toList();
      var pieces =
          new LocationForm(null, null, null, null, null, null, null, null, null, studio.portfolio())
              .pieces();
      var text = new LocalizedText(studio.text());
      var shown = new Shown(at(places, studio.location()), text, joined, pieces);
      mustBeEmpty(desk.show(Actor.SYSTEM, at(organisations, studio.organisation()), shown));
    }
    add(file.cooperation(), places, organisations);
  }

  private static <T> T at(Map<String, T> all, String key) {
    return Objects.requireNonNull(all.get(key), key);
  }

  private OrganisationId register(OrganisationFile file) {
    var draft =
        OrganisationDraft.named(file.name(), file.language())
            .kind(file.kind())
            .seat(Seat.in(file.country(), file.place()));
    return switch (register.register(Actor.SYSTEM, draft)) {
      case Result.Done done -> done.id();
      case Result.Refused refused -> throw new IllegalStateException(refused.toString());
    };
  }

  private LocationId add(PlaceFile file) {
    var words = new Words(new LocalizedText(file.name()), new LocalizedText(file.text()));
    mustBeEmpty(desk.keep(Actor.SYSTEM, null, file.country(), words));
    return book.locations().stream()
        .filter(one -> one.name().equals(words.name()))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private LocalNetworkId add(NetworkFile file, LocationId location) {
    var words = new Words(new LocalizedText(file.name()), new LocalizedText(file.text()));
    mustBeEmpty(desk.keep(Actor.SYSTEM, (LocalNetworkId) null, location, words));
    return book.networks().stream()
        .filter(one -> one.name().equals(words.name()))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private void add(
      CooperationFile file,
      Map<String, LocationId> places,
      Map<String, OrganisationId> organisations) {
    var told =
        new Told(
            new Words(new LocalizedText(file.name()), new LocalizedText(file.text())),
            file.page(),
            file.locations().stream().map(key -> at(places, key)).toList(),
            file.partners().stream().map(key -> at(organisations, key)).toList());
    var programme = programmes.withSlug(file.programme()).orElseThrow();
    mustBeEmpty(desk.keep(Actor.SYSTEM, null, programme, told));
  }

  private static void mustBeEmpty(List<Refusal> refusals) {
    if (!refusals.isEmpty()) {
      throw new IllegalStateException(refusals.toString());
    }
  }
}
