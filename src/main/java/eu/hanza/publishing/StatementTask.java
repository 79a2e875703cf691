package eu.hanza.publishing;

import eu.hanza.accounts.People;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.PersonId;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.WaitingTask;
import eu.hanza.shell.spi.WaitingTasks;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reminds administrators from 1 March that the accessibility statement is reviewed by the 31st. */
@Component
class StatementTask implements WaitingTasks {

  private final StatementOffice office;
  private final People people;
  private final Messages messages;
  private final Clock clock;

  StatementTask(StatementOffice office, People people, Messages messages, Clock clock) {
    this.office = office;
    this.people = people;
    this.messages = messages;
    this.clock = clock;
  }

  @Override
  public List<WaitingTask> waitingFor(PersonId person, Language language) {
    if (!PublishingRules.mayKeepStatement(people.actor(person)) || !office.isReviewDue()) {
      return List.of();
    }
    var due = LocalDate.of(LocalDate.now(clock).getYear(), Month.MARCH, 31);
    var title = messages.text(language, "publishing.statement.task");
    var about = messages.text(language, "publishing.statement.title");
    return List.of(
        new WaitingTask(title, about, "/office/statement", office.find().isEmpty() ? null : due));
  }
}
