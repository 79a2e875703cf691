package eu.hanza.programmes;

import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Refusal;
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

  /** What came of looking for an organisation. */
  public sealed interface Found {

    /** Exactly one is called so. */
    record One(OrganisationId organisation) implements Found {}

    /** None is, or several are. */
    record Refused(Refusal why) implements Found {}
  }

  /** The organisation that somebody named by its name, or by the last part of its address. */
  public Found organisation(String typed) {
    return names.organisation(typed);
  }
}
