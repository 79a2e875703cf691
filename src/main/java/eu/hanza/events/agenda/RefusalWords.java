package eu.hanza.events.agenda;

import eu.hanza.events.seats.BookingOutcome;
import eu.hanza.events.sessions.SessionBook;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.Messages;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says why a seat was refused, with the session that stands against it. */
@Component
class RefusalWords {

  private final SessionBook sessions;
  private final Messages messages;

  RefusalWords(SessionBook sessions, Messages messages) {
    this.sessions = sessions;
    this.messages = messages;
  }

  /** The reason in words; {@code title} is the session that was asked for. */
  String why(BookingOutcome.Refused refused, String title, Language language) {
    var name =
        Optional.ofNullable(refused.other())
            .flatMap(sessions::session)
            .map(session -> session.session().title().in(language).text())
            .orElse("");
    return messages.text(language, refused.why().key(), Map.of("what", title, "other", name));
  }
}
