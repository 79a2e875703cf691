package eu.hanza.publishing.web;

import eu.hanza.kernel.Language;
import eu.hanza.publishing.CookieRegister;
import eu.hanza.shell.spi.PageFoot;
import eu.hanza.shell.spi.Part;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Asks about optional cookies, where there are any and the visitor has not chosen yet (S0.17). */
@Component
class CookieBanner implements PageFoot {

  private final CookieRegister register;

  CookieBanner(CookieRegister register) {
    this.register = register;
  }

  @Override
  public Optional<Part> part(Language language) {
    if (register.optional().isEmpty()) {
      return Optional.empty();
    }
    var request =
        RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes servlet
            ? Optional.of(servlet.getRequest())
            : Optional.<HttpServletRequest>empty();
    return request.flatMap(CookieBanner::visitor).flatMap(register::choice).isPresent()
        ? Optional.empty()
        : Optional.of(Part.of("publishing/_cookie-choice", register.optional().size()));
  }

  /** The visitor whom a request's cookie names. */
  static Optional<UUID> visitor(HttpServletRequest request) {
    var cookies = request.getCookies();
    return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
        .filter(cookie -> cookie.getName().equals(CookieRegister.CHOICE))
        .map(Cookie::getValue)
        .filter(value -> value.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
        .map(UUID::fromString)
        .findFirst();
  }
}
