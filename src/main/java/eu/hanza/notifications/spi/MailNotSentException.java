package eu.hanza.notifications.spi;

/** No mail server took a mail that had to go out at once. */
public class MailNotSentException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Keeps the cause for the log. */
  public MailNotSentException(Throwable cause) {
    super("A mail could not be sent", cause);
  }
}
