package eu.hanza.notifications.spi;

import eu.hanza.kernel.PersonId;
import java.util.List;
import java.util.Map;

/** Takes mail that has to go out. */
public interface Outbox {

  /**
   * Keeps a mail in the caller's transaction; it goes out after the commit. Nothing is lost in a
   * crash; at most the mail in flight repeats, with the same Message-ID.
   */
  void send(OutgoingMail mail);

  /**
   * Sends a mail that must not be stored, since it holds a secret such as a sign-in link. The
   * demonstration's mailbox keeps it in memory.
   *
   * @throws MailNotSentException if no server took it
   */
  void sendAtOnce(OutgoingMail mail);

  /** What was sent to a person and is not erased yet, the latest first, ready for an export. */
  List<Map<String, Object>> sentTo(PersonId person);

  /** Erases what was written to a person; that something was sent stays known (L8). */
  void forget(PersonId person);
}
