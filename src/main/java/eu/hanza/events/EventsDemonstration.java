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
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The events of the sources, as past, and one coming event for each programme. */
@Component
@ConditionalOnProperty("hanza.demo")
class EventsDemonstration implements Demonstration {

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
    var sector = number % 2 == 0 ? Sector.NGO : Sector.LOCAL_GOVERNMENT;
    var functions = WorkFunction.values();
    desk.register(
        event,
        new RegistrationRequest(
            "Uczestnik %03d".formatted(number),
            new EmailAddress("uczestnik%03d@demo".formatted(number)),
            "Organizacja pokazowa %d".formatted(number),
            sector,
            functions[number % functions.length],
            Language.PL));
  }
}
