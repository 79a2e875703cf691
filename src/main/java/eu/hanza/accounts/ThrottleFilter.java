package eu.hanza.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers 429 where somebody tries to sign in too often. */
class ThrottleFilter extends OncePerRequestFilter {

  static final String LINK = "/login/link";
  static final String PASSWORD = "/login/password";
  static final String ONE_TIME = "/login/ott";

  private static final Set<String> PATHS = Set.of(LINK, PASSWORD, ONE_TIME);

  private final SignInThrottle throttle;

  ThrottleFilter(SignInThrottle throttle) {
    this.throttle = throttle;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !"POST".equals(request.getMethod()) || !PATHS.contains(request.getRequestURI());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (throttle.isTooMuch(request)) {
      response.setHeader("Retry-After", "900");
      response.sendError(429);
      return;
    }
    if (request.getRequestURI().equals(LINK)) {
      throttle.note(request);
    }
    chain.doFilter(request, response);
  }
}
