package eu.hanza.network;

import eu.hanza.accounts.People;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.PersonId;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.WaitingTask;
import eu.hanza.shell.spi.WaitingTasks;
import java.util.List;
import org.springframework.stereotype.Component;

/** Pairs of entries that resemble each other wait for whoever keeps the register. */
@Component
class DuplicatesTask implements WaitingTasks {

  private final Duplicates duplicates;
  private final People people;
  private final Messages messages;

  DuplicatesTask(Duplicates duplicates, People people, Messages messages) {
    this.duplicates = duplicates;
    this.people = people;
    this.messages = messages;
  }

  @Override
  public List<WaitingTask> waitingFor(PersonId person, Language language) {
    if (!NetworkRules.mayKeep(people.actor(person))) {
      return List.of();
    }
    var pairs = duplicates.candidates().size();
    var title = messages.text(language, "network.office.duplicates.count", "n", pairs);
    return pairs == 0
        ? List.of()
        : List.of(new WaitingTask(title, "", "/office/organisations/duplicates", null));
  }
}
