package eu.hanza.accounts;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.ott.GenerateOneTimeTokenFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who may reach which address at all, how people sign in, and what browsers are told to refuse. */
@Configuration(proxyBeanMethods = false)
class WebSecurity {

  private static final String CONTENT =
      "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src"
          + " 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors"
          + " 'none'; form-action 'self'";

  @Bean
  static PasswordEncoder passwordEncoder() {
    var argon2 = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    return new DelegatingPasswordEncoder("argon2", java.util.Map.of("argon2", argon2));
  }

  @Bean
  SecurityFilterChain addresses(
      HttpSecurity http,
      SignInPaths paths,
      SignInMail mail,
      SignInThrottle throttle,
      AuthenticationSuccessHandler arrival,
      @Value("${hanza.address}") URI address)
      throws Exception {
    http.authorizeHttpRequests(
        requests ->
            requests
                .requestMatchers("/actuator/health/**", "/actuator/health")
                .permitAll()
                .requestMatchers("/actuator/**")
                .denyAll()
                .requestMatchers("/*/my/**", "/*/account/**", "/*/office/**")
                .authenticated()
                .requestMatchers(HttpMethod.POST, "/webauthn/register/**")
                .authenticated()
                .anyRequest()
                .permitAll());
    http.addFilterBefore(new ThrottleFilter(throttle), GenerateOneTimeTokenFilter.class);
    http.formLogin(
        form ->
            form.loginPage("/sign-in")
                .loginProcessingUrl(ThrottleFilter.PASSWORD)
                .successHandler(arrival)
                .failureHandler(paths));
    http.oneTimeTokenLogin(
        link ->
            link.loginPage("/sign-in")
                .loginProcessingUrl(ThrottleFilter.ONE_TIME)
                .tokenGeneratingUrl(ThrottleFilter.LINK)
                .showDefaultSubmitPage(false)
                .successHandler(arrival)
                .failureHandler(paths)
                .tokenGenerationSuccessHandler(mail));
    http.webAuthn(
        passkeys ->
            passkeys
                .rpName("Hanza")
                .rpId(address.getHost())
                .allowedOrigins(origin(address))
                .disableDefaultRegistrationPage(true));
    http.logout(
        out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/").deleteCookies("hanza_session"));
    http.exceptionHandling(handling -> handling.authenticationEntryPoint(paths));
    http.csrf(
        csrf -> csrf.csrfTokenRepository(tokens(address)).ignoringRequestMatchers(endOfLetters()));
    http.headers(WebSecurity::headers);
    return http.build();
  }

  /** One click in a mail program, which has no session; its secret stands in the address. */
  private static RequestMatcher endOfLetters() {
    var post = PathPatternRequestMatcher.withDefaults();
    return new OrRequestMatcher(
        post.matcher(HttpMethod.POST, "/{language:pl|en|uk}/letters/unsubscribe"),
        post.matcher(HttpMethod.POST, "/{language:pl|en|uk}/search/unsubscribe"));
  }

  private static String origin(URI address) {
    var port = address.getPort() < 0 ? "" : ":" + address.getPort();
    return address.getScheme() + "://" + address.getHost() + port;
  }

  private static CookieCsrfTokenRepository tokens(URI address) {
    var tokens = new CookieCsrfTokenRepository();
    tokens.setCookieCustomizer(
        cookie ->
            cookie
                .httpOnly(true)
                .sameSite("Lax")
                .path("/")
                .secure("https".equals(address.getScheme())));
    tokens.setCookieName("hanza_csrf");
    tokens.setHeaderName("X-CSRF-TOKEN");
    return tokens;
  }

  private static void headers(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
        .permissionsPolicyHeader(
            policy -> policy.policy("camera=(self), geolocation=(), microphone=(), payment=()"))
        .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
        .frameOptions(frame -> frame.deny())
        .httpStrictTransportSecurity(Customizer.withDefaults());
  }
}
