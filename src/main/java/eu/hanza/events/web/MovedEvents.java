package eu.hanza.events.web;

import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventSummary;
import eu.hanza.kernel.NotFoundException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Leads from a former address of an event, and of every page below it, to the present one. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class MovedEvents implements HandlerExceptionResolver {

  private static final Pattern PATH =
      Pattern.compile("(?<before>/[a-z]{2})/events/(?<slug>[a-z0-9-]+)(?<after>/.*)?");

  private final EventCalendar calendar;

  MovedEvents(EventCalendar calendar) {
    this.calendar = calendar;
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception problem) {
    if (!(problem instanceof NotFoundException)) {
      return null;
    }
    var moved = moved(request);
    if (moved.isEmpty()) {
      return null;
    }
    response.setStatus(HttpServletResponse.SC_FOUND);
    response.setHeader("Location", response.encodeRedirectURL(moved.get()));
    return new ModelAndView();
  }

  private Optional<String> moved(HttpServletRequest request) {
    var path = PATH.matcher(request.getRequestURI());
    if (!request.getMethod().equals(HttpMethod.GET.name()) || !path.matches()) {
      return Optional.empty();
    }
    var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    var after = Objects.requireNonNullElse(path.group("after"), "");
    return calendar
        .formerly(path.group("slug"))
        .map(EventSummary::path)
        .map(now -> path.group("before") + now + after + query);
  }
}
