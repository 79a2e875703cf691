package eu.hanza.knowledge;

import eu.hanza.accounts.Actor;
import eu.hanza.accounts.People;
import eu.hanza.accounts.PersonSummary;
import eu.hanza.notifications.spi.Outbox;
import eu.hanza.notifications.spi.OutgoingMail;
import eu.hanza.shell.spi.Messages;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes to authors and reviewers; what Hanza itself does needs no letter. */
@Component
class PracticeLetters {

  private final Outbox outbox;
  private final People people;
  private final Messages messages;
  private final String address;

  PracticeLetters(
      Outbox outbox, People people, Messages messages, @Value("${hanza.address}") String address) {
    this.outbox = outbox;
    this.people = people;
    this.messages = messages;
    this.address = address;
  }

  /** Tells the owners what became of their practice: returned, published, declined or held. */
  void tell(Actor by, Practice practice, String what, String reason) {
    if (!by.system()) {
      var published = practice.state().isPublished();
      var path = published ? "/practices/" + practice.slug() : "/my/practices/" + practice.id();
      owners(practice).forEach(owner -> send(owner, practice, what, reason, path));
    }
  }

  private List<PersonSummary> owners(Practice practice) {
    var author = practice.author();
    var organisation = practice.draft().organisation();
    if (author != null) {
      return people.find(author).stream().toList();
    }
    return organisation == null
        ? List.of()
        : people.representatives(List.of(organisation)).getOrDefault(organisation, List.of());
  }

  /** Asks a reviewer. */
  void ask(Actor by, Practice practice, PersonSummary reviewer, ReviewId review) {
    if (!by.system()) {
      send(reviewer, practice, "asked", "", "/my/reviews/" + review);
    }
  }

  private void send(
      PersonSummary person, Practice practice, String what, String reason, String path) {
    var email = person.email();
    if (email == null) {
      return;
    }
    var language = person.language();
    var values =
        Map.of(
            "title",
            practice.draft().title().in(language).text(),
            "reason",
            reason,
            "link",
            address + "/" + language.tag() + path);
    var subject = messages.text(language, "knowledge.mail." + what + ".subject", values);
    var text = messages.text(language, "knowledge.mail." + what + ".text", values);
    outbox.send(OutgoingMail.service(email, person.id(), language, subject, text));
  }
}
