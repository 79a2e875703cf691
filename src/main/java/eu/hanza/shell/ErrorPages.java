package eu.hanza.shell;

import eu.hanza.kernel.ForbiddenException;
import eu.hanza.kernel.NotFoundException;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Friendly pages for what goes wrong, in the language of the address. */
@Controller
@ControllerAdvice
class ErrorPages implements ErrorController {

  private static final String NO_TEXT = "22021";
  private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);

  private final AwayPage away;

  ErrorPages(AwayPage away) {
    this.away = away;
  }

  @RequestMapping("/error")
  ModelAndView error(HttpServletRequest request) {
    var status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    return page(status == null ? 404 : status);
  }

  @ExceptionHandler(NotFoundException.class)
  ModelAndView missing(NotFoundException e) {
    log.debug("Not found: {}", e.getMessage());
    return page(404);
  }

  @ExceptionHandler({NoResourceFoundException.class, HttpRequestMethodNotSupportedException.class})
  ModelAndView unknown() {
    return page(404);
  }

  @ExceptionHandler({
    MissingServletRequestParameterException.class,
    MethodArgumentTypeMismatchException.class,
    MissingServletRequestPartException.class,
    InvalidPropertyException.class
  })
  ModelAndView misunderstood() {
    return page(400);
  }

  @ExceptionHandler(ForbiddenException.class)
  ModelAndView forbidden(ForbiddenException e) {
    log.warn("Forbidden: {}", e.getMessage());
    return page(403);
  }

  @ExceptionHandler(OptimisticLockingFailureException.class)
  ModelAndView conflict() {
    return page(409);
  }

  @ExceptionHandler(DataIntegrityViolationException.class)
  ModelAndView unfit(DataIntegrityViolationException e) {
    log.error("The database refuses what was sent", e);
    return page(status(e));
  }

  /** Somebody was faster, the text holds a character that no text has, or it is our mistake. */
  private static int status(DataIntegrityViolationException e) {
    if (e instanceof DuplicateKeyException) {
      return 409;
    }
    var cause = e.getMostSpecificCause();
    return cause instanceof SQLException sql && NO_TEXT.equals(sql.getSQLState()) ? 400 : 500;
  }

  /** Spring would take a broken wire to the database for a reader who went away. */
  @ExceptionHandler({
    DataAccessResourceFailureException.class,
    CannotCreateTransactionException.class,
    TransactionSystemException.class
  })
  void away(HttpServletRequest request, HttpServletResponse response, Exception e)
      throws IOException {
    away.answer(request, response, e);
  }

  @ExceptionHandler(MaxUploadSizeExceededException.class)
  ModelAndView large() {
    return page(413);
  }

  private static ModelAndView page(int status) {
    HttpStatusCode code = HttpStatusCode.valueOf(status);
    if (code.isError()) {
      return new ModelAndView("shell/error", Map.of("page", ErrorPage.of(status)), code);
    }
    return new ModelAndView("shell/error", Map.of("page", ErrorPage.of(404)), HttpStatus.NOT_FOUND);
  }
}
