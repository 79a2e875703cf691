package eu.hanza.events.certificates;

import eu.hanza.accounts.PersonalRecords;
import eu.hanza.kernel.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The names on certificates: after erasure a certificate stays valid, and says that. */
@Component
class CertificateRecords implements PersonalRecords {

  private final Certificates certificates;

  CertificateRecords(Certificates certificates) {
    this.certificates = certificates;
  }

  @Override
  public String section() {
    return "certificates";
  }

  @Override
  public Map<String, Object> export(PersonId person) {
    List<Map<String, String>> all =
        certificates.of(person).stream()
            .map(
                one ->
                    Map.of(
                        "number", one.number(),
                        "holder", one.holder(),
                        "issued_at", one.issuedAt().toString()))
            .toList();
    return Map.of("certificates", all);
  }

  /** A certificate holds without its name. */
  @Override
  public Set<PersonId> needed(Collection<PersonId> people) {
    return Set.of();
  }

  @Override
  @Transactional
  public void erase(PersonId person) {
    certificates.erase(person);
  }
}
