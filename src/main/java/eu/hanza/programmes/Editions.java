package eu.hanza.programmes;

import eu.hanza.kernel.ProgrammeId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The editions of programmes. */
interface Editions extends Repository<Edition, EditionId> {

  Edition save(Edition edition);

  Optional<Edition> findById(EditionId id);

  List<Edition> findByProgrammeOrderByYearDescNumberDesc(ProgrammeId programme);

  List<Edition> findAll();
}
