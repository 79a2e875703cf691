package eu.hanza.notifications;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The letters of the installation. */
interface Letters extends Repository<Letter, LetterId> {

  Letter save(Letter letter);

  Optional<Letter> findById(LetterId id);

  @Query(
      """
      select * from notifications.letter
      where sender = :sender or (sent_at is not null and selection in (:selections))
      order by coalesce(sent_at, drafted_at) desc, id limit 200
      """)
  List<Letter> seenBy(UUID sender, Collection<String> selections);
}
