package eu.hanza.accounts;

import eu.hanza.kernel.EmailAddress;
import java.util.Objects;
import java.util.UUID;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the person who signs in, by e-mail address. */
@Component
class SignInDetails implements UserDetailsService {

  private final Persons persons;

  /** The hash of a password that nobody knows: to refuse takes as long as with a password. */
  private final String never;

  SignInDetails(Persons persons, PasswordEncoder passwords) {
    this.persons = persons;
    never = Objects.requireNonNull(passwords.encode(UUID.randomUUID() + "" + UUID.randomUUID()));
  }

  @Override
  @Transactional(readOnly = true)
  public UserDetails loadUserByUsername(String address) {
    return EmailAddress.read(address)
        .flatMap(persons::findByEmail)
        .map(
            person ->
                new SignedInPerson(
                    person.id().value(),
                    String.valueOf(person.email()),
                    person.passwordHash() == null ? never : person.passwordHash()))
        .orElseThrow(() -> new UsernameNotFoundException("nobody has this address"));
  }
}
