package eu.hanza.events;

import eu.hanza.kernel.EventId;
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

/** Lets events be found: drafts by their office, others by everybody. */
@Component
class EventsInSearch extends StoredSource {

  private static final String KIND = "event";

  private final Events events;
  private final JdbcClient database;
  private final SearchIndexing index;

  EventsInSearch(Events events, JdbcClient database, SearchIndexing index) {
    super("events.search.", KIND, 20, "select id from events.event", database);
    this.events = events;
    this.database = database;
    this.index = index;
  }

  @EventListener
  void saved(AfterSaveEvent<Event> saved) {
    var event = saved.getEntity().id().value();
    index.changed(KIND, event);
    index.changed("session", sessionsOf(event));
  }

  /** What of the event is public is so for its sessions too. */
  private List<UUID> sessionsOf(UUID event) {
    return database
        .sql("select id from events.session where event = ?")
        .param(event)
        .query((row, number) -> row.getObject(1, UUID.class))
        .list();
  }

  @Override
  public String typeKey(String type) {
    return "events.kind." + type;
  }

  @Override
  public List<SearchDocument> documents(Collection<UUID> ids) {
    return events.findByIdIn(ids.stream().map(EventId::new).toList()).stream()
        .map(EventsInSearch::document)
        .toList();
  }

  /** A city is found in every language that names it. */
  private static List<String> names(EventDraft draft) {
    var names = new ArrayList<String>();
    names.add(draft.hashtag());
    names.addAll(draft.place().city().byLanguage().values());
    names.addAll(draft.place().venue().byLanguage().values());
    return names;
  }

  private static SearchDocument document(Event event) {
    var draft = event.draft();
    return SearchDocument.of(
            new Ref(KIND, event.id().value()), event.summary(0).path(), draft.title())
        .named(names(draft))
        .saying(draft.lede(), draft.description())
        .in(Facet.PROGRAMME, List.of(event.programme().value().toString()))
        .in(Facet.TYPE, List.of(KIND + "." + draft.kind().name()))
        .in(Facet.COUNTRY, List.of(draft.place().country()))
        .dated(draft.time().startsOn())
        .readByAll(event.state() != EventState.DRAFT, event.programme());
  }
}
