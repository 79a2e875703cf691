package eu.hanza.events;

import eu.hanza.accounts.Token;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.PersonId;
import eu.hanza.network.Sector;
import eu.hanza.network.WorkFunction;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One person's registration for one event, with a number that is never given twice. */
@Table(schema = "events", name = "registration")
record Registration(
    @Id RegistrationId id,
    EventId event,
    PersonId person,
    int number,
    @Nullable Sector sector,
    @Nullable WorkFunction workFunction,
    String organisationName,
    Language language,
    RegistrationState state,
    String tokenHash,
    int clauseEdition,
    Instant registeredAt,
    Instant letterAt,
    @Nullable Instant withdrawnAt,
    @Version int version) {

  /** How long it takes until the same letter is sent again. */
  private static final Duration PAUSE = Duration.ofMinutes(10);

  static Registration confirmed(
      EventId event,
      PersonId person,
      int number,
      RegistrationRequest request,
      Token token,
      int clauseEdition,
      Instant at) {
    return new Registration(
        RegistrationId.next(),
        event,
        person,
        number,
        request.sector(),
        request.function(),
        request.organisation(),
        request.language(),
        RegistrationState.CONFIRMED,
        token.hash(),
        clauseEdition,
        at,
        at,
        null,
        0);
  }

  boolean isConfirmed() {
    return state == RegistrationState.CONFIRMED;
  }

  /** Registers again after a withdrawal, under the same number. */
  Registration renew(RegistrationRequest request, Token token, int edition, Instant at) {
    if (isConfirmed()) {
      throw new IllegalStateException("A confirmed registration is not renewed");
    }
    return new Registration(
        id,
        event,
        person,
        number,
        request.sector(),
        request.function(),
        request.organisation(),
        request.language(),
        RegistrationState.CONFIRMED,
        token.hash(),
        edition,
        at,
        at,
        null,
        version);
  }

  /** Whether the letter went out so lately that asking again sends no other. */
  boolean hasFreshLetter(Instant now) {
    return now.isBefore(letterAt.plus(PAUSE));
  }

  /** Gives the link of a new letter; the old one ends. */
  Registration relink(Token token, Instant at) {
    return new Registration(
        id,
        event,
        person,
        number,
        sector,
        workFunction,
        organisationName,
        language,
        state,
        token.hash(),
        clauseEdition,
        registeredAt,
        at,
        withdrawnAt,
        version);
  }

  Registration withdraw(Instant at) {
    if (!isConfirmed()) {
      throw new IllegalStateException("Only a confirmed registration is withdrawn");
    }
    return new Registration(
        id,
        event,
        person,
        number,
        sector,
        workFunction,
        organisationName,
        language,
        RegistrationState.WITHDRAWN,
        tokenHash,
        clauseEdition,
        registeredAt,
        letterAt,
        at,
        version);
  }
}
