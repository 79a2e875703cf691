package eu.hanza.kernel;

/** The signed-in person may not do this (HTTP 403). */
public class ForbiddenException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says for the log what was tried; the reader never sees it. */
  public ForbiddenException(String what) {
    super(what);
  }
}
