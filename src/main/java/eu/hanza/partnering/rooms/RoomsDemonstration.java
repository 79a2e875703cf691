package eu.hanza.partnering.rooms;

import eu.hanza.accounts.Actor;
import eu.hanza.accounts.Grant;
import eu.hanza.accounts.People;
import eu.hanza.accounts.Role;
import eu.hanza.kernel.EmailAddress;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.partnering.rooms.Room.Outcome;
import eu.hanza.partnering.rooms.Room.RoomWords;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.shell.spi.Demonstration;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Two rooms of the demonstration: one open, one closed with its outcome. */
@Component
@ConditionalOnProperty("hanza.demo")
class RoomsDemonstration implements Demonstration {

  private final RoomDesk desk;
  private final ProgrammeDirectory programmes;
  private final People people;

  RoomsDemonstration(RoomDesk desk, ProgrammeDirectory programmes, People people) {
    this.desk = desk;
    this.programmes = programmes;
    this.people = people;
  }

  @Override
  public int order() {
    return 62;
  }

  @Override
  public void load() {
    var programme = programmes.withSlug("ckw").orElseThrow().id();
    var one = member(programme, "pokoj1@hanza.demo", "Uczestnik 951");
    var other = member(programme, "pokoj2@hanza.demo", "Uczestnik 952");
    var open =
        open(one, programme, "Puste sale poza sezonem", "W marcu nikt nie dojeżdża na warsztaty.");
    desk.join(other, open);
    desk.write(other, open, "U nas pomógł wspólny bus trzech gmin. Kto ma rozkład z zimy?");
    var closed =
        open(
            other,
            programme,
            "Tłumacz na próbę młodzieżowej orkiestry",
            "Próby są wieczorem, a tłumacza brak.");
    desk.join(one, closed);
    desk.write(one, closed, "Dwie licealistki z klasy językowej chętnie przyjdą.");
    desk.close(
        other,
        closed,
        new Outcome(
            Ending.SOLVED, "Szkoła przyznaje za to godziny wolontariatu; działa od maja.", ""));
  }

  private Actor member(ProgrammeId programme, String email, String name) {
    var person = people.known(new EmailAddress(email), name, Language.PL);
    people.grant(Actor.SYSTEM, person, Grant.in(programme, Role.MEMBER));
    return people.actor(person);
  }

  private RoomId open(Actor by, ProgrammeId programme, String title, String problem) {
    var words = new RoomWords(title, problem, "pl");
    return Objects.requireNonNull(desk.open(by, programme, null, words).id());
  }
}
