package eu.hanza.shell;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLTransientConnectionException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 503 with a plain page where even the session cannot be read because the database is away;
 * the page itself asks the database nothing.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class AwayFilter extends OncePerRequestFilter {

  private static final Logger log = LoggerFactory.getLogger(AwayFilter.class);

  private final TemplateEngine engine;
  private final FrameParts parts;

  AwayFilter(TemplateEngine engine, FrameParts parts) {
    this.engine = engine;
    this.parts = parts;
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
      answer(request, response, e);
    }
  }

  /** Whether the database is behind it: a page may fail in the middle of its template. */
  private static boolean isAway(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof DataAccessResourceFailureException
          || cause instanceof CannotCreateTransactionException
          || cause instanceof SQLTransientConnectionException) {
        return true;
      }
    }
    return false;
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, Exception e)
      throws IOException {
    log.error("The database does not answer", e);
    if (response.isCommitted()) {
      return;
    }
    response.reset();
    response.setStatus(503);
    response.setHeader("Retry-After", "30");
    response.setContentType("text/html;charset=UTF-8");
    var language = AddressedLanguage.of(request).language();
    var html = new StringOutput();
    engine.render(
        "shell/away.jte",
        Map.of(
            "language",
            language.tag(),
            "title",
            parts.messages().text(language, "shell.error.away.title"),
            "text",
            parts.messages().text(language, "shell.error.away.text")),
        html);
    response.getOutputStream().write(html.toString().getBytes(StandardCharsets.UTF_8));
  }
}
