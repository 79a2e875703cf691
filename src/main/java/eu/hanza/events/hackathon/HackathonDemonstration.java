package eu.hanza.events.hackathon;

import eu.hanza.accounts.Actor;
import eu.hanza.accounts.People;
import eu.hanza.events.Arrivals;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventSummary;
import eu.hanza.events.RegistrationId;
import eu.hanza.events.RegistrationRequest;
import eu.hanza.events.hackathon.Hackathon.Criterion;
import eu.hanza.events.hackathon.Hackathon.Mentor;
import eu.hanza.kernel.EmailAddress;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.Refusal;
import eu.hanza.network.Sector;
import eu.hanza.network.WorkFunction;
import eu.hanza.shell.spi.Demonstration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A hackathon of four teams, three challenges and three jurors with its result. */
@Component
@ConditionalOnProperty("hanza.demo")
class HackathonDemonstration implements Demonstration {

  private static final int FIRST_PERSON = 201;
  private static final int TEAM_SIZE = 3;

  private final EventCalendar calendar;
  private final Arrivals arrivals;
  private final People people;
  private final HackathonBook book;
  private final HackathonOffice office;
  private final Teams teams;
  private final Jury jury;
  private final JuryOffice result;
  private final JsonMapper json;

  HackathonDemonstration(
      EventCalendar calendar,
      Arrivals arrivals,
      People people,
      HackathonBook book,
      HackathonOffice office,
      Teams teams,
      Jury jury,
      JuryOffice result,
      JsonMapper json) {
    this.calendar = calendar;
    this.arrivals = arrivals;
    this.people = people;
    this.book = book;
    this.office = office;
    this.teams = teams;
    this.jury = jury;
    this.result = result;
    this.json = json;
  }

  /** The sheets stand by juror and team; one that is missing is a conflict of interest. */
  record File(
      String slug,
      List<ChallengeFile> challenges,
      List<CriterionFile> criteria,
      List<TeamFile> teams,
      List<JurorFile> jurors,
      List<List<@Nullable List<BigDecimal>>> sheets,
      Map<String, String> conflict) {}

  /** A challenge. */
  record ChallengeFile(Map<String, String> title, Map<String, String> description) {}

  /** A criterion. */
  record CriterionFile(Map<String, String> name, BigDecimal weight, BigDecimal most) {}

  /** A team with the number of its challenge and its mentor. */
  record TeamFile(
      String name, int challenge, List<String> organisations, String mentor, String from) {}

  /** A juror. */
  record JurorFile(String name, String email) {}

  @Override
  public int order() {
    return 47;
  }

  @Override
  public void load() {
    var file = read();
    var event = event(file.slug());
    var id = event.id();
    for (var one : file.challenges()) {
      var text = new LocalizedText(one.description());
      done(office.keep(Actor.SYSTEM, id, (ChallengeId) null, new LocalizedText(one.title()), text));
    }
    for (var one : file.criteria()) {
      var name = new LocalizedText(one.name());
      var said = new Criterion(CriterionId.next(), name, one.weight(), one.most());
      done(office.keep(Actor.SYSTEM, id, (CriterionId) null, said));
    }
    for (var number = 0; number < file.teams().size(); number++) {
      add(id, file.teams().get(number), FIRST_PERSON + number * TEAM_SIZE);
    }
    judge(id, file);
    done(result.close(Actor.SYSTEM, id));
  }

  private static void done(List<Refusal> refusals) {
    if (!refusals.isEmpty()) {
      throw new IllegalStateException("Not accepted: " + refusals);
    }
  }

  private File read() {
    try (var in = new ClassPathResource("demo/events/hackathon.json").getInputStream()) {
      return json.readValue(in, File.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private EventSummary event(String slug) {
    return calendar.past(null).stream()
        .filter(event -> event.slug().startsWith(slug))
        .findFirst()
        .orElseThrow();
  }

  private void add(EventId event, TeamFile file, int first) {
    var members = new ArrayList<RegistrationId>();
    for (var number = first; number < first + TEAM_SIZE; number++) {
      var places = file.organisations();
      members.add(member(event, number, places.get(number % places.size())));
    }
    var challenge = book.of(event).challenges().get(file.challenge()).id();
    var mentors = List.of(new Mentor(file.mentor(), file.from()));
    var draft = new TeamDraft(file.name(), challenge, members, mentors);
    done(teams.keep(Actor.SYSTEM, event, null, draft));
  }

  private RegistrationId member(EventId event, int number, String organisation) {
    var request =
        new RegistrationRequest(
            "Uczestnik %03d".formatted(number),
            new EmailAddress("uczestnik%03d@demo".formatted(number)),
            organisation,
            Sector.OTHER,
            WorkFunction.OTHER,
            Language.PL);
    return arrivals.enter(Actor.SYSTEM, event, request, false);
  }

  private void judge(EventId event, File file) {
    for (var juror = 0; juror < file.jurors().size(); juror++) {
      var who = file.jurors().get(juror);
      var email = new EmailAddress(who.email());
      office.addJuror(Actor.SYSTEM, event, email, who.name(), Language.PL);
      var actor = people.actor(people.known(email, who.name(), Language.PL));
      for (var team = 0; team < file.teams().size(); team++) {
        judge(event, actor, team, file.sheets().get(juror).get(team), file.conflict());
      }
    }
  }

  private void judge(
      EventId event,
      Actor juror,
      int team,
      @Nullable List<BigDecimal> given,
      Map<String, String> conflict) {
    var hackathon = book.of(event);
    var about = hackathon.teams().get(team).id();
    if (given == null) {
      var reason = new LocalizedText(conflict).in(Language.PL).text();
      done(jury.declareConflict(juror, event, about, reason));
      return;
    }
    var points = new HashMap<CriterionId, BigDecimal>();
    for (var number = 0; number < given.size(); number++) {
      points.put(hackathon.criteria().get(number).id(), given.get(number));
    }
    done(jury.submit(juror, event, about, points, ""));
  }
}
