package eu.hanza.accounts;

import eu.hanza.kernel.EmailAddress;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.PersonId;
import eu.hanza.kernel.ProgrammeId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** An invitation to take a role; its link works once, for two weeks. */
@Table(schema = "accounts", name = "invitation")
record Invitation(
    @Id InvitationId id,
    String tokenHash,
    EmailAddress email,
    String name,
    Role role,
    @Nullable ProgrammeId programme,
    @Nullable OrganisationId organisation,
    Language language,
    PersonId invitedBy,
    Instant sentAt,
    Instant expiresAt,
    @Nullable Instant acceptedAt,
    @Version int version) {

  static final Duration VALID = Duration.ofDays(14);

  static Invitation to(
      EmailAddress email,
      String name,
      Grant grant,
      Language language,
      PersonId by,
      Token token,
      Instant at) {
    return new Invitation(
        InvitationId.next(),
        token.hash(),
        email,
        name,
        grant.role(),
        grant.programme(),
        grant.organisation(),
        language,
        by,
        at,
        at.plus(VALID),
        null,
        0);
  }

  boolean isOpen(Instant now) {
    return acceptedAt == null && now.isBefore(expiresAt);
  }

  Grant grant() {
    return new Grant(role, programme, organisation);
  }

  Invitation accept(Instant at) {
    if (!isOpen(at)) {
      throw new IllegalStateException("An invitation that is over cannot be accepted");
    }
    return new Invitation(
        id,
        tokenHash,
        email,
        name,
        role,
        programme,
        organisation,
        language,
        invitedBy,
        sentAt,
        expiresAt,
        at,
        version);
  }
}
