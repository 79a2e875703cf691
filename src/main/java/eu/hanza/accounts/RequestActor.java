package eu.hanza.accounts;

import eu.hanza.kernel.EmailAddress;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.PersonId;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Reader;
import eu.hanza.shell.spi.SignedIn;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads who acts from the session, and the roles from the database, once for each request. */
@Component
class RequestActor implements CurrentActor, SignedIn {

  private static final String KEPT = RequestActor.class.getName();

  private final People people;
  private final Persons persons;
  private final Messages messages;

  RequestActor(People people, Persons persons, Messages messages) {
    this.people = people;
    this.persons = persons;
    this.messages = messages;
  }

  /** The actor of a request with the person behind it. */
  private record Known(Actor actor, @Nullable Person person) {}

  @Override
  public Actor get() {
    return known().actor();
  }

  @Override
  public Optional<PersonId> person() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null
            && authentication.getPrincipal() instanceof SignedInPerson signedIn
        ? Optional.of(signedIn.person())
        : Optional.ofNullable(get().person());
  }

  private Known known() {
    var request = RequestContextHolder.getRequestAttributes();
    if (request == null) {
      return read();
    }
    var kept = (Known) request.getAttribute(KEPT, RequestAttributes.SCOPE_REQUEST);
    if (kept == null) {
      kept = read();
      request.setAttribute(KEPT, kept, RequestAttributes.SCOPE_REQUEST);
    }
    return kept;
  }

  private Known read() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication == null || authentication instanceof AnonymousAuthenticationToken) {
      return new Known(Actor.VISITOR, null);
    }
    return person(authentication)
        .filter(person -> !person.isErased())
        .map(person -> new Known(people.actor(person.id()), person))
        .orElse(new Known(Actor.VISITOR, null));
  }

  /** A passkey names the person by address only. */
  private Optional<Person> person(Authentication authentication) {
    return authentication.getPrincipal() instanceof SignedInPerson signedIn
        ? persons.findById(signedIn.person())
        : EmailAddress.read(authentication.getName()).flatMap(persons::findByEmail);
  }

  @Override
  public Optional<Reader> reader(Language language) {
    var known = known();
    return Optional.ofNullable(known.person())
        .map(
            person ->
                new Reader(
                    person.id(),
                    person.name(),
                    person.email() == null ? "" : person.email().value(),
                    role(known.actor(), language),
                    person.preferences().theme()));
  }

  private String role(Actor actor, Language language) {
    List<Role> roles =
        actor.grants().stream()
            .map(Grant::role)
            .distinct()
            .sorted(Comparator.naturalOrder())
            .toList();
    return roles.isEmpty()
        ? ""
        : messages.text(language, "accounts.role." + roles.getFirst().name());
  }

  /** Gives controllers the actor as a parameter. */
  @Configuration(proxyBeanMethods = false)
  static class ActorParameter implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    private final CurrentActor actor;

    ActorParameter(CurrentActor actor) {
      this.actor = actor;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
      resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
      return parameter.getParameterType() == Actor.class;
    }

    @Override
    public Actor resolveArgument(
        MethodParameter parameter,
        @Nullable ModelAndViewContainer container,
        NativeWebRequest request,
        @Nullable WebDataBinderFactory binders) {
      return actor.get();
    }
  }
}
