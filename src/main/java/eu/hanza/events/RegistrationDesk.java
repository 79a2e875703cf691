package eu.hanza.events;

import eu.hanza.accounts.Actor;
import eu.hanza.accounts.ClauseSummary;
import eu.hanza.accounts.InformationClauses;
import eu.hanza.accounts.People;
import eu.hanza.accounts.Token;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.events.RegistrationResult.Accepted;
import eu.hanza.events.RegistrationResult.Drawn;
import eu.hanza.events.RegistrationResult.Listed;
import eu.hanza.events.RegistrationResult.Refused;
import eu.hanza.events.RegistrationResult.Requested;
import eu.hanza.events.draws.Draws;
import eu.hanza.events.seats.BookingState;
import eu.hanza.events.seats.BookingView;
import eu.hanza.events.seats.Bookings;
import eu.hanza.events.seats.Party;
import eu.hanza.events.seats.SeatBook;
import eu.hanza.forms.EmbeddedForms;
import eu.hanza.forms.EmbeddedForms.Attempt;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
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

  /** How long it takes until somebody who registers again gets another letter. */
  public static final Duration LETTER_PAUSE = Registration.PAUSE;

  private final EventCalendar calendar;
  private final Registrations registrations;
  private final RegistrationNumbers numbers;
  private final SeatBook seats;
  private final Bookings bookings;
  private final SeatPolicies policies;
  private final Draws draws;
  private final People people;
  private final InformationClauses clauses;
  private final EmbeddedForms forms;
  private final RegistrationLetters letters;
  private final Passes passes;
  private final History history;
  private final Clock clock;
  private final TransactionTemplate transaction;

  RegistrationDesk(
      EventCalendar calendar,
      Registrations registrations,
      RegistrationNumbers numbers,
      SeatBook seats,
      Bookings bookings,
      SeatPolicies policies,
      Draws draws,
      People people,
      InformationClauses clauses,
      EmbeddedForms forms,
      RegistrationLetters letters,
      Passes passes,
      History history,
      Clock clock,
      TransactionTemplate transaction) {
    this.calendar = calendar;
    this.registrations = registrations;
    this.numbers = numbers;
    this.seats = seats;
    this.bookings = bookings;
    this.policies = policies;
    this.draws = draws;
    this.people = people;
    this.clauses = clauses;
    this.forms = forms;
    this.letters = letters;
    this.passes = passes;
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

  /**
   * Asks for places for people who come only together (E-19): all of them are registered, or
   * nobody.
   *
   * @return why not, and whose request it is; empty if all are registered
   */
  Map<RegistrationRequest, Refusal> together(EventId id, List<RegistrationRequest> requests) {
    var party = new Party(UUID.randomUUID(), requests.size());
    var against = new LinkedHashMap<RegistrationRequest, Refusal>();
    transaction.executeWithoutResult(
        status -> {
          for (var request : requests) {
            if (isRegistered(id, request)) {
              against.put(request, Refusal.of("events.office.party.known"));
            } else if (decide(id, request, null, party) instanceof Refused(var why)) {
              against.put(request, why);
            }
          }
          if (!against.isEmpty()) {
            status.setRollbackOnly();
          }
        });
    return against;
  }

  private boolean isRegistered(EventId id, RegistrationRequest request) {
    return people
        .find(request.email())
        .flatMap(person -> registrations.findByEventAndPerson(id, person.id()))
        .filter(Registration::isLive)
        .isPresent();
  }

  private RegistrationResult inTransaction(
      EventId id, RegistrationRequest request, @Nullable Attempt answers) {
    return Objects.requireNonNull(
        transaction.execute(
            status -> {
              var result = decide(id, request, answers, null);
              if (result instanceof Refused) {
                status.setRollbackOnly();
              }
              return result;
            }));
  }

  private RegistrationResult decide(
      EventId id, RegistrationRequest request, @Nullable Attempt answers, @Nullable Party party) {
    var event = calendar.get(id);
    if (!request.isNamed()) {
      return new Refused(Refusal.of("events.form.name.NotBlank").at("name"));
    }
    var window = event.window(clock.instant());
    var late = window == RegistrationWindow.OVER && request.origin() == RegistrationOrigin.PAPER;
    if (window != RegistrationWindow.OPEN && !late) {
      return new Refused(refusal(event, window, request.language()));
    }
    var policy = policies.of(id);
    var unmet = Eligibility.unmet(policy.conditions(), policies.facts(request, event.programme()));
    var against = first(unmet, Eligibility.Outcome.REFUSE);
    if (against.isPresent()) {
      return new Refused(refusal(against.get(), request.language()));
    }
    var drawn = draws.of(id).filter(draw -> !draw.settled()).isPresent();
    var approval =
        late || policy.approval() || first(unmet, Eligibility.Outcome.APPROVAL).isPresent();
    var lower = first(unmet, Eligibility.Outcome.WAIT).isPresent() ? 1 : 0;
    numbers.queue(id, request.email());
    var known =
        people
            .find(request.email())
            .flatMap(person -> registrations.findByEventAndPerson(id, person.id()));
    if (known.filter(Registration::isLive).isPresent()) {
      remind(event, known.get());
      return drawn ? new Drawn() : said(approval, event.isFull());
    }
    var entered = enter(event, known.orElse(null), request, lower, approval, answers, party);
    return drawn && !(entered instanceof Refused) ? new Drawn() : entered;
  }

  /** What the screen says: it depends on the event, never on whether somebody asks again. */
  private static RegistrationResult said(boolean approval, boolean full) {
    if (approval) {
      return new Requested();
    }
    return full ? new Listed() : new Accepted();
  }

  private static Optional<Eligibility> first(List<Eligibility> unmet, Eligibility.Outcome outcome) {
    return unmet.stream().filter(condition -> condition.outcome() == outcome).findFirst();
  }

  private RegistrationResult enter(
      EventSummary event,
      @Nullable Registration known,
      RegistrationRequest request,
      int waitingClass,
      boolean approval,
      @Nullable Attempt answers,
      @Nullable Party party) {
    var person = people.known(request.email(), request.name(), request.language());
    var now = clock.instant();
    var edition = clause(event);
    var entered =
        known == null
            ? Registration.of(
                event.id(), person, numbers.next(event.id()), request, waitingClass, edition, now)
            : known.renew(request, waitingClass, edition, now);
    var id = registrations.save(entered).id();
    var state =
        seats.register(
            id, approval, request.origin() == RegistrationOrigin.INVITED, party, Actor.VISITOR);
    if (answers != null) {
      var against = forms.keep(answers, id.value(), person, request.language());
      if (!against.isEmpty()) {
        return new Refused(against.getFirst());
      }
    }
    var saved = registrations.findById(id).orElseThrow();
    send(event, saved);
    history.note(
        Line.of("events.history.registered", request.broughtBy(), id)
            .with("number", saved.number())
            .with("state", state));
    return said(approval, state == BookingState.WAITING);
  }

  private void remind(EventSummary event, Registration known) {
    var now = clock.instant();
    if (!known.hasFreshLetter(now)) {
      send(event, registrations.save(known.written(now)));
    }
  }

  private int clause(EventSummary event) {
    return Optional.ofNullable(event.event().clause())
        .flatMap(clauses::find)
        .map(ClauseSummary::edition)
        .orElseThrow(() -> new NotFoundException("clause of " + event.id()));
  }

  private static Refusal refusal(Eligibility condition, Language language) {
    return Refusal.of(
        "events.register.not-eligible", Map.of("rule", condition.wording().in(language).text()));
  }

  private static Refusal refusal(EventSummary event, RegistrationWindow window, Language language) {
    var opens = event.event().opensAt();
    if (window == RegistrationWindow.NOT_YET && opens != null) {
      var zone = event.event().time().zone();
      var when = Formats.of(language).dateTime(opens.atZone(zone));
      return Refusal.of("events.register.not-yet", Map.of("when", when));
    }
    return Refusal.of(
        switch (window) {
          case OVER -> "events.register.over";
          case CALLED_OFF -> "events.register.called-off";
          case NONE, NOT_YET, OPEN -> "events.register.none";
        });
  }

  private void send(EventSummary event, Registration registration) {
    var person = people.find(registration.person()).orElseThrow();
    letters.confirm(event, registration, person, passes.issue(registration.id()));
  }

  /** The registration behind the link of a letter, if the link still holds. */
  public Optional<OwnPlace> own(Token token) {
    return passes.holder(token).flatMap(registrations::findById).map(this::place);
  }

  /** The registration of a person at an event, if there is one. */
  public Optional<OwnPlace> own(EventId event, Actor actor) {
    var person = actor.person();
    return person == null
        ? Optional.empty()
        : registrations.findByEventAndPerson(event, person).map(this::place);
  }

  /** A registration for the person whose it is; empty for everybody else. */
  public Optional<OwnPlace> own(RegistrationId id, Actor actor) {
    return own(id).filter(place -> place.person().equals(actor.person()));
  }

  /** A registration whose person has proved to be it. */
  public Optional<OwnPlace> own(RegistrationId proven) {
    return registrations.findById(proven).filter(one -> !one.isErased()).map(this::place);
  }

  private OwnPlace place(Registration registration) {
    return new OwnPlace(
        registration.id(),
        registration.person(),
        calendar.get(registration.event()),
        registration.number(),
        registration.known());
  }

  /** One's own booking of the whole event. */
  public Optional<BookingView> booking(OwnPlace own) {
    return bookings.ofEvent(own.id()).flatMap(bookings::find);
  }

  /** Takes the place that was offered; false if the time for it is over. */
  public boolean accept(OwnPlace own) {
    return bookings
        .ofEvent(own.id())
        .flatMap(booking -> seats.accept(booking, Actor.VISITOR))
        .filter(BookingState.CONFIRMED::equals)
        .isPresent();
  }

  /** Lets the next person have the place that was offered. */
  public void decline(OwnPlace own) {
    bookings
        .ofEvent(own.id())
        .ifPresent(booking -> seats.leave(booking, BookingState.DECLINED, "", Actor.VISITOR));
  }

  /** Gives one's own place up, or takes the request for it back; again changes nothing. */
  public OwnPlace withdraw(OwnPlace own) {
    withdrawOwn(own.id(), Actor.VISITOR);
    return place(registrations.findById(own.id()).orElseThrow());
  }

  /** Takes a place back in the office, on the wish of its person. */
  public void withdraw(Actor by, RegistrationId id) {
    var registration =
        registrations.findById(id).orElseThrow(() -> new NotFoundException("registration " + id));
    var programme = calendar.get(registration.event()).programme();
    by.must(EventRules.mayKeep(by, programme), "withdraw the registration " + id);
    withdraw(registration, by);
  }

  /** Ends a registration in the office, or where a declared rule of the event ends it. */
  public void cancel(Actor by, RegistrationId id, String reason) {
    var registration =
        registrations.findById(id).orElseThrow(() -> new NotFoundException("registration " + id));
    var programme = calendar.get(registration.event()).programme();
    by.must(EventRules.mayKeep(by, programme), "cancel the registration " + id);
    if (registration.isLive()) {
      end(registration, BookingState.CANCELLED, reason, by);
    }
  }

  /** Gives one's own place up, once it is known whose it is. */
  void withdrawOwn(RegistrationId id, Actor by) {
    registrations.findById(id).ifPresent(registration -> withdraw(registration, by));
  }

  private void withdraw(Registration registration, Actor by) {
    var event = calendar.get(registration.event());
    if (!registration.isLive() || event.event().time().isOver(clock.instant())) {
      return;
    }
    end(registration, BookingState.WITHDRAWN, "", by);
  }

  private void end(Registration registration, BookingState state, String reason, Actor by) {
    transaction.executeWithoutResult(
        status -> {
          var booking = bookings.ofEvent(registration.id()).orElseThrow();
          seats.leave(booking, state, reason, by);
          forms.withdraw(EventForms.home(registration.event()), registration.id().value());
        });
  }
}
