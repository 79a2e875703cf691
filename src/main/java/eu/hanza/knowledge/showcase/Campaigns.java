package eu.hanza.knowledge.showcase;

import eu.hanza.kernel.Slug;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All campaigns. */
interface Campaigns extends Repository<Campaign, CampaignId> {

  Campaign save(Campaign campaign);

  Optional<Campaign> findById(CampaignId id);

  Optional<Campaign> findBySlug(Slug slug);

  boolean existsBySlug(Slug slug);

  List<Campaign> findAllByOrderBySlug();
}
