package eu.hanza.accounts;

import eu.hanza.kernel.EmailAddress;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.Announcement;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The set-up of an empty installation: a one-time link on the console, behind which the first
 * administrator is made. It is gone as soon as there is one.
 */
@Component
public class FirstRun implements Announcement {

  private final Grants grants;
  private final Persons persons;
  private final People people;
  private final PasswordEncoder passwords;
  private final Environment environment;
  private final boolean demo;
  private final Token token = Token.random();

  FirstRun(
      Grants grants,
      Persons persons,
      People people,
      PasswordEncoder passwords,
      Environment environment,
      @Value("${hanza.demo:false}") boolean demo) {
    this.grants = grants;
    this.persons = persons;
    this.people = people;
    this.passwords = passwords;
    this.environment = environment;
    this.demo = demo;
  }

  /** Whether the installation waits for its administrator and this is the secret for it. */
  public boolean opensFor(@Nullable String secret) {
    return !demo && token.value().equals(secret) && !grants.anyAdministrator();
  }

  /** Makes the first administrator; nothing if the secret is wrong or there is one already. */
  @Transactional
  public synchronized Optional<EmailAddress> administrator(
      String secret, EmailAddress email, String name, String password, Language language) {
    if (!opensFor(secret)) {
      return Optional.empty();
    }
    var id = people.known(email, name, language);
    var person = persons.findById(id).orElseThrow();
    persons.save(person.withPassword(passwords.encode(password)));
    grants.add(id, Grant.ADMINISTRATOR, null);
    return Optional.of(email);
  }

  @Override
  public int order() {
    return 0;
  }

  @Override
  public List<String> lines() {
    if (demo || grants.anyAdministrator()) {
      return List.of();
    }
    var port = environment.getProperty("local.server.port", "8080");
    return List.of(
        "This installation is empty. Open this link once to make its administrator:",
        "http://localhost:" + port + "/pl/first-run?token=" + token.value());
  }
}
