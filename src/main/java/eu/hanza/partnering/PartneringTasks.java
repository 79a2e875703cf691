package eu.hanza.partnering;

import eu.hanza.accounts.Actor;
import eu.hanza.accounts.People;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.PersonId;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.WaitingTask;
import eu.hanza.shell.spi.WaitingTasks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Listings that wait for a review, and expressions of interest that wait for an answer. */
@Component
class PartneringTasks implements WaitingTasks {

  private final ListingOffice office;
  private final Interests interests;
  private final People people;
  private final Messages messages;
  private final Clock clock;

  PartneringTasks(
      ListingOffice office, Interests interests, People people, Messages messages, Clock clock) {
    this.office = office;
    this.interests = interests;
    this.people = people;
    this.messages = messages;
    this.clock = clock;
  }

  @Override
  public List<WaitingTask> waitingFor(PersonId person, Language language) {
    var actor = people.actor(person);
    return Stream.concat(reviews(actor, language), answers(actor, language)).toList();
  }

  private Stream<WaitingTask> reviews(Actor actor, Language language) {
    var waiting = office.waiting(actor);
    var words = messages.text(language, "partnering.task.review", "n", waiting);
    return waiting == 0
        ? Stream.of()
        : Stream.of(new WaitingTask(words, "", "/office/offers", null));
  }

  private Stream<WaitingTask> answers(Actor actor, Language language) {
    return interests.received(actor).stream()
        .filter(one -> one.state().isOpen())
        .map(
            one ->
                new WaitingTask(
                    messages.text(language, "partnering.task.answer"),
                    one.listing().listing().title().in(language).text(),
                    "/my/interests/" + one.id(),
                    LocalDate.ofInstant(one.answerBy(), clock.getZone())));
  }
}
