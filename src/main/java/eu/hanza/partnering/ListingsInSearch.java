package eu.hanza.partnering;

import eu.hanza.kernel.OrganisationId;
import eu.hanza.network.OrganisationChanged;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.network.OrganisationSummary;
import eu.hanza.search.spi.Audience;
import eu.hanza.search.spi.Facet;
import eu.hanza.search.spi.Ref;
import eu.hanza.search.spi.SearchDocument;
import eu.hanza.search.spi.SearchIndexing;
import eu.hanza.search.spi.StoredSource;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.data.relational.core.mapping.event.AfterSaveEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets open offers and needs be found until their last day. The organisation of an anonymous one
 * stands nowhere in the index (P-4).
 */
@Component
class ListingsInSearch extends StoredSource {

  private static final String KIND = "listing";

  private final Listings listings;
  private final OrganisationDirectory organisations;
  private final SearchIndexing index;
  private final JdbcClient database;
  private final Clock clock;

  ListingsInSearch(
      Listings listings,
      OrganisationDirectory organisations,
      JdbcClient database,
      SearchIndexing index,
      Clock clock) {
    super(
        "partnering.search.",
        KIND,
        45,
        "select id from partnering.listing where state = 'PUBLISHED'",
        database);
    this.listings = listings;
    this.organisations = organisations;
    this.index = index;
    this.database = database;
    this.clock = clock;
  }

  @EventListener
  void saved(AfterSaveEvent<Listing> saved) {
    index.changed(KIND, saved.getEntity().id().value());
  }

  /** What stands in the register of an organisation stands in its listings too. */
  @EventListener
  void on(OrganisationChanged changed) {
    fileAnew(changed.id());
  }

  void fileAnew(OrganisationId organisation) {
    index.changed(
        KIND,
        database
            .sql("select id from partnering.listing where organisation = ? and state = 'PUBLISHED'")
            .param(organisation.value())
            .query((row, number) -> row.getObject(1, UUID.class))
            .list());
  }

  @Override
  public String typeKey(String type) {
    return "partnering.subject." + type;
  }

  @Override
  public List<SearchDocument> documents(Collection<UUID> ids) {
    var shown =
        listings.findByIdIn(ids.stream().map(ListingId::new).toList()).stream()
            .filter(listing -> listing.state() == ListingState.PUBLISHED)
            .toList();
    var named =
        organisations.summaries(
            shown.stream()
                .filter(listing -> !listing.draft().anonymous())
                .map(Listing::organisation)
                .toList());
    return shown.stream()
        .map(
            listing ->
                document(
                    listing,
                    listing.draft().anonymous() ? null : named.get(listing.organisation())))
        .toList();
  }

  private SearchDocument document(Listing listing, @Nullable OrganisationSummary organisation) {
    var draft = listing.draft();
    var programme = draft.programme();
    return SearchDocument.of(
            new Ref(KIND, listing.id().value()), "/offers/" + listing.slug(), draft.title())
        .named(names(draft, organisation))
        .saying(draft.summary(), draft.body())
        .in(Facet.TYPE, List.of(KIND + "." + draft.subject().name()))
        .in(Facet.AREA, draft.areas())
        .in(Facet.COUNTRY, List.of(listing.country()))
        .in(Facet.PROGRAMME, programme == null ? List.of() : List.of(programme.value().toString()))
        .dated(listing.term().publishedOn())
        .found(null, end(listing))
        .readBy(Audience.EVERYBODY);
  }

  private static List<String> names(
      ListingDraft draft, @Nullable OrganisationSummary organisation) {
    var names = new ArrayList<String>();
    names.add(draft.call());
    if (organisation != null) {
      names.add(organisation.ownName());
      names.addAll(organisation.names().byLanguage().values());
    }
    return names;
  }

  /** Its last day is a whole day. */
  private Instant end(Listing listing) {
    var last = Objects.requireNonNull(listing.term().endsOn());
    return last.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
  }
}
