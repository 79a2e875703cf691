package eu.hanza.events;

import eu.hanza.events.seats.Audience;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.PersonId;
import eu.hanza.network.Sector;
import eu.hanza.network.WorkFunction;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.ReadOnlyProperty;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One person's registration for one event, with a number that is never given twice. Its state
 * follows from its booking, in the database.
 */
@Table(schema = "events", name = "registration")
record Registration(
    @Id RegistrationId id,
    EventId event,
    PersonId person,
    int number,
    @Nullable Sector sector,
    @Nullable WorkFunction workFunction,
    String organisationName,
    @Nullable OrganisationId organisation,
    Audience audience,
    int waitingClass,
    RegistrationOrigin origin,
    @Nullable PersonId broughtBy,
    Language language,
    @ReadOnlyProperty @Nullable RegistrationState state,
    int clauseEdition,
    Instant registeredAt,
    Instant letterAt,
    @ReadOnlyProperty @Nullable Instant withdrawnAt,
    @ReadOnlyProperty @Nullable Instant erasedAt,
    @Version int version) {

  /** How long it takes until the same letter is sent again. */
  static final Duration PAUSE = Duration.ofMinutes(10);

  static Registration of(
      EventId event,
      PersonId person,
      int number,
      RegistrationRequest request,
      int waitingClass,
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
        request.registered(),
        request.audience(),
        waitingClass,
        request.origin(),
        request.broughtBy(),
        request.language(),
        null,
        clauseEdition,
        at,
        at,
        null,
        null,
        0);
  }

  RegistrationState known() {
    return state == null ? RegistrationState.SUBMITTED : state;
  }

  boolean isConfirmed() {
    return state == RegistrationState.CONFIRMED;
  }

  boolean isErased() {
    return erasedAt != null;
  }

  boolean isLive() {
    return known().isLive();
  }

  /** Registers again after a withdrawal, under the same number. */
  Registration renew(RegistrationRequest request, int waitingClass, int edition, Instant at) {
    if (isLive()) {
      throw new IllegalStateException("A registration that is " + state + " is not renewed");
    }
    return new Registration(
        id,
        event,
        person,
        number,
        request.sector(),
        request.function(),
        request.organisation(),
        request.registered(),
        request.audience(),
        waitingClass,
        request.origin(),
        request.broughtBy(),
        request.language(),
        state,
        edition,
        at,
        at,
        null,
        null,
        version);
  }

  /** Whether the letter went out so lately that asking again sends no other. */
  boolean hasFreshLetter(Instant now) {
    return now.isBefore(letterAt.plus(PAUSE));
  }

  /** Notes that a letter went out. */
  Registration written(Instant at) {
    return new Registration(
        id,
        event,
        person,
        number,
        sector,
        workFunction,
        organisationName,
        organisation,
        audience,
        waitingClass,
        origin,
        broughtBy,
        language,
        state,
        clauseEdition,
        registeredAt,
        at,
        withdrawnAt,
        erasedAt,
        version);
  }
}
