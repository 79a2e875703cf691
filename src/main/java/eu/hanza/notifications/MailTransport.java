package eu.hanza.notifications;

import eu.hanza.notifications.spi.OutgoingMail;

/** The way by which mail leaves: SMTP, or the demonstration's mailbox. */
interface MailTransport {

  /** Whether there is any way out at all. */
  boolean ready();

  /** Hands a mail over; throws an unchecked exception if nobody took it. */
  void deliver(OutgoingMail mail, String messageId);
}
