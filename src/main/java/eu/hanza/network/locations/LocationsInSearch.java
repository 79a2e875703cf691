package eu.hanza.network.locations;

import eu.hanza.search.spi.Audience;
import eu.hanza.search.spi.Facet;
import eu.hanza.search.spi.Ref;
import eu.hanza.search.spi.SearchDocument;
import eu.hanza.search.spi.SearchIndexing;
import eu.hanza.search.spi.StoredSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.data.relational.core.mapping.event.AfterSaveEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets locations be found, by their own names and those of their local networks and businesses. */
@Component
class LocationsInSearch extends StoredSource {

  private static final String KIND = "location";

  private final LocationBook book;
  private final SearchIndexing index;

  LocationsInSearch(LocationBook book, JdbcClient database, SearchIndexing index) {
    super("network.search.", KIND, 52, "select id from network.location", database);
    this.book = book;
    this.index = index;
  }

  @EventListener
  void saved(AfterSaveEvent<?> saved) {
    switch (saved.getEntity()) {
      case Location location -> index.changed(KIND, location.id().value());
      case LocalNetwork network -> index.changed(KIND, network.location().value());
      case Studio studio -> index.changed(KIND, studio.location().value());
      default -> {}
    }
  }

  @Override
  public List<SearchDocument> documents(Collection<UUID> ids) {
    var networks = book.networks();
    var studios = book.studios(null, null);
    return book.locations().stream()
        .filter(one -> ids.contains(one.id().value()))
        .map(
            one -> {
              var names = new ArrayList<String>();
              networks.stream()
                  .filter(network -> network.location().equals(one.id()))
                  .forEach(network -> names.addAll(network.name().byLanguage().values()));
              studios.stream()
                  .filter(studio -> studio.location().equals(one.id()))
                  .forEach(studio -> names.add(studio.organisation().ownName()));
              return SearchDocument.of(
                      new Ref(KIND, one.id().value()), "/locations/" + one.slug(), one.name())
                  .named(names)
                  .saying(one.text(), one.text())
                  .in(Facet.COUNTRY, List.of(one.country()))
                  .readBy(Audience.EVERYBODY);
            })
        .toList();
  }
}
