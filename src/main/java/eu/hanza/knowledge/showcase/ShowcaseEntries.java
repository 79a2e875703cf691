package eu.hanza.knowledge.showcase;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All entries of the showcase. */
interface ShowcaseEntries extends Repository<ShowcaseEntry, EntryId> {

  ShowcaseEntry save(ShowcaseEntry entry);

  Optional<ShowcaseEntry> findById(EntryId id);

  List<ShowcaseEntry> findAllByOrderByPosition();

  void delete(ShowcaseEntry entry);
}
