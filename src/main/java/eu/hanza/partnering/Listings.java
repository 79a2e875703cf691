package eu.hanza.partnering;

import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.Slug;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The listings of the installation. */
interface Listings extends Repository<Listing, ListingId> {

  Listing save(Listing listing);

  Optional<Listing> findById(ListingId id);

  Optional<Listing> findBySlug(Slug slug);

  boolean existsBySlug(Slug slug);

  List<Listing> findByIdIn(Collection<ListingId> ids);

  @Query(
      """
      select * from partnering.listing where organisation in (:organisations)
      order by submitted_at desc nulls first, id limit 500
      """)
  List<Listing> of(Collection<OrganisationId> organisations);

  @Query(
      """
      select * from partnering.listing where state = 'SUBMITTED' order by submitted_at, id limit 500
      """)
  List<Listing> submitted();

  @Query(
      """
      select * from partnering.listing where state = 'PUBLISHED' and ends_on >= :today
      order by published_on desc, id limit 5000
      """)
  List<Listing> open(LocalDate today);
}
