package eu.hanza.kernel;

/** What an address names does not exist, or the reader may not know that it does (HTTP 404). */
public class NotFoundException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says for the log what was looked for; the reader never sees it. */
  public NotFoundException(String what) {
    super(what);
  }
}
