package eu.hanza.network;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.NormalisedText;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.PageOf;
import eu.hanza.kernel.StoredValues;
import eu.hanza.network.DirectoryAnswer.Facet;
import eu.hanza.network.DirectoryAnswer.PlaceFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds organisations by words and facets. The words have to stand in the names, aliases or places;
 * only where nothing holds them all, what resembles them is shown instead. The number of statements
 * is the same for every answer.
 */
@Component
class DirectorySearch {

  private static final SummaryRows ROWS = new SummaryRows();
  private static final int MOST_WORDS = 8;
  private static final String SHOWN_NAME =
      """
      case when o.own_language = :reader then o.own_name
        else coalesce(o.names ->> :reader, o.own_name) end collate "pl-x-icu", o.id
      """;

  private final JdbcClient database;
  private final CountryGroups groups;
  private final Clock clock;

  DirectorySearch(JdbcClient database, CountryGroups groups, Clock clock) {
    this.database = database;
    this.groups = groups;
    this.clock = clock;
  }

  /**
   * A question as it was understood.
   *
   * @param query the question
   * @param conditions what an organisation has to fulfil besides country, kind and area
   * @param countries which countries it may be of; null for all
   * @param values the parameters of the conditions
   * @param similar whether words are only resembled
   */
  record Reading(
      OrganisationQuery query,
      String conditions,
      @Nullable Set<String> countries,
      Map<String, Object> values,
      boolean similar) {

    String inCountry() {
      return countries == null ? "true" : "s.country = any(:countries)";
    }

    String inKind() {
      return query.kind() == null
          ? "true"
          : """
          exists (select 1 from network.kind k where k.organisation = o.id and k.kind = :kind
            and (k.valid_from is null or k.valid_from <= :on)
            and (k.valid_to is null or k.valid_to >= :on))
          """;
    }

    String inArea() {
      return query.area().isEmpty()
          ? "true"
          : "exists (select 1 from network.area a where a.organisation = o.id and a.slug = :area)";
    }

    /** The seat, where it decides which organisations are found. */
    String seat() {
      return countries == null && query.place().isEmpty() ? "" : SummaryRows.SEAT;
    }

    String order() {
      var bestFirst = query.words().isEmpty() ? "" : "word_similarity(:phrase, o.search) desc, ";
      return "order by " + bestFirst + SHOWN_NAME;
    }

    String where() {
      return "where "
          + conditions
          + " and "
          + inCountry()
          + " and "
          + inKind()
          + " and "
          + inArea();
    }
  }

  /** The facets of an answer, and how many organisations it has. */
  record Facets(long total, List<Facet> countries, List<Facet> kinds, List<Facet> areas) {}

  Reading reading(OrganisationQuery query) {
    var today = LocalDate.now(clock);
    var values = new HashMap<String, Object>();
    values.put("on", today);
    var words = words(query.words());
    var similar = !words.isEmpty() && !anyHolds(words);
    var conditions = new StringBuilder("o.merged_into is null");
    if (similar) {
      conditions.append(" and o.id = any(:similar)");
      values.put("similar", similar(words));
    } else {
      for (var i = 0; i < words.size(); i++) {
        conditions.append(" and o.search like :w").append(i);
        values.put("w" + i, pattern(words.get(i)));
      }
    }
    if (!query.place().isEmpty()) {
      conditions.append(" and s.place = :place");
      values.put("place", query.place());
    }
    var countries = countries(query, today);
    values.put("countries", countries == null ? new String[0] : countries.toArray(String[]::new));
    values.put("kind", query.kind() == null ? "" : query.kind().name());
    values.put("area", query.area());
    values.put("phrase", String.join(" ", words));
    return new Reading(query, conditions.toString(), countries, values, similar);
  }

  private @Nullable Set<String> countries(OrganisationQuery query, LocalDate today) {
    if (query.group().isEmpty()) {
      return query.country().isEmpty() ? null : Set.of(query.country());
    }
    var members = groups.on(query.group(), today).active();
    if (query.country().isEmpty()) {
      return members;
    }
    return members.contains(query.country()) ? Set.of(query.country()) : Set.of();
  }

  private static List<String> words(String typed) {
    return Arrays.stream(NormalisedText.fold(typed).split("[\\s\"',;|]+"))
        .filter(word -> !word.isBlank())
        .limit(MOST_WORDS)
        .toList();
  }

  private static String pattern(String word) {
    return "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }

  private boolean anyHolds(List<String> words) {
    var values = new HashMap<String, Object>();
    var conditions = new StringBuilder("merged_into is null");
    for (var i = 0; i < words.size(); i++) {
      conditions.append(" and search like :w").append(i);
      values.put("w" + i, pattern(words.get(i)));
    }
    return database
        .sql("select exists (select 1 from network.organisation where " + conditions + ")")
        .params(values)
        .query(Boolean.class)
        .single();
  }

  /** The organisations that resemble all the words; looked for once, for it takes long. */
  private UUID[] similar(List<String> words) {
    var each = Collections.nCopies(words.size(), "select network.similar(?)");
    return database
        .sql(String.join(" intersect ", each))
        .params(words)
        .query(UUID.class)
        .list()
        .toArray(UUID[]::new);
  }

  DirectoryAnswer answer(OrganisationQuery query, int size, Language reader) {
    var reading = reading(query);
    var facets = facets(reading);
    return new DirectoryAnswer(
        page(reading, size, facets.total(), reader),
        reading.similar(),
        facets.countries(),
        groups(facets.countries()),
        facets.kinds(),
        facets.areas(),
        places(reading));
  }

  private List<Facet> groups(List<Facet> countries) {
    var today = LocalDate.now(clock);
    return groups.all().stream()
        .map(
            group -> {
              var members = group.on(today).active();
              var count =
                  countries.stream()
                      .filter(country -> members.contains(country.value()))
                      .mapToLong(Facet::count)
                      .sum();
              return new Facet(group.slug(), count, group.name());
            })
        .toList();
  }

  PageOf<OrganisationSummary> page(Reading reading, int size) {
    return page(reading, size, count(reading), Language.PL);
  }

  private PageOf<OrganisationSummary> page(Reading reading, int size, long total, Language reader) {
    var last = (int) Math.max(1, (total + size - 1) / size);
    var number = Math.min(reading.query().page(), last);
    var rows =
        database
            .sql(
                """
                with found as (
                  select o.id from network.organisation o %1$s %2$s
                  %3$s limit :size offset :offset
                )
                select %4$s from found join network.organisation o on o.id = found.id %5$s %3$s
                """
                    .formatted(
                        reading.seat(),
                        reading.where(),
                        reading.order(),
                        SummaryRows.COLUMNS,
                        SummaryRows.SEAT))
            .params(reading.values())
            .param("reader", reader.tag())
            .param("size", size)
            .param("offset", PageOf.offset(number, size))
            .query(ROWS)
            .list();
    return new PageOf<>(rows, number, size, total);
  }

  private long count(Reading reading) {
    return database
        .sql("select count(*) from network.organisation o " + SummaryRows.SEAT + reading.where())
        .params(reading.values())
        .query(Long.class)
        .single();
  }

  /** The ids of the whole answer in its order, for an export. */
  List<OrganisationId> all(Reading reading) {
    return database
        .sql(
            """
            select o.id from network.organisation o %s %s
            order by o.own_name collate "pl-x-icu", o.id
            """
                .formatted(SummaryRows.SEAT, reading.where()))
        .params(reading.values())
        .query((row, number) -> new OrganisationId(row.getObject(1, UUID.class)))
        .list();
  }

  Facets facets(Reading reading) {
    var found = new LinkedHashMap<String, List<Facet>>();
    database
        .sql(
            """
            with base as materialized (
              select o.id, coalesce(s.country, '') as country,
                coalesce(%s, false) as in_country, %s as in_kind, %s as in_area
              from network.organisation o %s where %s
            )
            select 'total' as facet, '' as value, count(*) as n, null as label
            from base where in_country and in_kind and in_area
            union all
            select 'country', country, count(*), null from base where in_kind and in_area
            group by country
            union all
            select 'kind', k.kind, count(*), null
            from base join network.kind k on k.organisation = base.id
              and (k.valid_from is null or k.valid_from <= :on)
              and (k.valid_to is null or k.valid_to >= :on)
            where in_country and in_area group by k.kind
            union all
            select 'area', a.slug, a.n, (select l.label::text from network.area l
              where l.slug = a.slug limit 1)
            from (select a.slug, count(*) as n from base
              join network.area a on a.organisation = base.id
              where in_country and in_kind group by a.slug) a
            """
                .formatted(
                    reading.inCountry(),
                    reading.inKind(),
                    reading.inArea(),
                    SummaryRows.SEAT,
                    reading.conditions()))
        .params(reading.values())
        .query(
            row -> {
              found
                  .computeIfAbsent(row.getString("facet"), key -> new ArrayList<>())
                  .add(
                      new Facet(
                          row.getString("value"),
                          row.getLong("n"),
                          StoredValues.fromJson(row.getString("label"))));
            });
    return new Facets(
        found.getOrDefault("total", List.of()).stream().mapToLong(Facet::count).sum(),
        found.getOrDefault("country", List.of()),
        found.getOrDefault("kind", List.of()),
        found.getOrDefault("area", List.of()));
  }

  /** Where the organisations of an answer are, place by place. */
  List<PlaceFound> places(Reading reading) {
    return database
        .sql(
            """
            select s.country, s.place, avg(s.latitude) as latitude, avg(s.longitude) as longitude,
              count(*) as n, min(o.slug collate "C") as slug
            from network.organisation o %s %s
              and s.latitude is not null and s.longitude is not null
            group by s.country, s.place order by n desc, s.place collate "pl-x-icu"
            """
                .formatted(SummaryRows.SEAT, reading.where()))
        .params(reading.values())
        .query(
            (row, number) ->
                new PlaceFound(
                    row.getString("country"),
                    row.getString("place"),
                    row.getDouble("latitude"),
                    row.getDouble("longitude"),
                    row.getInt("n"),
                    row.getString("slug")))
        .list();
  }
}
