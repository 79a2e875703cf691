package eu.hanza.partnering.ideas;

import eu.hanza.accounts.People;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.PersonId;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.WaitingTask;
import eu.hanza.shell.spi.WaitingTasks;
import java.util.List;
import org.springframework.stereotype.Component;

/** Ideas that rested and are back: somebody has to take them up or give them up. */
@Component
class IdeaTasks implements WaitingTasks {

  private final IdeaDesk desk;
  private final People people;
  private final Messages messages;

  IdeaTasks(IdeaDesk desk, People people, Messages messages) {
    this.desk = desk;
    this.people = people;
    this.messages = messages;
  }

  @Override
  public List<WaitingTask> waitingFor(PersonId person, Language language) {
    return desk.own(people.actor(person)).stream()
        .filter(IdeaSummary::returned)
        .map(
            idea ->
                new WaitingTask(
                    messages.text(language, "partnering.idea.task", "title", idea.idea().title()),
                    "",
                    "/my/ideas/" + idea.id(),
                    idea.restUntil()))
        .toList();
  }
}
