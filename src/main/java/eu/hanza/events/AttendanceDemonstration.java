package eu.hanza.events;

import eu.hanza.accounts.Actor;
import eu.hanza.accounts.ClauseId;
import eu.hanza.accounts.ClauseSummary;
import eu.hanza.accounts.InformationClauses;
import eu.hanza.events.DemonstrationFile.EventFile;
import eu.hanza.events.attendance.AttendanceBook;
import eu.hanza.events.attendance.Gathering;
import eu.hanza.events.certificates.CertificateDesk;
import eu.hanza.events.certificates.CertificateRule;
import eu.hanza.events.seats.Audience;
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
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Past events with a closed attendance list: 200 attendances of 160 people, and a training. */
@Component
@ConditionalOnProperty("hanza.demo")
class AttendanceDemonstration implements Demonstration {

  private static final List<WorkFunction> FUNCTIONS = List.of(WorkFunction.values());

  private final EventOffice office;
  private final EventCalendar calendar;
  private final Arrivals arrivals;
  private final AttendanceBook book;
  private final CertificateDesk certificates;
  private final InformationClauses clauses;
  private final ProgrammeDirectory programmes;
  private final FunderDirectory funders;
  private final JsonMapper json;
  private final Clock clock;

  AttendanceDemonstration(
      EventOffice office,
      EventCalendar calendar,
      Arrivals arrivals,
      AttendanceBook book,
      CertificateDesk certificates,
      InformationClauses clauses,
      ProgrammeDirectory programmes,
      FunderDirectory funders,
      JsonMapper json,
      Clock clock) {
    this.office = office;
    this.calendar = calendar;
    this.arrivals = arrivals;
    this.book = book;
    this.certificates = certificates;
    this.clauses = clauses;
    this.programmes = programmes;
    this.funders = funders;
    this.json = json;
    this.clock = clock;
  }

  /**
   * The past events.
   *
   * @param functions how many of each sector have which function, in the order of the functions
   */
  record PastFile(String clause, Map<Sector, List<Integer>> functions, List<PastEvent> events) {

    /** Sector and function of each number, from the first. */
    List<Work> works() {
      var works = new ArrayList<Work>();
      for (var sector : List.of(Sector.LOCAL_GOVERNMENT, Sector.NGO)) {
        var counts = Objects.requireNonNull(functions.get(sector));
        for (var i = 0; i < counts.size(); i++) {
          for (var n = 0; n < counts.get(i); n++) {
            works.add(new Work(sector, FUNCTIONS.get(i)));
          }
        }
      }
      return works;
    }
  }

  /** What somebody works in and as. */
  record Work(Sector sector, WorkFunction function) {}

  /** An event with the numbers of its people, how many of whom did not come. */
  record PastEvent(
      EventFile event,
      int from,
      int to,
      @Nullable Integer absent,
      @Nullable String series,
      @Nullable BigDecimal hours) {}

  @Override
  public int order() {
    return 45;
  }

  @Override
  public void load() {
    var file = read();
    var works = file.works();
    file.events().forEach(past -> load(past, file.clause(), works));
  }

  private PastFile read() {
    try (var in = new ClassPathResource("demo/events/attendance.json").getInputStream()) {
      return json.readValue(in, PastFile.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void load(PastEvent past, String clause, List<Work> works) {
    var programme = programmes.withSlug(past.event().programme()).orElseThrow().id();
    var funder =
        funders.named(Objects.requireNonNull(past.event().funder())).map(FunderSummary::id);
    ClauseId chosen =
        clauses.usableIn(programme).stream()
            .filter(one -> one.name().equals(clause))
            .map(ClauseSummary::id)
            .findFirst()
            .orElseThrow();
    var draft = past.event().draft(LocalDate.now(clock), chosen, funder.orElseThrow());
    var id = office.draft(Actor.SYSTEM, programme, draft);
    office.publish(Actor.SYSTEM, id);
    fill(id, past, works);
    office.close(Actor.SYSTEM, id);
  }

  private void fill(EventId id, PastEvent past, List<Work> works) {
    var where = new Gathering(calendar.get(id), null);
    var present = new HashSet<RegistrationId>();
    var last = past.to() - Objects.requireNonNullElse(past.absent(), 0);
    for (var number = past.from(); number <= past.to(); number++) {
      var who = arrivals.enter(Actor.SYSTEM, id, request(number, works.get(number - 1)), false);
      if (number <= last) {
        present.add(who);
      }
    }
    book.enter(Actor.SYSTEM, where, present);
    book.close(Actor.SYSTEM, where);
    var series = past.series();
    if (series != null) {
      var hours = Objects.requireNonNull(past.hours());
      var rule = new CertificateRule(series, CertificateRule.USUAL, hours);
      certificates.declare(Actor.SYSTEM, id, rule);
      certificates.issue(Actor.SYSTEM, id);
    }
  }

  private static RegistrationRequest request(int number, Work work) {
    var organisation = work.sector() == Sector.NGO ? "Stowarzyszenie" : "Gmina";
    return new RegistrationRequest(
        "Uczestnik %03d".formatted(number),
        new EmailAddress("uczestnik%03d@demo".formatted(number)),
        organisation + " " + number,
        null,
        work.sector(),
        work.function(),
        Audience.ONSITE,
        RegistrationOrigin.PAPER,
        null,
        Language.PL);
  }
}
