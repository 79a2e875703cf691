package eu.hanza.partnering.partnerships;

import eu.hanza.kernel.ProgrammeId;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** The stored rules of counting. */
interface CountingRules extends ListCrudRepository<CountingRule, RuleId> {

  List<CountingRule> findByProgramme(ProgrammeId programme);
}
