package eu.hanza.accounts;

import eu.hanza.kernel.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Leads to the sign-in page in the reader's language. */
@Component
class SignInPaths implements AuthenticationEntryPoint, AuthenticationFailureHandler {

  private final SignInThrottle throttle;

  SignInPaths(SignInThrottle throttle) {
    this.throttle = throttle;
  }

  /** The language that the form names, else that of the address, else Polish. */
  static Language language(HttpServletRequest request) {
    var path = request.getRequestURI();
    var end = path.indexOf('/', 1);
    var first = path.substring(1, end < 0 ? path.length() : end);
    return Optional.ofNullable(request.getParameter("language"))
        .flatMap(Language::of)
        .or(() -> Language.of(first))
        .orElse(Language.PL);
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
      throws IOException {
    response.sendRedirect("/" + language(request).tag() + "/sign-in?needed");
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
      throws IOException {
    throttle.note(request);
    var link = request.getRequestURI().endsWith("/ott");
    var state = link ? "expired" : "failed";
    response.sendRedirect("/" + language(request).tag() + "/sign-in?" + state);
  }
}
