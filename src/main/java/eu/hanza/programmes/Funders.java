package eu.hanza.programmes;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The sources of money. */
interface Funders extends Repository<Funder, FunderId> {

  Funder save(Funder funder);

  Optional<Funder> findById(FunderId id);

  List<Funder> findAll();
}
