package eu.hanza.events.api;

import eu.hanza.accounts.Actor;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description of the interface says of it as a whole. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

  /** The name of the way by which programs say who they are. */
  static final String TOKEN = "token";

  static {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class);
  }

  private static final String ABOUT =
      """
      Events of the programmes of this installation: what is public may be read by anybody, a \
      personal token registers and books. A token is made on one's own account page. Errors are \
      problems of RFC 9457 (application/problem+json), whose type tells programs what is wrong. A \
      POST request may carry an Idempotency-Key of 1 to 200 visible ASCII characters; under the \
      same key the same request has one effect.\
      """;

  @Bean
  OpenAPI description() {
    var token =
        new SecurityScheme()
            .type(SecurityScheme.Type.HTTP)
            .scheme("bearer")
            .description("A personal token, made on one's own account page.");
    return new OpenAPI()
        .info(new Info().title("Hanza").version("1").description(ABOUT))
        .components(new Components().addSecuritySchemes(TOKEN, token));
  }
}
