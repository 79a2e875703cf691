package eu.hanza.knowledge;

import eu.hanza.kernel.Slug;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The practices of the installation. */
interface Practices extends Repository<Practice, PracticeId> {

  Practice save(Practice practice);

  Optional<Practice> findById(PracticeId id);

  Optional<Practice> findBySlug(Slug slug);

  boolean existsBySlug(Slug slug);
}
