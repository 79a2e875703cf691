package eu.hanza.events;

import eu.hanza.accounts.Actor;
import eu.hanza.accounts.ClauseId;
import eu.hanza.accounts.InformationClauses;
import eu.hanza.events.DemonstrationFile.ClauseFile;
import eu.hanza.events.DemonstrationFile.EventFile;
import eu.hanza.kernel.EmailAddress;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Language;
import eu.hanza.network.Sector;
import eu.hanza.network.WorkFunction;
import eu.hanza.programmes.FunderDirectory;
import eu.hanza.programmes.FunderSummary;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.shell.spi.Demonstration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The events of the sources, as past, and one coming event for each programme. */
@Component
@ConditionalOnProperty("hanza.demo")
class EventsDemonstration implements Demonstration {

  private static final List<Workplace> WORKPLACES =
      List.of(
          new Workplace("Gmina", Sector.LOCAL_GOVERNMENT, WorkFunction.COUNCIL_REPRESENTATIVE),
          new Workplace("Stowarzyszenie", Sector.NGO, WorkFunction.NGO_LEADER),
          new Workplace("Powiat", Sector.LOCAL_GOVERNMENT, WorkFunction.INITIATING_STAFF),
          new Workplace("Fundacja", Sector.NGO, WorkFunction.PROJECT_COORDINATOR),
          new Workplace("Miasto", Sector.LOCAL_GOVERNMENT, WorkFunction.PROJECT_COORDINATOR),
          new Workplace("Stowarzyszenie", Sector.NGO, WorkFunction.VOLUNTEER),
          new Workplace("Szkoła", Sector.EDUCATION, WorkFunction.INITIATING_STAFF),
          new Workplace("Urząd wojewódzki", Sector.STATE, WorkFunction.INITIATING_STAFF),
          new Workplace("Izba gospodarcza", Sector.BUSINESS, WorkFunction.OTHER));

  private final EventOffice office;
  private final RegistrationDesk desk;
  private final InformationClauses clauses;
  private final ProgrammeDirectory programmes;
  private final FunderDirectory funders;
  private final JsonMapper json;
  private final Clock clock;

  EventsDemonstration(
      EventOffice office,
      RegistrationDesk desk,
      InformationClauses clauses,
      ProgrammeDirectory programmes,
      FunderDirectory funders,
      JsonMapper json,
      Clock clock) {
    this.office = office;
    this.desk = desk;
    this.clauses = clauses;
    this.programmes = programmes;
    this.funders = funders;
    this.json = json;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public void load() {
    var file = read();
    var clause = clause(file.clause());
    file.events().forEach(event -> load(event, clause));
  }

  private DemonstrationFile read() {
    try (var in = new ClassPathResource("demo/events/events.json").getInputStream()) {
      return json.readValue(in, DemonstrationFile.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ClauseId clause(ClauseFile file) {
    var id = clauses.draft(Actor.SYSTEM, null, file.name(), file.wording());
    clauses.publish(Actor.SYSTEM, id);
    return id;
  }

  private void load(EventFile file, ClauseId clause) {
    var programme = programmes.withSlug(file.programme()).orElseThrow();
    var funder =
        file.funder() == null
            ? null
            : funders.named(file.funder()).map(FunderSummary::id).orElseThrow();
    var draft = file.draft(LocalDate.now(clock), file.registration() ? clause : null, funder);
    var id = office.draft(Actor.SYSTEM, programme.id(), draft);
    office.publish(Actor.SYSTEM, id);
    for (var number = 1; number <= file.registered(); number++) {
      register(id, number);
    }
  }

  private void register(EventId event, int number) {
    var who = WORKPLACES.get(number % WORKPLACES.size());
    desk.register(
        event,
        new RegistrationRequest(
            "Uczestnik %03d".formatted(number),
            new EmailAddress("uczestnik%03d@demo".formatted(number)),
            "%s %d".formatted(who.organisation(), number),
            who.sector(),
            who.function(),
            Language.PL));
  }

  /** A kind of workplace as an invented registrant may have it. */
  private record Workplace(String organisation, Sector sector, WorkFunction function) {}
}
