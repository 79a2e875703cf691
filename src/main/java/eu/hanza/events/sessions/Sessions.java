package eu.hanza.events.sessions;

import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Slug;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The stored sessions. */
interface Sessions extends Repository<Session, SessionId> {

  Session save(Session session);

  Optional<Session> findById(SessionId id);

  List<Session> findByIdIn(Collection<SessionId> ids);

  Optional<Session> findByEventAndSlug(EventId event, Slug slug);

  boolean existsByEventAndSlug(EventId event, Slug slug);

  List<Session> findByEventOrderByStartsAscIdAsc(EventId event);
}
