package eu.hanza.knowledge;

import eu.hanza.kernel.PersonId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The reviews of practices. */
interface Reviews extends Repository<Review, ReviewId> {

  Review save(Review review);

  Optional<Review> findById(ReviewId id);

  List<Review> findByPracticeAndRoundOrderByRequestedOnAscIdAsc(PracticeId practice, int round);

  List<Review> findByReviewer(PersonId reviewer);
}
