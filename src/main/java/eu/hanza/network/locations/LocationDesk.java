package eu.hanza.network.locations;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Refusal;
import eu.hanza.kernel.Slug;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.network.Territories;
import eu.hanza.network.locations.Cooperation.Partner;
import eu.hanza.network.locations.Cooperation.Place;
import eu.hanza.network.locations.Studio.Joined;
import eu.hanza.network.locations.Studio.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How locations, local networks, creative businesses and cooperations are kept. */
@Service
@Transactional
class LocationDesk {

  static final int NAME = 120;
  static final int TEXT = 1000;
  static final int PIECES = 40;

  private final Locations locations;
  private final LocalNetworks networks;
  private final Studios studios;
  private final Cooperations cooperations;
  private final OrganisationDirectory organisations;
  private final Territories territories;
  private final History history;

  LocationDesk(
      Locations locations,
      LocalNetworks networks,
      Studios studios,
      Cooperations cooperations,
      OrganisationDirectory organisations,
      Territories territories,
      History history) {
    this.locations = locations;
    this.networks = networks;
    this.studios = studios;
    this.cooperations = cooperations;
    this.organisations = organisations;
    this.territories = territories;
    this.history = history;
  }

  /** A name and what is said beside it. */
  record Words(LocalizedText name, LocalizedText text) {}

  private static List<Refusal> refusals(Words words) {
    var refusals = new ArrayList<Refusal>();
    if (words.name().isEmpty()) {
      refusals.add(Refusal.of("shell.error.NotBlank").at("name"));
    }
    tooLong(refusals, "name", words.name(), NAME);
    tooLong(refusals, "text", words.text(), TEXT);
    return refusals;
  }

  private static void tooLong(List<Refusal> refusals, String field, LocalizedText said, int most) {
    if (said.byLanguage().values().stream().anyMatch(one -> one.length() > most)) {
      refusals.add(Refusal.of("shell.error.Longest", Map.of("max", most)).at(field));
    }
  }

  private static Slug free(LocalizedText name, Predicate<Slug> taken) {
    var wanted = Slug.of(name.in(Language.PL).text());
    var slug = wanted;
    for (var number = 2; taken.test(slug); number++) {
      slug = Slug.of(wanted.value() + " " + number);
    }
    return slug;
  }

  private void note(Actor by, String what, EntityId id) {
    history.note(Line.of("network.history.locations." + what, by.person(), id));
  }

  /** Adds a location, or says something else of one. */
  List<Refusal> keep(Actor by, @Nullable LocationId id, String country, Words words) {
    by.must(LocationRules.mayKeep(by), "keep locations");
    var refusals = refusals(words);
    if (!territories.knowsCountry(country)) {
      refusals.add(Refusal.of("shell.error.NotNull").at("country"));
    }
    if (refusals.isEmpty()) {
      var saved =
          locations.save(
              id == null
                  ? new Location(
                      LocationId.next(),
                      free(words.name(), locations::existsBySlug),
                      country,
                      words.name(),
                      words.text(),
                      0)
                  : location(id).say(country, words.name(), words.text()));
      note(by, id == null ? "added" : "changed", saved.id());
    }
    return refusals;
  }

  /** Adds a local network to a location, or says something else of one. */
  List<Refusal> keep(Actor by, @Nullable LocalNetworkId id, @Nullable LocationId at, Words words) {
    by.must(LocationRules.mayKeep(by), "keep local networks");
    var refusals = refusals(words);
    if (at == null) {
      refusals.add(Refusal.of("network.locations.against.location").at("location"));
      return refusals;
    }
    location(at);
    if (refusals.isEmpty()) {
      var saved =
          networks.save(
              id == null
                  ? new LocalNetwork(LocalNetworkId.next(), at, words.name(), words.text(), 0)
                  : network(id).say(at, words.name(), words.text()));
      note(by, id == null ? "added" : "changed", saved.id());
    }
    return refusals;
  }

  /**
   * A cooperation as it is told.
   *
   * @param page where it is told in full; may be empty
   */
  record Told(
      Words words, String page, List<LocationId> locations, List<OrganisationId> partners) {}

  /** Adds a cooperation of a programme, or says something else of one. */
  List<Refusal> keep(
      Actor by, @Nullable CooperationId id, @Nullable ProgrammeId programme, Told told) {
    var before = id == null ? null : cooperation(id);
    var home = before == null ? programme : before.programme();
    if (home == null) {
      by.must(LocationRules.mayKeep(by), "keep cooperations");
      return List.of(Refusal.of("shell.error.NotNull").at("programme"));
    }
    by.must(LocationRules.mayKeep(by, home), "keep a cooperation of " + home);
    var refusals = refusals(told.words());
    if (!told.page().isEmpty() && !isAddress(told.page())) {
      refusals.add(Refusal.of("network.locations.against.address").at("page"));
    }
    if (refusals.isEmpty()) {
      var saved = cooperations.save(cooperation(before, home, told));
      note(by, id == null ? "added" : "changed", saved.id());
    }
    return refusals;
  }

  private Cooperation cooperation(@Nullable Cooperation before, ProgrammeId home, Told told) {
    var name = told.words().name();
    var partners = told.partners().stream().map(organisations::current).distinct();
    return new Cooperation(
        before == null ? CooperationId.next() : before.id(),
        before == null ? free(name, cooperations::existsBySlug) : before.slug(),
        home,
        name,
        told.words().text(),
        told.page(),
        told.locations().stream().distinct().map(one -> new Place(location(one).id())).toList(),
        partners.map(Partner::new).toList(),
        before == null ? 0 : before.version());
  }

  /** A creative business as it shows itself: its one location, its networks and works. */
  record Shown(
      @Nullable LocationId location,
      LocalizedText text,
      List<LocalNetworkId> networks,
      List<Piece> portfolio) {}

  /** Shows a creative business, or changes what it shows. */
  List<Refusal> show(Actor by, OrganisationId organisation, Shown shown) {
    by.must(LocationRules.mayShow(by, organisation), "show what " + organisation + " makes");
    var refusals = new ArrayList<Refusal>();
    tooLong(refusals, "text", shown.text(), TEXT);
    pieces(refusals, shown.portfolio());
    var at = shown.location();
    if (at == null) {
      refusals.add(Refusal.of("network.locations.against.location").at("location"));
    } else if (refusals.isEmpty()) {
      var joined =
          shown.networks().stream().distinct().map(one -> new Joined(network(one).id())).toList();
      var current = organisations.current(organisation);
      var before =
          studios
              .findById(current)
              .orElseGet(
                  () -> new Studio(current, at, LocalizedText.EMPTY, List.of(), List.of(), 0));
      studios.save(before.say(location(at).id(), shown.text(), joined, shown.portfolio()));
      note(by, "shown", current);
    }
    return refusals;
  }

  private static void pieces(List<Refusal> refusals, List<Piece> pieces) {
    if (pieces.size() > PIECES) {
      refusals.add(
          Refusal.of("network.locations.against.pieces", Map.of("n", PIECES)).at("portfolio"));
    }
    for (var piece : pieces) {
      var year = piece.year();
      if (piece.title().isEmpty() || piece.title().length() > NAME) {
        refusals.add(Refusal.of("network.locations.against.title").at("portfolio"));
      }
      if (year != null && (year < 1500 || year > 2200)) {
        refusals.add(Refusal.of("network.locations.against.year").at("portfolio"));
      }
      if (!piece.address().isEmpty() && !isAddress(piece.address())) {
        refusals.add(Refusal.of("network.locations.against.address").at("portfolio"));
      }
    }
  }

  private static boolean isAddress(String text) {
    return text.length() <= 300 && text.matches("https?://[^\\s<>\"]+|/[^\\s<>\"/][^\\s<>\"]*");
  }

  /** Takes a creative business out of the directory; the organisation itself stays. */
  void hide(Actor by, OrganisationId organisation) {
    by.must(LocationRules.mayShow(by, organisation), "hide what " + organisation + " makes");
    studios
        .findById(organisations.current(organisation))
        .ifPresent(
            studio -> {
              studios.delete(studio);
              note(by, "hidden", studio.organisation());
            });
  }

  @Transactional(readOnly = true)
  Location location(LocationId id) {
    return locations.findById(id).orElseThrow(() -> new NotFoundException("location " + id));
  }

  @Transactional(readOnly = true)
  LocalNetwork network(LocalNetworkId id) {
    return networks.findById(id).orElseThrow(() -> new NotFoundException("network " + id));
  }

  @Transactional(readOnly = true)
  Cooperation cooperation(CooperationId id) {
    return cooperations.findById(id).orElseThrow(() -> new NotFoundException("cooperation " + id));
  }
}
