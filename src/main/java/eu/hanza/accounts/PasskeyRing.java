package eu.hanza.accounts;

import eu.hanza.kernel.EmailAddress;
import java.util.List;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The passkeys of one person: to see them and to take one away. */
@Service
@Transactional
public class PasskeyRing {

  private final PasskeyUsers users;
  private final Passkeys passkeys;

  PasskeyRing(PasskeyUsers users, Passkeys passkeys) {
    this.users = users;
    this.passkeys = passkeys;
  }

  /** The passkeys of the owner of this address. */
  @Transactional(readOnly = true)
  public List<PasskeySummary> of(EmailAddress email) {
    var user = users.findByUsername(email.value());
    return user == null
        ? List.of()
        : passkeys.findByUserId(user.getId()).stream()
            .map(
                key ->
                    new PasskeySummary(
                        key.getCredentialId().toBase64UrlString(),
                        key.getLabel(),
                        key.getCreated(),
                        key.getLastUsed()))
            .toList();
  }

  /** Takes a passkey away, if it is the owner's. */
  public void remove(EmailAddress email, String id) {
    if (of(email).stream().anyMatch(key -> key.id().equals(id))) {
      passkeys.delete(Bytes.fromBase64(id));
    }
  }
}
