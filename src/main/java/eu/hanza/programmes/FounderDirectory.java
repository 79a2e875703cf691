package eu.hanza.programmes;

import eu.hanza.kernel.ProgrammeId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Questions about the founders of programmes, by the names that the register gives them. */
@Service
@Transactional(readOnly = true)
public class FounderDirectory {

  private final ProgrammeDirectory programmes;
  private final FounderNames names;

  FounderDirectory(ProgrammeDirectory programmes, FounderNames names) {
    this.programmes = programmes;
    this.names = names;
  }

  /** All founders of a programme in their order, former ones included. */
  public List<FounderName> all(ProgrammeId programme) {
    return names.of(programmes.founders(programme));
  }

  /** The founders of a programme on a day. */
  public List<FounderName> on(ProgrammeId programme, LocalDate day) {
    return names.of(
        programmes.founders(programme).stream().filter(founder -> founder.isValidOn(day)).toList());
  }
}
