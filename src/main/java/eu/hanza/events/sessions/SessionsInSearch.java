package eu.hanza.events.sessions;

import eu.hanza.events.EventState;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.StoredValues;
import eu.hanza.search.spi.Facet;
import eu.hanza.search.spi.Ref;
import eu.hanza.search.spi.SearchDocument;
import eu.hanza.search.spi.SearchIndexing;
import eu.hanza.search.spi.StoredSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.data.relational.core.mapping.event.AfterSaveEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets sessions be found once they and their event are published; before that by the office. */
@Component
class SessionsInSearch extends StoredSource {

  private static final String KIND = "session";

  private final Sessions sessions;
  private final JdbcClient database;
  private final SearchIndexing index;

  SessionsInSearch(Sessions sessions, JdbcClient database, SearchIndexing index) {
    super("events.search.", KIND, 30, "select id from events.session", database);
    this.sessions = sessions;
    this.database = database;
    this.index = index;
  }

  @EventListener
  void saved(AfterSaveEvent<Session> saved) {
    index.changed(KIND, saved.getEntity().id().value());
  }

  @Override
  public String typeKey(String type) {
    return "events.session.kind." + type;
  }

  /** What a session has from its event. */
  private record Whole(
      LocalizedText title, ProgrammeId programme, String slug, EventState state, String country) {}

  @Override
  public List<SearchDocument> documents(Collection<UUID> ids) {
    var found = sessions.findByIdIn(ids.stream().map(SessionId::new).toList());
    var events = events(found.stream().map(session -> session.event().value()).distinct().toList());
    return found.stream()
        .map(
            session ->
                document(session, Objects.requireNonNull(events.get(session.event().value()))))
        .toList();
  }

  private Map<UUID, Whole> events(Collection<UUID> ids) {
    var events = new HashMap<UUID, Whole>();
    database
        .sql(
            "select id, title, programme, slug, state, country from events.event where id = any(?)")
        .param(ids.toArray(UUID[]::new))
        .query(
            row -> {
              events.put(
                  row.getObject("id", UUID.class),
                  new Whole(
                      StoredValues.fromJson(row.getString("title")),
                      new ProgrammeId(row.getObject("programme", UUID.class)),
                      row.getString("slug"),
                      EventState.valueOf(row.getString("state")),
                      row.getString("country")));
            });
    return events;
  }

  private static SearchDocument document(Session session, Whole event) {
    var draft = session.draft();
    return SearchDocument.of(
            new Ref(KIND, session.id().value()),
            "/events/" + event.slug() + "/sessions/" + session.slug(),
            draft.title())
        .partOf(event.title())
        .named(
            draft.speakers().stream()
                .flatMap(speaker -> Stream.of(speaker.name(), speaker.affiliation()))
                .toList())
        .saying(draft.lede(), draft.description())
        .in(Facet.PROGRAMME, List.of(event.programme().value().toString()))
        .in(Facet.TYPE, List.of(KIND + "." + draft.kind().name()))
        .in(Facet.COUNTRY, List.of(event.country()))
        .dated(draft.time().start().toLocalDate())
        .readByAll(
            session.state() != SessionState.DRAFT && event.state() != EventState.DRAFT,
            event.programme());
  }
}
