package eu.hanza.shell;

/**
 * The page for something that went wrong.
 *
 * @param status the HTTP status
 * @param key the part of the message keys that says what went wrong
 */
public record ErrorPage(int status, String key) {

  static ErrorPage of(int status) {
    return new ErrorPage(
        status,
        switch (status) {
          case 403 -> "forbidden";
          case 404, 405 -> "missing";
          case 409 -> "conflict";
          case 410 -> "gone";
          case 413 -> "large";
          case 429 -> "busy";
          case 503 -> "away";
          default -> status < 500 ? "request" : "broken";
        });
  }
}
