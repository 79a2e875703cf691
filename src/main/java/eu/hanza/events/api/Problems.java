package eu.hanza.events.api;

import eu.hanza.events.seats.BookingOutcome;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Errors as problems of RFC 9457, each with a type that programs can tell apart. */
final class Problems {

  private static final String TYPES = "/api/v1/problems/";

  private Problems() {}

  static ResponseEntity<ProblemDetail> of(HttpStatus status, String type) {
    return of(status, type, HttpHeaders.EMPTY, "");
  }

  private static ResponseEntity<ProblemDetail> of(
      HttpStatus status, String type, HttpHeaders headers, String detail) {
    var problem = ProblemDetail.forStatus(status);
    problem.setType(URI.create(TYPES + type));
    if (!detail.isEmpty()) {
      problem.setDetail(detail);
    }
    return ResponseEntity.status(status)
        .headers(headers)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  static ResponseEntity<ProblemDetail> detailed(HttpStatus status, String type, String detail) {
    return of(status, type, HttpHeaders.EMPTY, detail);
  }

  /** What was sent can be read but does not fit, in one of its fields. */
  static ResponseEntity<ProblemDetail> field(String field, String detail) {
    var answer = detailed(HttpStatus.UNPROCESSABLE_CONTENT, "invalid", detail);
    Objects.requireNonNull(answer.getBody()).setProperty("field", field);
    return answer;
  }

  /** A key by which nobody could tell requests apart. */
  static ResponseEntity<ProblemDetail> invalidKey() {
    var detail = "An Idempotency-Key has 1 to 200 visible ASCII characters.";
    return detailed(HttpStatus.BAD_REQUEST, "idempotency-key-invalid", detail);
  }

  static ResponseEntity<ProblemDetail> unauthorized() {
    var headers = new HttpHeaders();
    headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    return of(HttpStatus.UNAUTHORIZED, "token-needed", headers, "");
  }

  /** Too many ask at this moment: never means that it is full (G6). */
  static ResponseEntity<ProblemDetail> busy() {
    var headers = new HttpHeaders();
    headers.set(HttpHeaders.RETRY_AFTER, "1");
    return of(HttpStatus.SERVICE_UNAVAILABLE, "busy", headers, "");
  }

  static ResponseEntity<ProblemDetail> of(BookingOutcome.Refused refused) {
    var status =
        switch (refused.why()) {
          case UNKNOWN -> HttpStatus.NOT_FOUND;
          case NOT_REGISTERED -> HttpStatus.FORBIDDEN;
          case OVER -> HttpStatus.GONE;
          case NOT_BOOKABLE, NO_AUDIENCE, CLASH -> HttpStatus.CONFLICT;
          case KEY_USED -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    var type = refused.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
    var answer = of(status, type, HttpHeaders.EMPTY, "");
    var other = refused.other();
    if (other != null && answer.getBody() != null) {
      answer.getBody().setProperty("session", other.toString());
    }
    return answer;
  }
}
