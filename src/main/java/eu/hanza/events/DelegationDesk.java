package eu.hanza.events;

import eu.hanza.accounts.Actor;
import eu.hanza.accounts.People;
import eu.hanza.accounts.PersonSummary;
import eu.hanza.events.seats.Audience;
import eu.hanza.kernel.EmailAddress;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.Refusal;
import eu.hanza.network.Sector;
import eu.hanza.network.WorkFunction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Registration of people who are known: oneself when signed in, or the people of a delegation, whom
 * a coordinator enters with their own addresses (E-2). Each gets the letter with the information
 * clause of art. 14 and can withdraw alone.
 */
@Service
public class DelegationDesk {

  private final RegistrationDesk desk;
  private final Registrations registrations;
  private final EventCalendar calendar;
  private final People people;

  DelegationDesk(
      RegistrationDesk desk, Registrations registrations, EventCalendar calendar, People people) {
    this.desk = desk;
    this.registrations = registrations;
    this.calendar = calendar;
    this.people = people;
  }

  /**
   * Somebody who is to take part.
   *
   * @param name the name; empty for that of the one who enters it
   * @param email the address; null for that of the one who enters it
   * @param organisation whom the person comes from; may be empty
   * @param sector the sector; null where nobody said
   * @param function what the person does there; null where nobody said
   * @param audience whether the person comes
   * @param language the language of letters
   */
  public record Delegate(
      String name,
      @Nullable EmailAddress email,
      String organisation,
      @Nullable Sector sector,
      @Nullable WorkFunction function,
      Audience audience,
      Language language) {}

  /** Registers oneself, or in the office somebody of a delegation. */
  public RegistrationResult register(Actor by, EventId event, Delegate delegate) {
    return register(by, event, delegate, RegistrationOrigin.DELEGATION);
  }

  /**
   * Registers in the office people who come only together, all of them or nobody (E-19).
   *
   * @return why somebody could not be registered, by address; empty if all are
   */
  public Map<EmailAddress, Refusal> together(Actor by, EventId event, List<Delegate> delegates) {
    office(by, event);
    var requests =
        delegates.stream()
            .map(delegate -> request(by, delegate, RegistrationOrigin.DELEGATION))
            .toList();
    var against = new LinkedHashMap<EmailAddress, Refusal>();
    desk.together(event, requests).forEach((request, why) -> against.put(request.email(), why));
    return against;
  }

  /** Registers somebody in the office on a seat that is kept back, as long as there is one. */
  public RegistrationResult invite(Actor by, EventId event, Delegate delegate) {
    office(by, event);
    return register(by, event, delegate, RegistrationOrigin.INVITED);
  }

  /** Enters a card that came back on paper; one that comes late is queued for a decision. */
  public RegistrationResult card(Actor by, EventId event, Delegate delegate) {
    office(by, event);
    return register(by, event, delegate, RegistrationOrigin.PAPER);
  }

  private RegistrationResult register(
      Actor by, EventId event, Delegate delegate, RegistrationOrigin origin) {
    var request = request(by, delegate, origin);
    if (request.broughtBy() != null) {
      office(by, event);
    }
    return desk.register(event, request);
  }

  private RegistrationRequest request(Actor by, Delegate delegate, RegistrationOrigin origin) {
    var me = people.find(by.who()).orElseThrow(() -> new NotFoundException("person"));
    var email = address(me, delegate);
    var own = email.equals(me.email());
    return new RegistrationRequest(
        delegate.name().isBlank() ? me.name() : delegate.name(),
        email,
        delegate.organisation(),
        null,
        delegate.sector(),
        delegate.function(),
        delegate.audience(),
        own ? RegistrationOrigin.ONLINE : origin,
        own ? null : by.who(),
        delegate.language());
  }

  private static EmailAddress address(PersonSummary me, Delegate delegate) {
    return Objects.requireNonNullElseGet(
        delegate.email(), () -> Objects.requireNonNull(me.email(), "no address"));
  }

  private void office(Actor by, EventId event) {
    var programme = calendar.get(event).programme();
    by.must(EventRules.mayKeep(by, programme), "register others at " + event);
  }

  /** The registration of oneself, or in the office of somebody of a delegation. */
  public Optional<OwnPlace> find(Actor by, EventId event, Delegate delegate) {
    var me = people.find(by.who()).orElseThrow();
    var email = address(me, delegate);
    if (!email.equals(me.email())) {
      office(by, event);
    }
    return people
        .find(email)
        .flatMap(person -> registrations.findByEventAndPerson(event, person.id()))
        .flatMap(found -> desk.own(found.id()));
  }

  /** Ends a registration: one's own, or in the office any of its event. */
  public void withdraw(Actor by, EventId event, RegistrationId id) {
    var found =
        registrations
            .findById(id)
            .filter(registration -> registration.event().equals(event))
            .orElseThrow(() -> new NotFoundException("registration " + id));
    if (found.person().equals(by.person())) {
      desk.withdrawOwn(id, by);
    } else {
      desk.withdraw(by, id);
    }
  }
}
