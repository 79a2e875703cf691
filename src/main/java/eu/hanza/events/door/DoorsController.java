package eu.hanza.events.door;

import eu.hanza.accounts.Actor;
import eu.hanza.events.EventSummary;
import eu.hanza.events.EventWords;
import eu.hanza.events.door.Doors.SessionDoor;
import eu.hanza.events.door.DoorsPage.Row;
import eu.hanza.events.door.DoorsPage.SessionRow;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.Pages;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of doors, for those who stand there and see nothing else of the office. */
@Pages
class DoorsController {

  static final String PATH = "/office/door";

  private final Doors doors;

  DoorsController(Doors doors) {
    this.doors = doors;
  }

  @GetMapping(PATH)
  String list(Actor actor, Language language, Model model) {
    actor.must(actor.standsAtAnyDoor() || actor.coordinatesAny(), "see the doors");
    var events = doors.events(actor);
    var sessions = doors.sessions(events);
    model.addAttribute(
        "page",
        new DoorsPage(
            events.stream()
                .map(event -> row(event, sessions.getOrDefault(event.id(), List.of()), language))
                .toList()));
    return "events/doors";
  }

  private static Row row(EventSummary event, List<SessionDoor> sessions, Language language) {
    var title = event.event().title().in(language);
    var path = "/office/events/" + event.id() + "/door";
    return new Row(
        path,
        title.text(),
        title.language(),
        EventWords.line(event.event(), language),
        sessions.stream().map(session -> session(path, session, language)).toList());
  }

  private static SessionRow session(String path, SessionDoor session, Language language) {
    var title = session.title().in(language);
    var formats = Formats.of(language);
    return new SessionRow(
        path + "?session=" + session.session(),
        title.text(),
        title.language(),
        formats.date(session.starts().toLocalDate())
            + ", "
            + formats.times(session.starts(), session.ends()));
  }
}
