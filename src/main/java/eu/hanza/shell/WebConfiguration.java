package eu.hanza.shell;

import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.Pages;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.filter.UrlHandlerFilter;
import org.springframework.web.method.HandlerTypePredicate;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.PathMatchConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How addresses begin, what controllers may ask for, and where templates come from. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HanzaSettings.class)
class WebConfiguration implements WebMvcConfigurer {

  @Bean
  static TemplateEngine templates() {
    var engine = TemplateEngine.createPrecompiled(ContentType.Html);
    engine.setBinaryStaticContent(true);
    return engine;
  }

  /** An address typed with a slash at its end leads to the page. */
  @Bean
  UrlHandlerFilter slashes() {
    return UrlHandlerFilter.trailingSlashHandler("/pl/**", "/en/**", "/uk/**")
        .redirect(HttpStatus.PERMANENT_REDIRECT)
        .build();
  }

  @Override
  public void configurePathMatch(PathMatchConfigurer paths) {
    paths.addPathPrefix("/{language:pl|en|uk}", HandlerTypePredicate.forAnnotation(Pages.class));
  }

  @Override
  public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
    converters.addCustomConverter(new StreamedFiles());
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new LanguageOfPage());
  }

  /** Gives controllers the language of the page. */
  private static final class LanguageOfPage implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
      return parameter.getParameterType() == Language.class;
    }

    @Override
    public Language resolveArgument(
        MethodParameter parameter,
        @Nullable ModelAndViewContainer container,
        NativeWebRequest request,
        @Nullable WebDataBinderFactory binders) {
      var servlet = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
      return AddressedLanguage.of(servlet).language();
    }
  }
}
