package eu.hanza.events;

import eu.hanza.accounts.Actor;
import eu.hanza.accounts.People;
import eu.hanza.forms.spi.FormActor;
import eu.hanza.forms.spi.FormHome;
import eu.hanza.forms.spi.FormKeeper;
import eu.hanza.forms.spi.HomeView;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The questions that an event asks besides name and address when people register: a form that
 * stands within the registration, opens and closes with it and has its clause.
 */
@Component
class EventForms implements FormKeeper {

  /** The kind of home that an event is. */
  static final String KIND = "event";

  private final EventCalendar calendar;
  private final People people;

  EventForms(EventCalendar calendar, People people) {
    this.calendar = calendar;
    this.people = people;
  }

  /** The home of an event's form. */
  static FormHome home(EventId event) {
    return new FormHome(KIND, event.value());
  }

  @Override
  public String kind() {
    return KIND;
  }

  private Actor actor(FormActor actor) {
    if (actor.system()) {
      return Actor.SYSTEM;
    }
    return actor.person() == null ? Actor.VISITOR : people.actor(actor.person());
  }

  private Optional<EventSummary> event(UUID id) {
    try {
      return Optional.of(calendar.get(new EventId(id)));
    } catch (NotFoundException e) {
      return Optional.empty();
    }
  }

  @Override
  public Optional<HomeView> find(UUID id, Language language) {
    return event(id).map(event -> view(event, language));
  }

  private static HomeView view(EventSummary event, Language language) {
    var title = event.event().title().in(language);
    return new HomeView(
        home(event.id()),
        title.text(),
        title.language(),
        "/office/events/" + event.id(),
        null,
        event.event().time().zone(),
        List::of,
        true);
  }

  @Override
  public List<HomeView> offered(FormActor actor, Language language) {
    return calendar.keptBy(actor(actor)).stream().map(event -> view(event, language)).toList();
  }

  @Override
  public boolean mayKeep(FormActor actor, UUID id) {
    return event(id)
        .filter(event -> EventRules.mayKeep(actor(actor), event.programme()))
        .isPresent();
  }

  /** Nobody fills it in by itself: it is part of the registration. */
  @Override
  public boolean maySee(FormActor actor, UUID id) {
    return mayKeep(actor, id);
  }

  @Override
  public Optional<LocalDate> endsOn(UUID id) {
    return event(id).map(event -> event.event().time().endsOn());
  }
}
