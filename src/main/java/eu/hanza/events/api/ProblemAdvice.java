package eu.hanza.events.api;

import eu.hanza.kernel.ForbiddenException;
import eu.hanza.kernel.NotFoundException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Turns what cannot be answered into problems; what is inside is never told. */
@RestControllerAdvice(basePackageClasses = ProblemAdvice.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice {

  @ExceptionHandler(NotFoundException.class)
  ResponseEntity<ProblemDetail> unknown() {
    return Problems.of(HttpStatus.NOT_FOUND, "unknown");
  }

  @ExceptionHandler(ForbiddenException.class)
  ResponseEntity<ProblemDetail> forbidden() {
    return Problems.of(HttpStatus.FORBIDDEN, "forbidden");
  }

  @ExceptionHandler({
    IllegalArgumentException.class,
    HttpMessageNotReadableException.class,
    MethodArgumentTypeMismatchException.class
  })
  ResponseEntity<ProblemDetail> unreadable() {
    return Problems.of(HttpStatus.BAD_REQUEST, "unreadable");
  }
}
