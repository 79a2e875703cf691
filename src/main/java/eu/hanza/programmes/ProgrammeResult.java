package eu.hanza.programmes;

import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Refusal;
import java.util.List;

/** What came of starting a programme. */
public sealed interface ProgrammeResult {

  /** It is there, as a draft. */
  record Drafted(ProgrammeId id) implements ProgrammeResult {}

  /** It is not. */
  record Refused(List<Refusal> why) implements ProgrammeResult {}
}
