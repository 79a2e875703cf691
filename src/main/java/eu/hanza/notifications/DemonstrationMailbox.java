package eu.hanza.notifications;

import eu.hanza.notifications.spi.OutgoingMail;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The mail of the demonstration: the last letters, in memory, readable by every visitor. */
@Component
@ConditionalOnProperty("hanza.demo")
class DemonstrationMailbox implements MailTransport {

  private static final int KEPT = 200;

  private final Clock clock;
  private final Deque<Letter> letters = new ArrayDeque<>();

  DemonstrationMailbox(Clock clock) {
    this.clock = clock;
  }

  /**
   * A letter in the mailbox.
   *
   * @param id its Message-ID
   * @param at when it came
   * @param mail the letter itself
   */
  record Letter(String id, Instant at, OutgoingMail mail) {}

  @Override
  public boolean ready() {
    return true;
  }

  @Override
  public synchronized void deliver(OutgoingMail mail, String messageId) {
    letters.removeIf(letter -> letter.id().equals(messageId));
    letters.addFirst(new Letter(messageId, clock.instant(), mail));
    while (letters.size() > KEPT) {
      letters.removeLast();
    }
  }

  synchronized List<Letter> letters() {
    return List.copyOf(letters);
  }

  synchronized Optional<Letter> letter(String id) {
    return letters.stream().filter(letter -> letter.id().equals(id)).findFirst();
  }
}
