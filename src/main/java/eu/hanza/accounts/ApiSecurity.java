package eu.hanza.accounts;

import eu.hanza.kernel.PersonId;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * How programs come in under {@code /api}: by a personal token in the header {@code Authorization:
 * Bearer …}, without sessions and cookies, so that no page of elsewhere can act for somebody. What
 * is public is also given without a token.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

  @Bean
  @Order(1)
  SecurityFilterChain programs(HttpSecurity http, ApiTokens tokens, JsonMapper json)
      throws Exception {
    http.securityMatcher("/api/**");
    http.csrf(AbstractHttpConfigurer::disable);
    http.requestCache(AbstractHttpConfigurer::disable);
    http.logout(AbstractHttpConfigurer::disable);
    http.sessionManagement(
        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
    http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
    http.addFilterBefore(new BearerFilter(tokens, json), AuthorizationFilter.class);
    return http.build();
  }

  /** Reads the token; one that does not hold is refused, none makes a visitor. */
  private static final class BearerFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final ApiTokens tokens;
    private final JsonMapper json;

    BearerFilter(ApiTokens tokens, JsonMapper json) {
      this.tokens = tokens;
      this.json = json;
    }

    @Override
    protected void doFilterInternal(
        HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws ServletException, IOException {
      var header = request.getHeader("Authorization");
      // A session of the browser never counts here, so that no other site can use it.
      SecurityContextHolder.clearContext();
      if (header != null) {
        var holder =
            header.startsWith(SCHEME)
                ? tokens.holder(new Token(header.substring(SCHEME.length()).strip()))
                : Optional.<PersonId>empty();
        if (holder.isEmpty()) {
          refuse(request, response);
          return;
        }
        var person = new SignedInPerson(holder.get().value(), "", null);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
        SecurityContextHolder.setContext(context);
      }
      chain.doFilter(request, response);
    }

    /** The same problem (RFC 9457) as where a token is missing, with a type of its own. */
    private void refuse(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      var problem = ProblemDetail.forStatus(HttpStatus.UNAUTHORIZED);
      problem.setType(URI.create("/api/v1/problems/token-refused"));
      problem.setDetail("This token is unknown, over or taken back.");
      problem.setInstance(URI.create(request.getRequestURI()));
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
      response.setHeader("WWW-Authenticate", "Bearer");
      response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
      response.setCharacterEncoding(StandardCharsets.UTF_8);
      response.getWriter().write(json.writeValueAsString(problem));
    }
  }
}
