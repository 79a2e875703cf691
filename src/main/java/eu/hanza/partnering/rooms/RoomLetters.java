package eu.hanza.partnering.rooms;

import eu.hanza.accounts.Actor;
import eu.hanza.accounts.People;
import eu.hanza.accounts.PersonSummary;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.PersonId;
import eu.hanza.notifications.spi.Outbox;
import eu.hanza.notifications.spi.OutgoingMail;
import eu.hanza.shell.spi.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The letters to those who take part in rooms; nobody else gets any. */
@Component
class RoomLetters {

  private final People people;
  private final Outbox outbox;
  private final Messages messages;
  private final String address;

  RoomLetters(
      People people, Outbox outbox, Messages messages, @Value("${hanza.address}") String address) {
    this.people = people;
    this.outbox = outbox;
    this.messages = messages;
    this.address = address;
  }

  /** Tells those who took part what came of it, besides whoever closed the room. */
  void closed(Room room, List<PersonId> members, Actor by) {
    people.all(members).values().stream()
        .filter(one -> !one.id().equals(by.person()))
        .forEach(
            one ->
                write(
                    one,
                    "closed",
                    Map.of(
                        "title", room.title(),
                        "outcome", room.outcome(),
                        "link", link(one.language(), "/my/rooms/" + room.id()))));
  }

  /** One letter a day with all rooms in which something new was written. */
  void news(PersonSummary person, int posts, String titles) {
    write(
        person,
        "news",
        Map.of("n", posts, "titles", titles, "link", link(person.language(), "/my/rooms")));
  }

  private String link(Language language, String path) {
    return address + "/" + language.tag() + path;
  }

  private void write(PersonSummary person, String key, Map<String, Object> given) {
    var email = person.email();
    if (email == null) {
      return;
    }
    var language = person.language();
    var values = new HashMap<>(given);
    outbox.send(
        OutgoingMail.service(
            email,
            person.id(),
            language,
            messages.text(language, "partnering.mail.room." + key + ".subject", values),
            messages.text(language, "partnering.mail.room." + key + ".text", values)));
  }
}
