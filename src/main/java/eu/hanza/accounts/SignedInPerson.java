package eu.hanza.accounts;

import eu.hanza.kernel.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** A person as the session keeps it: no roles, since those are read anew for each request. */
record SignedInPerson(UUID id, String email, @Nullable String hash) implements UserDetails {

  private static final long serialVersionUID = 1L;

  PersonId person() {
    return new PersonId(id);
  }

  @Override
  public Collection<? extends GrantedAuthority> getAuthorities() {
    return List.of();
  }

  @Override
  public @Nullable String getPassword() {
    return hash;
  }

  @Override
  public String getUsername() {
    return email;
  }
}
