package eu.hanza.accounts;

import eu.hanza.kernel.EmailAddress;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the person who signs in, by e-mail address. */
@Component
class SignInDetails implements UserDetailsService {

  private final Persons persons;

  SignInDetails(Persons persons) {
    this.persons = persons;
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
                    person.passwordHash() == null ? "{none}" : person.passwordHash()))
        .orElseThrow(() -> new UsernameNotFoundException("nobody has this address"));
  }
}
