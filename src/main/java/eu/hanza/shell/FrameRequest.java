package eu.hanza.shell;

import eu.hanza.shell.spi.Notice;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.support.RequestContextUtils;

/** What the frame reads from the request of its page, as late as a template asks for it. */
record FrameRequest(HttpServletRequest request) {

  String query() {
    var query = request.getQueryString();
    return query == null ? "" : "?" + query;
  }

  String csrf() {
    var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    return token == null ? "" : token.getToken();
  }

  @Nullable String noticeKey() {
    return flash(Notice.ATTRIBUTE);
  }

  @Nullable String said() {
    return flash(Notice.SENTENCE);
  }

  @Nullable String refusal() {
    return flash(Notice.REFUSAL);
  }

  private @Nullable String flash(String name) {
    var flash = RequestContextUtils.getInputFlashMap(request);
    return flash == null ? null : (String) flash.get(name);
  }
}
