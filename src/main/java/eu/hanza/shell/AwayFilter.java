package eu.hanza.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLTransientConnectionException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 503 with a plain page where even the session cannot be read because the database is away;
 * the page itself asks the database nothing.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class AwayFilter extends OncePerRequestFilter {

  private final AwayPage away;

  AwayFilter(AwayPage away) {
    this.away = away;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException e) {
      if (!isAway(e)) {
        throw e;
      }
      away.answer(request, response, e);
    }
  }

  /** Whether the database is behind it: a page may fail in the middle of its template. */
  private static boolean isAway(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof DataAccessResourceFailureException
          || cause instanceof CannotCreateTransactionException
          || cause instanceof TransactionSystemException
          || cause instanceof SQLTransientConnectionException) {
        return true;
      }
    }
    return false;
  }
}
