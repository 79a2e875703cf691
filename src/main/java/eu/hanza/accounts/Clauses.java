package eu.hanza.accounts;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The information clauses of the installation. */
interface Clauses extends Repository<Clause, ClauseId> {

  Clause save(Clause clause);

  Optional<Clause> findById(ClauseId id);

  List<Clause> findAllByOrderByName();
}
