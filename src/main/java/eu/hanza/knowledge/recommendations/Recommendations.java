package eu.hanza.knowledge.recommendations;

import eu.hanza.kernel.Slug;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All recommendations. */
interface Recommendations extends Repository<Recommendation, RecommendationId> {

  Recommendation save(Recommendation recommendation);

  Optional<Recommendation> findById(RecommendationId id);

  Optional<Recommendation> findBySlug(Slug slug);

  boolean existsBySlug(Slug slug);

  List<Recommendation> findBySourceOrderByNumberDesc(String source);
}
