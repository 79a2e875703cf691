package eu.hanza.events.web;

import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventSummary;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Leads from a former address of an event, and of every page below it, to the present one. */
@Component
class MovedEvents implements HandlerInterceptor, WebMvcConfigurer {

  private static final Pattern PATH =
      Pattern.compile("(?<before>/[a-z]{2})/events/(?<slug>[a-z0-9-]+)(?<after>/.*)?");

  private final EventCalendar calendar;

  MovedEvents(EventCalendar calendar) {
    this.calendar = calendar;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/*/events/*", "/*/events/*/**");
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    var moved = moved(request);
    if (moved.isEmpty()) {
      return true;
    }
    response.sendRedirect(response.encodeRedirectURL(moved.get()));
    return false;
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
