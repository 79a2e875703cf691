package eu.hanza.events.visit;

import eu.hanza.accounts.Actor;
import eu.hanza.events.Arrivals;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.RegistrationRequest;
import eu.hanza.kernel.EmailAddress;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.Money;
import eu.hanza.network.Sector;
import eu.hanza.network.WorkFunction;
import eu.hanza.shell.spi.Demonstration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The study visit to Iceland with ten invented people and what they cost. */
@Component
@ConditionalOnProperty("hanza.demo")
class VisitDemonstration implements Demonstration {

  private static final int FIRST_PERSON = 221;

  private final EventCalendar calendar;
  private final Arrivals arrivals;
  private final VisitOffice office;
  private final JsonMapper json;

  VisitDemonstration(
      EventCalendar calendar, Arrivals arrivals, VisitOffice office, JsonMapper json) {
    this.calendar = calendar;
    this.arrivals = arrivals;
    this.office = office;
    this.json = json;
  }

  /** The costs are taken in turn. */
  record File(
      String slug, int people, String currency, String most, List<Map<String, String>> costs) {}

  @Override
  public int order() {
    return 47;
  }

  @Override
  public void load() {
    var file = read();
    var event =
        calendar.past(null).stream()
            .filter(one -> one.slug().startsWith(file.slug()))
            .findFirst()
            .orElseThrow()
            .id();
    office.limit(Actor.SYSTEM, event, file.currency(), Money.of(file.most(), file.currency()));
    for (var number = 0; number < file.people(); number++) {
      var who = arrivals.enter(Actor.SYSTEM, event, request(FIRST_PERSON + number), false);
      var costs = file.costs().get(number % file.costs().size());
      office.say(Actor.SYSTEM, event, who, costs(costs, file.currency()));
    }
  }

  private static Map<CostKind, Money> costs(Map<String, String> amounts, String currency) {
    var costs = new EnumMap<CostKind, Money>(CostKind.class);
    for (var kind : CostKind.values()) {
      costs.put(kind, Money.of(amounts.getOrDefault(kind.field(), "0"), currency));
    }
    return costs;
  }

  private File read() {
    try (var in = new ClassPathResource("demo/events/visit.json").getInputStream()) {
      return json.readValue(in, File.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RegistrationRequest request(int number) {
    return new RegistrationRequest(
        "Uczestnik %03d".formatted(number),
        new EmailAddress("uczestnik%03d@demo".formatted(number)),
        "Stowarzyszenie %d".formatted(number),
        Sector.NGO,
        WorkFunction.NGO_LEADER,
        Language.PL);
  }
}
