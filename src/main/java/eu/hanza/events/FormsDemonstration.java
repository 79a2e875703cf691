package eu.hanza.events;

import eu.hanza.accounts.Actor;
import eu.hanza.forms.AnswerDesk;
import eu.hanza.forms.AnswerPath;
import eu.hanza.forms.Begun;
import eu.hanza.forms.FormBook;
import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.FormId;
import eu.hanza.forms.Provenance;
import eu.hanza.forms.Respondent;
import eu.hanza.forms.ResponseId;
import eu.hanza.forms.SubmissionDesk;
import eu.hanza.forms.XlsForms;
import eu.hanza.forms.spi.FormActor;
import eu.hanza.kernel.Language;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.programmes.ProgrammeSummary;
import eu.hanza.shell.spi.Demonstration;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * A card for trainings with answers from the pages and from paper, as in the fourth story, and
 * questions in the registration of a forum.
 */
@Component
@ConditionalOnProperty("hanza.demo")
class FormsDemonstration implements Demonstration {

  private static final int ONLINE = 30;
  private static final int CARDS = 12;
  private static final List<String> PLACES =
      List.of("Kraków", "Lublin", "Wrocław", "Gdańsk", "Warszawa");

  private final DemonstrationForms forms;
  private final FormBook book;
  private final AnswerDesk desk;
  private final SubmissionDesk submissions;
  private final ProgrammeDirectory programmes;
  private final EventCalendar events;
  private final EventQuestions questions;
  private final Clock clock;

  FormsDemonstration(
      DemonstrationForms forms,
      FormBook book,
      AnswerDesk desk,
      SubmissionDesk submissions,
      ProgrammeDirectory programmes,
      EventCalendar events,
      EventQuestions questions,
      Clock clock) {
    this.forms = forms;
    this.book = book;
    this.desk = desk;
    this.submissions = submissions;
    this.programmes = programmes;
    this.events = events;
    this.questions = questions;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 45;
  }

  @Override
  public void load() {
    var programme = programmes.withSlug("wymiar").orElseThrow();
    var card = trainingCard(programme);
    for (var number = 1; number <= ONLINE; number++) {
      answer(card, number, Provenance.ONLINE);
    }
    for (var number = 1; number <= CARDS; number++) {
      // The first two cards come from people who registered on the pages too.
      answer(card, number <= 2 ? number * 7 : ONLINE + number, Provenance.PAPER);
    }
    programmes.withSlug("south-baltic").ifPresent(this::askAtTheForum);
  }

  private FormId trainingCard(ProgrammeSummary programme) {
    var closes = clock.instant().plus(Duration.ofDays(60)).truncatedTo(ChronoUnit.HOURS);
    return forms.release(programme, "training", terms -> terms.between(null, closes));
  }

  private void answer(FormId form, int number, Provenance provenance) {
    var who = Respondent.of(FormActor.SYSTEM);
    if (provenance == Provenance.ONLINE) {
      begin(form)
          .ifPresent(
              begun -> handIn(new Respondent(FormActor.VISITOR, Set.of(begun), ""), begun, number));
    } else {
      handIn(who, desk.enter(who, form, provenance, Language.PL), number);
    }
  }

  private Optional<ResponseId> begin(FormId form) {
    var visitor = Respondent.of(FormActor.VISITOR);
    return desk.begin(visitor, form, null, Language.PL) instanceof Begun.Started(var id, var code)
        ? Optional.of(id)
        : Optional.empty();
  }

  private void handIn(Respondent who, ResponseId id, int number) {
    desk.save(who, id, 1, "1", texts(number), Language.PL);
    submissions.submit(who, id, clock.instant(), Language.PL);
  }

  private static Map<AnswerPath, String> texts(int number) {
    var texts = new TreeMap<AnswerPath, String>();
    put(texts, "full_name", "Uczestnik %03d".formatted(number));
    put(texts, "email", "uczestnik%03d@demo".formatted(number));
    put(texts, "organisation", "Urząd Gminy %d".formatted(number));
    put(texts, "place", PLACES.get(number % PLACES.size()));
    put(texts, "sector", number % 3 == 0 ? "ngo" : "local_government");
    put(texts, "function", number % 3 == 0 ? "ngo_leader" : "initiating_staff");
    put(texts, "trainings", number % 2 == 0 ? "protocol" : "culture language");
    put(texts, "aims", number % 2 == 0 ? "partners money skills" : "skills partners money");
    put(texts, "skill_language", String.valueOf(1 + number % 3));
    put(texts, "skill_protocol", "1");
    put(texts, "skill_project", String.valueOf(1 + number % 2));
    put(texts, "cooperates", "no");
    return texts;
  }

  private static void put(Map<AnswerPath, String> texts, String name, String text) {
    texts.put(AnswerPath.to(name), text);
  }

  private void askAtTheForum(ProgrammeSummary programme) {
    events.coming(programme.id()).stream()
        .findFirst()
        .ifPresent(event -> ask(event, XlsForms.shipped("/demo/forms/forum")));
  }

  private void ask(EventSummary event, FormDefinition form) {
    var id = questions.make(Actor.SYSTEM, event.id());
    book.edit(FormActor.SYSTEM, id, 1, form);
    forms.publish(id, 2);
  }
}
