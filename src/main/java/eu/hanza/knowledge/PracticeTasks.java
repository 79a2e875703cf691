package eu.hanza.knowledge;

import eu.hanza.accounts.People;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.PersonId;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.WaitingTask;
import eu.hanza.shell.spi.WaitingTasks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What practices ask of people: a review, a correction, another look at what grows old. */
@Component
class PracticeTasks implements WaitingTasks {

  private final PracticeDirectory directory;
  private final People people;
  private final Messages messages;
  private final Clock clock;

  PracticeTasks(PracticeDirectory directory, People people, Messages messages, Clock clock) {
    this.directory = directory;
    this.people = people;
    this.messages = messages;
    this.clock = clock;
  }

  @Override
  public List<WaitingTask> waitingFor(PersonId person, Language language) {
    var tasks = new ArrayList<WaitingTask>();
    directory
        .openReviews(person)
        .forEach(
            review -> {
              var about = review.title().in(language).text();
              tasks.add(task("review", about, "/my/reviews/" + review.id(), null, language));
            });
    directory.own(people.actor(person)).stream()
        .map(practice -> task(practice, language))
        .flatMap(Optional::stream)
        .forEach(tasks::add);
    return tasks;
  }

  private Optional<WaitingTask> task(PracticeSummary practice, Language language) {
    return what(practice)
        .map(
            what ->
                task(
                    what,
                    practice.title().in(language).text(),
                    "/my/practices/" + practice.id(),
                    what.equals("guide") ? practice.reviewDue() : null,
                    language));
  }

  private Optional<String> what(PracticeSummary practice) {
    var today = LocalDate.now(clock);
    if (practice.state() == PracticeState.RETURNED) {
      return Optional.of("returned");
    } else if (!practice.state().isPublished()) {
      return Optional.empty();
    } else if (practice.isOverdue(today)) {
      return Optional.of("guide");
    }
    return practice.ageing(today) == Ageing.FRESH ? Optional.empty() : Optional.of("confirm");
  }

  private WaitingTask task(
      String what, String about, String path, @Nullable LocalDate due, Language language) {
    return new WaitingTask(messages.text(language, "knowledge.task." + what), about, path, due);
  }
}
