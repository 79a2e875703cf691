package eu.hanza.partnering.ideas;

import eu.hanza.kernel.OrganisationId;
import eu.hanza.partnering.ListingId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The ideas of the installation. */
interface Ideas extends Repository<Idea, IdeaId> {

  Idea save(Idea idea);

  Optional<Idea> findById(IdeaId id);

  List<Idea> findByListing(ListingId listing);

  @Query(
      """
      select * from partnering.idea where organisation in (:organisations)
      order by entered_at desc, id limit 500
      """)
  List<Idea> of(Collection<OrganisationId> organisations);

  @Query("select * from partnering.idea order by entered_at desc, id limit 5000")
  List<Idea> all();
}
