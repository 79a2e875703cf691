package eu.hanza.partnering;

import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The expressions of interest of the installation. */
interface InterestBook extends Repository<Interest, InterestId> {

  Interest save(Interest interest);

  Optional<Interest> findById(InterestId id);

  List<Interest> findByPerson(PersonId person);

  @Query(
      """
      select * from partnering.interest where organisation in (:organisations)
      order by sent_at desc, id limit 500
      """)
  List<Interest> sentBy(Collection<OrganisationId> organisations);

  @Query(
      """
      select i.* from partnering.interest i join partnering.listing l on l.id = i.listing
      where l.organisation in (:organisations) order by i.sent_at desc, i.id limit 500
      """)
  List<Interest> receivedBy(Collection<OrganisationId> organisations);

  @Query(
      """
      select * from partnering.interest
      where listing = :listing and state in ('SENT', 'SEEN', 'SHORTLISTED') order by sent_at, id
      """)
  List<Interest> openFor(ListingId listing);
}
