package eu.hanza.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses forms whose field names no page of Hanza writes, such as a bracket without its twin:
 * binding would fail on them in many ways. Good names are words with dots and whole brackets.
 */
@Component
class FormNames extends OncePerRequestFilter {

  private static final Pattern GOOD = Pattern.compile("[\\w-]+(?:\\.[\\w-]+|\\[[\\w.-]*])*+");

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !"POST".equals(request.getMethod());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var names = Collections.list(request.getParameterNames());
    if (names.stream().allMatch(name -> GOOD.matcher(name).matches())) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  /** Forms are records: what their constructor does not take is nobody's. */
  @ControllerAdvice
  static class ByConstructor {

    @InitBinder
    void bind(WebDataBinder binder) {
      binder.setDeclarativeBinding(true);
    }
  }
}
