package eu.hanza.network.locations;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.StoredValues;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.network.OrganisationSummary;
import eu.hanza.network.locations.Studio.Piece;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Questions about locations, local networks, creative businesses and cooperations. */
@Service
@Transactional(readOnly = true)
class LocationBook {

  private static final int MOST = 500;

  private final JdbcClient database;
  private final OrganisationDirectory organisations;

  LocationBook(JdbcClient database, OrganisationDirectory organisations) {
    this.database = database;
    this.organisations = organisations;
  }

  /** A location with how much there is in it. */
  record LocationRow(
      LocationId id,
      String slug,
      String country,
      LocalizedText name,
      LocalizedText text,
      int networks,
      int studios) {}

  /** A local network with how many businesses joined it. */
  record NetworkRow(
      LocalNetworkId id,
      LocationId location,
      LocalizedText name,
      LocalizedText text,
      int studios) {}

  /** A creative business with its organisation as it is today. */
  record StudioRow(
      OrganisationSummary organisation,
      LocationId location,
      LocalizedText text,
      Set<LocalNetworkId> networks,
      List<Piece> portfolio) {}

  /**
   * A cooperation, whose locations, partners and countries are three counts that say nothing of
   * each other.
   *
   * @param partners its organisations as they are today, each once
   */
  record CooperationRow(
      CooperationId id,
      String slug,
      ProgrammeId programme,
      LocalizedText name,
      LocalizedText text,
      String page,
      List<LocationId> locations,
      List<OrganisationSummary> partners) {

    /** The countries in which its partners have their seats. */
    Set<String> countries() {
      return partners.stream()
          .map(OrganisationSummary::country)
          .filter(code -> !code.isEmpty())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** All locations. */
  List<LocationRow> locations() {
    return database
        .sql(
            """
            select l.*,
              (select count(*) from network.local_network n where n.location = l.id) as networks,
              (select count(*) from network.studio s where s.location = l.id) as studios
            from network.location l order by l.slug
            """)
        .query(
            (row, number) ->
                new LocationRow(
                    new LocationId(row.getObject("id", UUID.class)),
                    row.getString("slug"),
                    row.getString("country"),
                    StoredValues.fromJson(row.getString("name")),
                    StoredValues.fromJson(row.getString("text")),
                    row.getInt("networks"),
                    row.getInt("studios")))
        .list();
  }

  LocationRow location(String slug) {
    return locations().stream()
        .filter(one -> one.slug().equals(slug))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("location " + slug));
  }

  /** All local networks. */
  List<NetworkRow> networks() {
    return database
        .sql(
            """
            select n.*,
              (select count(*) from network.studio_network s where s.local_network = n.id) as studios
            from network.local_network n order by n.name ->> 'pl', n.id
            """)
        .query(
            (row, number) ->
                new NetworkRow(
                    new LocalNetworkId(row.getObject("id", UUID.class)),
                    new LocationId(row.getObject("location", UUID.class)),
                    StoredValues.fromJson(row.getString("name")),
                    StoredValues.fromJson(row.getString("text")),
                    row.getInt("studios")))
        .list();
  }

  /** A studio before its organisation is known. */
  private record Stored(
      OrganisationId organisation,
      LocationId location,
      LocalizedText text,
      Set<LocalNetworkId> networks) {}

  /** The creative businesses of a location or a local network, or all; at most 500. */
  List<StudioRow> studios(@Nullable LocationId location, @Nullable LocalNetworkId network) {
    return rows(
        database
            .sql(
                STUDIOS
                    + """
                     where (:location::uuid is null or s.location = :location)
                       and (:network::uuid is null or exists (select 1 from network.studio_network j
                         where j.studio = s.organisation and j.local_network = :network))
                     limit :most
                    """)
            .param("location", location == null ? null : location.value())
            .param("network", network == null ? null : network.value())
            .param("most", MOST));
  }

  /** Creative businesses by their organisations. */
  List<StudioRow> studios(Collection<OrganisationId> ids) {
    return rows(
        database
            .sql(STUDIOS + " where s.organisation = any(:ids)")
            .param("ids", ids.stream().map(OrganisationId::value).toArray(UUID[]::new)));
  }

  private static final String STUDIOS =
      """
      select s.*, array(select j.local_network from network.studio_network j
        where j.studio = s.organisation order by j.position) as networks
      from network.studio s
      """;

  private List<StudioRow> rows(JdbcClient.StatementSpec statement) {
    var stored =
        statement
            .query(
                (row, number) ->
                    new Stored(
                        new OrganisationId(row.getObject("organisation", UUID.class)),
                        new LocationId(row.getObject("location", UUID.class)),
                        StoredValues.fromJson(row.getString("text")),
                        Arrays.stream((Object[]) row.getArray("networks").getArray())
                            .map(one -> new LocalNetworkId((UUID) one))
                            .collect(Collectors.toSet())))
            .list();
    var names = organisations.summaries(stored.stream().map(Stored::organisation).toList());
    var pieces = pieces(stored.stream().map(Stored::organisation).toList());
    return stored.stream()
        .filter(one -> names.containsKey(one.organisation()))
        .map(
            one ->
                new StudioRow(
                    Objects.requireNonNull(names.get(one.organisation())),
                    one.location(),
                    one.text(),
                    one.networks(),
                    pieces.getOrDefault(one.organisation().value(), List.of())))
        .sorted(Comparator.comparing(one -> one.organisation().slug()))
        .toList();
  }

  /** A work with the business that made it. */
  private record Made(UUID studio, Piece piece) {}

  private Map<UUID, List<Piece>> pieces(List<OrganisationId> studios) {
    return database
        .sql(
            "select * from network.portfolio_piece where studio = any(?) order by studio, position")
        .param(studios.stream().map(OrganisationId::value).toArray(UUID[]::new))
        .query(
            (row, number) ->
                new Made(
                    row.getObject("studio", UUID.class),
                    new Piece(
                        row.getString("title"),
                        row.getObject("year", Integer.class),
                        row.getString("address"))))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Made::studio, Collectors.mapping(Made::piece, Collectors.toList())));
  }

  Optional<StudioRow> studio(OrganisationId organisation) {
    return studios(List.of(organisations.current(organisation))).stream().findFirst();
  }

  /** All cooperations with their three counts. */
  List<CooperationRow> cooperations() {
    var partners = links("partner", "organisation");
    var places = links("location", "location");
    var ids = partners.values().stream().flatMap(List::stream).map(OrganisationId::new).toList();
    var names = organisations.summaries(ids);
    return database
        .sql("select * from network.cooperation order by slug")
        .query(
            (row, number) -> {
              var id = row.getObject("id", UUID.class);
              var today =
                  partners.getOrDefault(id, List.of()).stream()
                      .map(one -> names.get(new OrganisationId(one)))
                      .filter(Objects::nonNull)
                      .collect(
                          Collectors.toMap(
                              OrganisationSummary::id,
                              one -> one,
                              (a, b) -> a,
                              LinkedHashMap::new));
              return new CooperationRow(
                  new CooperationId(id),
                  row.getString("slug"),
                  new ProgrammeId(row.getObject("programme", UUID.class)),
                  StoredValues.fromJson(row.getString("name")),
                  StoredValues.fromJson(row.getString("text")),
                  row.getString("page"),
                  places.getOrDefault(id, List.of()).stream().map(LocationId::new).toList(),
                  List.copyOf(today.values()));
            })
        .list();
  }

  CooperationRow cooperation(String slug) {
    return cooperations().stream()
        .filter(one -> one.slug().equals(slug))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("cooperation " + slug));
  }

  /** What a cooperation is linked to. */
  private record Linked(UUID cooperation, UUID other) {}

  private Map<UUID, List<UUID>> links(String table, String column) {
    return database
        .sql(
            "select cooperation, %2$s as other from network.cooperation_%1$s order by position"
                .formatted(table, column))
        .query(
            (row, number) ->
                new Linked(
                    row.getObject("cooperation", UUID.class), row.getObject("other", UUID.class)))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Linked::cooperation, Collectors.mapping(Linked::other, Collectors.toList())));
  }
}
