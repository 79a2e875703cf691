package eu.hanza.projects;

import eu.hanza.accounts.People;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.PersonId;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.WaitingTask;
import eu.hanza.shell.spi.WaitingTasks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Final reports that wait: for 60 days from the day after a project's end (S1.14). */
@Component
class ReportTasks implements WaitingTasks {

  private static final int SHOWN_DAYS = 60;

  private final ProjectDirectory directory;
  private final People people;
  private final Messages messages;
  private final Clock clock;

  ReportTasks(ProjectDirectory directory, People people, Messages messages, Clock clock) {
    this.directory = directory;
    this.people = people;
    this.messages = messages;
    this.clock = clock;
  }

  @Override
  public List<WaitingTask> waitingFor(PersonId person, Language language) {
    var today = LocalDate.now(clock);
    return directory.keptBy(people.actor(person)).stream()
        .filter(project -> isWaiting(project, today))
        .map(project -> task(project, language))
        .toList();
  }

  private static boolean isWaiting(ProjectSummary project, LocalDate today) {
    var due = project.reportDue();
    return project.status() == ProjectStatus.ENDED
        && due != null
        && today.isBefore(due.plusDays(SHOWN_DAYS));
  }

  private WaitingTask task(ProjectSummary project, Language language) {
    var name = project.project().name(language).text();
    return new WaitingTask(
        messages.text(language, "projects.task.report", "name", name),
        project.project().acronym(),
        "/office/projects/" + project.id(),
        project.reportDue());
  }
}
