package eu.hanza.events;

import eu.hanza.accounts.Actor;
import eu.hanza.accounts.ClauseSummary;
import eu.hanza.accounts.InformationClauses;
import eu.hanza.accounts.People;
import eu.hanza.accounts.Token;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.events.RegistrationResult.Accepted;
import eu.hanza.events.RegistrationResult.Full;
import eu.hanza.events.RegistrationResult.Refused;
import eu.hanza.forms.EmbeddedForms;
import eu.hanza.forms.EmbeddedForms.Attempt;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.Refusal;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives and takes back places at events. One address has one registration at an event; whoever
 * registers again gets the letter again, and the screen does not say which of both it was (E-1).
 */
@Service
public class RegistrationDesk {

  private final EventCalendar calendar;
  private final Registrations registrations;
  private final SeatPool seats;
  private final People people;
  private final InformationClauses clauses;
  private final EmbeddedForms forms;
  private final RegistrationLetters letters;
  private final History history;
  private final Clock clock;
  private final TransactionTemplate transaction;

  RegistrationDesk(
      EventCalendar calendar,
      Registrations registrations,
      SeatPool seats,
      People people,
      InformationClauses clauses,
      EmbeddedForms forms,
      RegistrationLetters letters,
      History history,
      Clock clock,
      TransactionTemplate transaction) {
    this.calendar = calendar;
    this.registrations = registrations;
    this.seats = seats;
    this.people = people;
    this.clauses = clauses;
    this.forms = forms;
    this.letters = letters;
    this.history = history;
    this.clock = clock;
    this.transaction = transaction;
  }

  /** Asks for a place at an event that asks no further questions. */
  public RegistrationResult register(EventId id, RegistrationRequest request) {
    return register(id, request, null);
  }

  /**
   * Asks for a place.
   *
   * @param answers the answers to the event's own questions, already complete; null for none
   */
  public RegistrationResult register(
      EventId id, RegistrationRequest request, @Nullable Attempt answers) {
    try {
      return inTransaction(id, request, answers);
    } catch (DuplicateKeyException e) {
      // The same address came twice at the same moment: the other one is there now.
      return inTransaction(id, request, answers);
    }
  }

  private RegistrationResult inTransaction(
      EventId id, RegistrationRequest request, @Nullable Attempt answers) {
    return java.util.Objects.requireNonNull(
        transaction.execute(
            status -> {
              var result = decide(id, request, answers);
              if (result instanceof Refused) {
                status.setRollbackOnly();
              }
              return result;
            }));
  }

  private RegistrationResult decide(
      EventId id, RegistrationRequest request, @Nullable Attempt answers) {
    var event = calendar.get(id);
    var window = event.window(clock.instant());
    if (window != RegistrationWindow.OPEN) {
      return new Refused(refusal(event, window, request));
    }
    seats.queue(id, request.email());
    var known =
        people
            .find(request.email())
            .flatMap(person -> registrations.findByEventAndPerson(id, person.id()));
    var token = Token.random();
    if (known.filter(Registration::isConfirmed).isPresent()) {
      remind(event, known.get(), token);
      return event.isFull() ? new Full() : new Accepted();
    }
    if (!seats.take(id)) {
      return new Full();
    }
    var person = people.known(request.email(), request.name(), request.language());
    var edition = clause(event);
    var now = clock.instant();
    var registration =
        known.isPresent()
            ? known.get().renew(request, token, edition, now)
            : Registration.confirmed(
                id, person, seats.nextNumber(id), request, token, edition, now);
    var saved = registrations.save(registration);
    if (answers != null) {
      var against = forms.keep(answers, saved.id().value(), person, request.language());
      if (!against.isEmpty()) {
        return new Refused(against.getFirst());
      }
    }
    send(event, saved, token);
    return new Accepted();
  }

  private void remind(EventSummary event, Registration known, Token token) {
    var now = clock.instant();
    if (!known.hasFreshLetter(now)) {
      send(event, registrations.save(known.relink(token, now)), token);
    }
  }

  private int clause(EventSummary event) {
    return Optional.ofNullable(event.event().clause())
        .flatMap(clauses::find)
        .map(ClauseSummary::edition)
        .orElseThrow(() -> new NotFoundException("clause of " + event.id()));
  }

  private static Refusal refusal(
      EventSummary event, RegistrationWindow window, RegistrationRequest request) {
    var opens = event.event().opensAt();
    if (window == RegistrationWindow.NOT_YET && opens != null) {
      var zone = event.event().time().zone();
      var when = Formats.of(request.language()).dateTime(opens.atZone(zone));
      return Refusal.of("events.register.not-yet", Map.of("when", when));
    }
    return Refusal.of(
        switch (window) {
          case OVER -> "events.register.over";
          case CALLED_OFF -> "events.register.called-off";
          case NONE, NOT_YET, OPEN -> "events.register.none";
        });
  }

  private void send(EventSummary event, Registration registration, Token token) {
    var person = people.find(registration.person()).orElseThrow();
    letters.confirm(event, registration, person, token);
    history.note(
        Line.of("events.history.registered", null, registration.id())
            .with("number", registration.number()));
  }

  /** The registration behind the link of a letter, if the link still holds. */
  public Optional<OwnPlace> own(Token token) {
    return registrations.findByTokenHash(token.hash()).map(this::place);
  }

  private OwnPlace place(Registration registration) {
    return new OwnPlace(
        registration.id(),
        registration.person(),
        calendar.get(registration.event()),
        registration.number(),
        registration.state());
  }

  /** Gives the place up by the link of a letter; again changes nothing. */
  public Optional<OwnPlace> withdraw(Token token) {
    return java.util.Objects.requireNonNull(
        transaction.execute(
            status ->
                registrations
                    .findByTokenHash(token.hash())
                    .map(registration -> place(withdraw(registration, Actor.VISITOR)))));
  }

  /** Takes a place back in the office, on the wish of its person. */
  public void withdraw(Actor by, RegistrationId id) {
    transaction.executeWithoutResult(
        status -> {
          var registration =
              registrations
                  .findById(id)
                  .orElseThrow(() -> new NotFoundException("registration " + id));
          var programme = calendar.get(registration.event()).programme();
          by.must(EventRules.mayKeep(by, programme), "withdraw the registration " + id);
          withdraw(registration, by);
        });
  }

  private Registration withdraw(Registration registration, Actor by) {
    var event = calendar.get(registration.event());
    if (!registration.isConfirmed() || event.event().time().isOver(clock.instant())) {
      return registration;
    }
    var withdrawn = registrations.save(registration.withdraw(clock.instant()));
    seats.free(registration.event());
    forms.withdraw(EventForms.home(registration.event()), registration.id().value());
    people
        .find(registration.person())
        .filter(person -> person.email() != null)
        .ifPresent(person -> letters.withdrawn(event, withdrawn, person));
    history.note(Line.of("events.history.withdrawn", by.person(), registration.id()));
    return withdrawn;
  }
}
