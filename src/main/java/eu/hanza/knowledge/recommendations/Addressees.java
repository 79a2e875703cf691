package eu.hanza.knowledge.recommendations;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The addressees of all recommendations. */
interface Addressees extends Repository<Addressee, AddresseeId> {

  Addressee save(Addressee addressee);

  Optional<Addressee> findById(AddresseeId id);

  List<Addressee> findByRecommendationOrderById(RecommendationId recommendation);

  List<Addressee> findByRecommendationIn(Collection<RecommendationId> recommendations);

  void delete(Addressee addressee);
}
