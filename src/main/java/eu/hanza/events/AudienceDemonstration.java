package eu.hanza.events;

import eu.hanza.accounts.Actor;
import eu.hanza.events.RegistrationResult.Refused;
import eu.hanza.kernel.EmailAddress;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Language;
import eu.hanza.network.Sector;
import eu.hanza.network.WorkFunction;
import eu.hanza.shell.spi.Demonstration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** An event that asks for the audience group, with twenty people who said theirs. */
@Component
@ConditionalOnProperty("hanza.demo")
class AudienceDemonstration implements Demonstration {

  private static final int FIRST = 201;

  private final EventCalendar calendar;
  private final EventQuestions questions;
  private final RegistrationDesk desk;
  private final DemonstrationForms forms;
  private final JsonMapper json;

  AudienceDemonstration(
      EventCalendar calendar,
      EventQuestions questions,
      RegistrationDesk desk,
      DemonstrationForms forms,
      JsonMapper json) {
    this.calendar = calendar;
    this.questions = questions;
    this.desk = desk;
    this.forms = forms;
    this.json = json;
  }

  /** How many belong to each group of which event, and what the others said. */
  record File(String slug, Map<String, Integer> groups, List<String> others) {}

  @Override
  public int order() {
    return 46;
  }

  @Override
  public void load() {
    var file = read();
    var event =
        calendar.coming(null).stream()
            .filter(one -> one.slug().startsWith(file.slug()))
            .findFirst()
            .orElseThrow();
    forms.publish(questions.askAudience(Actor.SYSTEM, event.id()), 2);
    var number = FIRST;
    for (var group : new TreeMap<>(file.groups()).entrySet()) {
      for (var name : Collections.nCopies(group.getValue(), group.getKey())) {
        register(event.id(), number++, Map.of("q0", name));
      }
    }
    for (var other : file.others()) {
      register(event.id(), number++, Map.of("q0", "other", "q1", other));
    }
  }

  private File read() {
    try (var in = new ClassPathResource("demo/events/audience.json").getInputStream()) {
      return json.readValue(in, File.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void register(EventId event, int number, Map<String, String> answers) {
    var posted = new HashMap<String, String[]>();
    answers.forEach(
        (field, text) -> {
          posted.put(field, new String[] {text});
          posted.put("r." + field, new String[] {"1"});
        });
    var attempt = questions.read(event, posted, null, Language.PL).orElseThrow();
    if (attempt.errors().any()
        || desk.register(event, request(number), attempt) instanceof Refused) {
      throw new IllegalStateException("Not registered: " + number + " " + attempt.errors());
    }
  }

  private static RegistrationRequest request(int number) {
    return new RegistrationRequest(
        "Uczestnik %03d".formatted(number),
        new EmailAddress("uczestnik%03d@demo".formatted(number)),
        "Miasto %d".formatted(number),
        Sector.LOCAL_GOVERNMENT,
        WorkFunction.PROJECT_COORDINATOR,
        Language.PL);
  }
}
