package eu.hanza.knowledge.recommendations;

import eu.hanza.accounts.People;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.PersonId;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.WaitingTask;
import eu.hanza.shell.spi.WaitingTasks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What recommendations ask of people: an answer for their organisation, or to ask once more. */
@Component
class RecommendationTasks implements WaitingTasks {

  private final RecommendationBook book;
  private final People people;
  private final OrganisationDirectory organisations;
  private final Messages messages;
  private final Clock clock;

  RecommendationTasks(
      RecommendationBook book,
      People people,
      OrganisationDirectory organisations,
      Messages messages,
      Clock clock) {
    this.book = book;
    this.people = people;
    this.organisations = organisations;
    this.messages = messages;
    this.clock = clock;
  }

  @Override
  public List<WaitingTask> waitingFor(PersonId person, Language language) {
    var tasks = new ArrayList<>(answers(person, language));
    var today = LocalDate.now(clock);
    book.ownedBy(person).stream()
        .filter(one -> one.standings().stream().anyMatch(at -> at.isOverdue(one.dueOn(), today)))
        .map(one -> task("overdue", one, "/office/recommendations/" + one.id(), language))
        .forEach(tasks::add);
    return tasks;
  }

  private List<WaitingTask> answers(PersonId person, Language language) {
    var actor = people.actor(person);
    var own =
        actor.organisations().stream().map(organisations::current).collect(Collectors.toSet());
    var tasks = new ArrayList<WaitingTask>();
    for (var entry : own.isEmpty() ? List.<RecommendationEntry>of() : book.askedOf(actor)) {
      entry.standings().stream()
          .filter(at -> at.state().isOpen())
          .filter(at -> own.contains(organisations.current(at.organisation())))
          .map(at -> task("answer", entry, "/my/recommendations/" + at.id(), language))
          .forEach(tasks::add);
    }
    return tasks;
  }

  private WaitingTask task(String what, RecommendationEntry entry, String path, Language language) {
    var title = messages.text(language, "knowledge.task.recommendation." + what);
    var about = entry.label() + " " + entry.title().in(language).text();
    return new WaitingTask(title, about, path, entry.dueOn());
  }
}
