package eu.hanza.search;

import eu.hanza.search.spi.Ref;
import eu.hanza.search.spi.SearchIndexing;
import eu.hanza.search.spi.SearchSource;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Files what changed, in the transaction of the change. */
@Component
class Indexing implements SearchIndexing {

  private final ObjectProvider<SearchSource> sources;
  private final Filing filing;
  private final SearchIndex index;

  Indexing(ObjectProvider<SearchSource> sources, Filing filing, SearchIndex index) {
    this.sources = sources;
    this.filing = filing;
    this.index = index;
  }

  @Override
  @Transactional
  public void changed(String kind, Collection<UUID> ids) {
    index.reserve(kind, false);
    var documents =
        source(kind).documents(ids).stream()
            .filter(document -> !document.readers().isEmpty())
            .toList();
    var gone = new LinkedHashSet<>(ids);
    documents.forEach(document -> gone.remove(document.ref().id()));
    index.remove(gone.stream().map(id -> new Ref(kind, id)).toList());
    index.put(filing.file(documents));
  }

  private SearchSource source(String kind) {
    return sources.stream()
        .filter(one -> one.kind().equals(kind))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no source of " + kind));
  }
}
