package eu.hanza.events.polls;

import eu.hanza.accounts.Actor;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventSummary;
import eu.hanza.events.OwnPlace;
import eu.hanza.events.RegistrationDesk;
import eu.hanza.events.RegistrationList;
import eu.hanza.events.RegistrationState;
import eu.hanza.events.attendance.Gatherings;
import eu.hanza.events.sessions.BookingMode;
import eu.hanza.events.sessions.SessionBook;
import eu.hanza.events.sessions.SessionDraft;
import eu.hanza.events.sessions.SessionKind;
import eu.hanza.events.sessions.SessionMode;
import eu.hanza.events.sessions.SessionSeats;
import eu.hanza.events.sessions.SessionSummary;
import eu.hanza.events.sessions.SessionTime;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.shell.spi.Demonstration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A vote of forty people with its conclusions, and one that is open with questions. */
@Component
@ConditionalOnProperty("hanza.demo")
class PollsDemonstration implements Demonstration {

  private final EventCalendar calendar;
  private final Gatherings gatherings;
  private final SessionBook sessions;
  private final RegistrationList registrations;
  private final RegistrationDesk desk;
  private final Polls polls;
  private final AskedQuestions asked;
  private final Conclusions conclusions;
  private final JsonMapper json;

  PollsDemonstration(
      EventCalendar calendar,
      Gatherings gatherings,
      SessionBook sessions,
      RegistrationList registrations,
      RegistrationDesk desk,
      Polls polls,
      AskedQuestions asked,
      Conclusions conclusions,
      JsonMapper json) {
    this.calendar = calendar;
    this.gatherings = gatherings;
    this.sessions = sessions;
    this.registrations = registrations;
    this.desk = desk;
    this.polls = polls;
    this.asked = asked;
    this.conclusions = conclusions;
    this.json = json;
  }

  /** What happens in sessions of several events. */
  record File(List<EventFile> events) {}

  /** What happens in a session of the event whose address begins so; by default in its first. */
  record EventFile(
      String slug,
      @Nullable SessionFile session,
      List<PollFile> polls,
      List<ConclusionFile> conclusions,
      List<String> asked) {}

  /** A session that is added on the first day. */
  record SessionFile(
      Map<String, String> title, Map<String, String> lede, LocalTime from, LocalTime to) {}

  /** A poll, with how many votes each answer has. */
  record PollFile(
      Map<String, String> question,
      List<Map<String, String>> answers,
      List<Integer> votes,
      boolean closed) {}

  /** A conclusion. */
  record ConclusionFile(Map<String, String> words, String addressee, List<String> tags) {}

  @Override
  public int order() {
    return 50;
  }

  @Override
  public void load() {
    read().events().forEach(this::load);
  }

  private File read() {
    try (var in = new ClassPathResource("demo/events/polls.json").getInputStream()) {
      return json.readValue(in, File.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void load(EventFile file) {
    var event = event(file.slug());
    var added = file.session();
    var session = added == null ? first(event) : add(event, added);
    var people = people(event);
    file.polls().forEach(poll -> load(session, poll, people));
    for (var one : file.conclusions()) {
      var words = new LocalizedText(one.words());
      conclusions.note(Actor.SYSTEM, session, words, one.addressee(), one.tags());
    }
    for (var number = 0; number < file.asked().size(); number++) {
      asked.ask(people.get(number), session, file.asked().get(number));
    }
  }

  private EventSummary event(String slug) {
    return Stream.concat(calendar.coming(null).stream(), calendar.past(null).stream())
        .filter(event -> event.slug().startsWith(slug))
        .findFirst()
        .orElseThrow();
  }

  private SessionSummary first(EventSummary event) {
    return gatherings.sessions(event.id()).stream()
        .filter(session -> session.session().kind() != SessionKind.OTHER)
        .findFirst()
        .orElseThrow();
  }

  private SessionSummary add(EventSummary event, SessionFile file) {
    var time = event.event().time();
    var hours =
        SessionTime.of(
            time.startsOn().atTime(file.from()), time.startsOn().atTime(file.to()), time.zone());
    var draft =
        new SessionDraft(
            SessionKind.PANEL,
            new LocalizedText(file.title()),
            new LocalizedText(file.lede()),
            LocalizedText.EMPTY,
            LocalizedText.EMPTY,
            "pl",
            List.of(),
            null,
            null,
            null,
            hours,
            SessionMode.ONSITE,
            BookingMode.OPEN,
            "",
            "",
            "",
            "",
            "",
            "",
            List.of());
    var id = sessions.draft(Actor.SYSTEM, event.id(), draft, new SessionSeats(null, null));
    sessions.publish(Actor.SYSTEM, id);
    return sessions.session(id).orElseThrow();
  }

  private List<OwnPlace> people(EventSummary event) {
    return registrations.all(Actor.SYSTEM, event.id(), RegistrationState.CONFIRMED).stream()
        .flatMap(row -> desk.own(row.id()).stream())
        .toList();
  }

  private void load(SessionSummary session, PollFile file, List<OwnPlace> people) {
    var answers = file.answers().stream().map(LocalizedText::new).toList();
    var id = polls.draft(Actor.SYSTEM, session, new LocalizedText(file.question()), answers);
    polls.open(Actor.SYSTEM, session, id);
    var votes = new ArrayList<Integer>();
    for (var position = 0; position < file.votes().size(); position++) {
      for (var vote = 0; vote < file.votes().get(position); vote++) {
        votes.add(position);
      }
    }
    for (var voter = 0; voter < votes.size(); voter++) {
      polls.vote(people.get(voter), id, votes.get(voter));
    }
    if (file.closed()) {
      polls.close(Actor.SYSTEM, session, id);
    }
  }
}
