package eu.hanza.partnering;

import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.PageOf;
import eu.hanza.kernel.Slug;
import eu.hanza.partnering.ListingAnswer.Count;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Questions about the offers and needs that everybody sees. */
@Service
@Transactional(readOnly = true)
public class ListingCatalogue {

  private static final String OPEN =
      """
      from partnering.listing l where l.state = 'PUBLISHED' and l.ends_on >= :today
      """;

  private static final Map<String, String> CONDITIONS =
      Map.of(
          "kind", "l.kind = :kind",
          "subject", "l.subject = :subject",
          "area", ":area = any(l.areas)",
          "country", "l.country = :country",
          "lang", "jsonb_exists(l.title, :lang)");

  private static final Map<String, String> VALUES =
      Map.of(
          "kind", "select l.kind as value ",
          "subject", "select l.subject as value ",
          "area", "select unnest(l.areas) as value ",
          "country", "select l.country as value ",
          "lang", "select jsonb_object_keys(l.title) as value ");

  private final Listings listings;
  private final JdbcClient database;
  private final Clock clock;

  ListingCatalogue(Listings listings, JdbcClient database, Clock clock) {
    this.listings = listings;
    this.database = database;
    this.clock = clock;
  }

  /** A page of what a question asks for, and by what it can be narrowed; three statements. */
  public ListingAnswer answer(ListingQuery query, int size) {
    var asked = asked(query);
    var total = total(asked);
    var ids = ids(query, asked, size);
    var page = new PageOf<>(inOrder(ids), query.page(), size, total);
    return new ListingAnswer(page, facets(asked));
  }

  private static Map<String, String> asked(ListingQuery query) {
    var asked = new HashMap<String, String>();
    put(asked, "kind", query.kind());
    put(asked, "subject", query.subject());
    put(asked, "area", query.area());
    put(asked, "country", query.country());
    put(asked, "lang", query.language());
    return asked;
  }

  private static void put(Map<String, String> asked, String name, @Nullable Object value) {
    if (value != null && !value.toString().isEmpty()) {
      asked.put(name, value.toString());
    }
  }

  private static String where(Map<String, String> asked, String except) {
    return OPEN
        + asked.keySet().stream()
            .filter(name -> !name.equals(except))
            .sorted()
            .map(name -> " and " + CONDITIONS.get(name))
            .collect(Collectors.joining());
  }

  private long total(Map<String, String> asked) {
    return database
        .sql("select count(*) " + where(asked, ""))
        .param("today", today())
        .params(asked)
        .query(Long.class)
        .single();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private List<ListingId> ids(ListingQuery query, Map<String, String> asked, int size) {
    return database
        .sql(
            "select l.id "
                + where(asked, "")
                + " order by l.published_on desc, l.id limit :size offset :offset")
        .param("today", today())
        .params(asked)
        .param("size", size)
        .param("offset", PageOf.offset(query.page(), size))
        .query((row, number) -> new ListingId(row.getObject("id", UUID.class)))
        .list();
  }

  private List<ListingSummary> inOrder(List<ListingId> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return listings.findByIdIn(ids).stream()
        .sorted(Comparator.comparingInt(listing -> ids.indexOf(listing.id())))
        .map(listing -> listing.summary(today()))
        .toList();
  }

  private List<Count> facets(Map<String, String> asked) {
    var sql =
        VALUES.entrySet().stream()
            .map(
                one ->
                    """
                    select '%s' as facet, value, count(*) as n from (%s%s) x
                    where value <> '' group by value
                    """
                        .formatted(one.getKey(), one.getValue(), where(asked, one.getKey())))
            .collect(Collectors.joining(" union all "));
    return database
        .sql(sql + " order by facet, n desc, value")
        .param("today", today())
        .params(asked)
        .query(
            (row, number) ->
                new Count(row.getString("facet"), row.getString("value"), row.getInt("n")))
        .list();
  }

  /** The listing of an address that everybody may see: an open one, or one that has expired. */
  public Optional<ListingSummary> find(String slug) {
    var isSlug = slug.length() <= Slug.LONGEST && slug.matches("[a-z0-9]+(-[a-z0-9]+)*");
    return (isSlug ? listings.findBySlug(new Slug(slug)) : Optional.<Listing>empty())
        .map(listing -> listing.summary(today()))
        .filter(one -> one.isOpen() || one.state() == ListingState.EXPIRED);
  }

  /** Those of the listings that everybody may see, in any order. */
  public List<ListingSummary> known(Collection<ListingId> ids) {
    return ids.isEmpty()
        ? List.of()
        : listings.findByIdIn(ids).stream()
            .map(listing -> listing.summary(today()))
            .filter(one -> one.isOpen() || one.state() == ListingState.EXPIRED)
            .toList();
  }

  /** What an organisation offers and needs now, as far as it wants to be named. */
  public List<ListingSummary> of(OrganisationId organisation) {
    return listings.of(List.of(organisation)).stream()
        .filter(listing -> listing.isOpen(today()) && !listing.draft().anonymous())
        .map(listing -> listing.summary(today()))
        .toList();
  }
}
