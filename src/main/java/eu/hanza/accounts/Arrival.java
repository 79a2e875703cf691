package eu.hanza.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Component;

/** Leads a person who has signed in to where they wanted to go, or to what waits for them. */
@Component
class Arrival implements AuthenticationSuccessHandler {

  private final HttpSessionRequestCache wanted = new HttpSessionRequestCache();

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication person)
      throws IOException {
    var saved = wanted.getRequest(request, response);
    var page = "/" + SignInPaths.language(request).tag() + "/my";
    if (saved != null && "GET".equals(saved.getMethod())) {
      wanted.removeRequest(request, response);
      page = saved.getRedirectUrl();
    }
    response.sendRedirect(page);
  }
}
