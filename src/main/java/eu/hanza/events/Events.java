package eu.hanza.events;

import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Slug;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The events of the installation. */
interface Events extends Repository<Event, EventId> {

  Event save(Event event);

  Optional<Event> findById(EventId id);

  Optional<Event> findBySlug(Slug slug);

  boolean existsBySlug(Slug slug);

  List<Event> findByIdIn(Collection<EventId> ids);

  @Query(
      """
      select * from events.event
      where state <> 'DRAFT' and ends_on >= :day and (:programme::uuid is null or programme = :programme)
      order by starts_on, starts_at nulls first, id limit :count
      """)
  List<Event> coming(LocalDate day, @org.jspecify.annotations.Nullable UUID programme, int count);

  @Query(
      """
      select * from events.event
      where state <> 'DRAFT' and ends_on < :day and (:programme::uuid is null or programme = :programme)
      order by starts_on desc, id limit :count
      """)
  List<Event> past(LocalDate day, @org.jspecify.annotations.Nullable UUID programme, int count);

  @Query("select * from events.event order by starts_on desc, id limit :count")
  List<Event> latest(int count);
}
