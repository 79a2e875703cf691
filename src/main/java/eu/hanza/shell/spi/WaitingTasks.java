package eu.hanza.shell.spi;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.PersonId;
import java.util.List;

/** The tasks that one module has for a person; all modules' tasks make "what waits for me". */
public interface WaitingTasks {

  /** What waits for this person now. */
  List<WaitingTask> waitingFor(PersonId person, Language language);
}
