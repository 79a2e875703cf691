package eu.hanza.publishing;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The accessibility statement, once there is one. */
interface Statements extends Repository<Statement, StatementId> {

  Statement save(Statement statement);

  Optional<Statement> findById(StatementId id);
}
