package eu.hanza.knowledge;

import eu.hanza.accounts.Actor;
import eu.hanza.accounts.People;
import eu.hanza.kernel.EmailAddress;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.PersonId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Refusal;
import eu.hanza.knowledge.PracticeFile.TransferFile;
import eu.hanza.network.OrganisationFinder;
import eu.hanza.network.OrganisationFinder.Found;
import eu.hanza.programmes.Area;
import eu.hanza.programmes.AreaId;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.shell.spi.Demonstration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Practices of the demonstration: drafted, sent, published and, some of them, reviewed. */
@Component
@ConditionalOnProperty("hanza.demo")
class KnowledgeDemonstration implements Demonstration {

  private static final List<String> FILES = List.of("practices.json", "examples.json");

  private final PracticeDesk desk;
  private final PracticeOffice office;
  private final ReviewDesk reviews;
  private final TransferDesk transfers;
  private final TransferBook book;
  private final ProgrammeDirectory programmes;
  private final OrganisationFinder organisations;
  private final People people;
  private final JsonMapper json;

  KnowledgeDemonstration(
      PracticeDesk desk,
      PracticeOffice office,
      ReviewDesk reviews,
      TransferDesk transfers,
      TransferBook book,
      ProgrammeDirectory programmes,
      OrganisationFinder organisations,
      People people,
      JsonMapper json) {
    this.desk = desk;
    this.office = office;
    this.reviews = reviews;
    this.transfers = transfers;
    this.book = book;
    this.programmes = programmes;
    this.organisations = organisations;
    this.people = people;
    this.json = json;
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  public void load() {
    FILES.forEach(this::load);
  }

  private void load(String file) {
    try (var in = new ClassPathResource("demo/knowledge/" + file).getInputStream()) {
      json.readValue(in, new TypeReference<List<PracticeFile>>() {}).forEach(this::load);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void load(PracticeFile file) {
    var programme = programmes.withSlug(file.programme()).orElseThrow().id();
    if (organisations.find(file.organisation()) instanceof Found.One(var inCharge)) {
      var draft = file.draft(inCharge, areas(programme, file.areas()));
      var id = desk.draft(Actor.SYSTEM, programme, draft);
      var refusals = desk.submit(Actor.SYSTEM, id);
      if (!refusals.isEmpty()) {
        throw new IllegalStateException(file.title() + " " + Completeness.of(draft).missing());
      }
      if (file.state() != PracticeState.SUBMITTED) {
        office.publish(Actor.SYSTEM, id);
      }
      if (file.state() == PracticeState.NETWORK) {
        review(id, "recenzent1@hanza.demo", "Uczestnik 931", file.given().getFirst());
        review(id, "recenzent2@hanza.demo", "Uczestnik 932", file.given().getLast());
        reviews.decide(Actor.SYSTEM, id, LocalizedText.EMPTY, "");
      }
      file.taken().forEach(transfer -> take(id, transfer));
    }
  }

  private void take(PracticeId id, TransferFile file) {
    if (organisations.find(file.adopter()) instanceof Found.One(var adopter)) {
      mustBeEmpty(transfers.begin(Actor.SYSTEM, id, adopter, file.steps().getFirst()));
      file.steps().stream().skip(1).forEach(step -> goOn(id, adopter, step));
    }
  }

  private void goOn(PracticeId id, OrganisationId adopter, TransferStep step) {
    book.of(id).stream()
        .filter(one -> one.adopter().equals(adopter))
        .forEach(one -> mustBeEmpty(transfers.step(Actor.SYSTEM, one.id(), step)));
  }

  private static void mustBeEmpty(List<Refusal> refusals) {
    if (!refusals.isEmpty()) {
      throw new IllegalStateException(refusals.toString());
    }
  }

  private List<AreaId> areas(ProgrammeId programme, List<String> names) {
    return programmes.areas(programme).stream()
        .filter(area -> names.contains(area.name().raw("pl")))
        .map(Area::id)
        .toList();
  }

  private void review(PracticeId id, String email, String name, ReviewScores scores) {
    PersonId person = people.known(new EmailAddress(email), name, Language.PL);
    reviews.invite(Actor.SYSTEM, id, email);
    reviews.reviews(Actor.SYSTEM, id).stream()
        .filter(review -> person.equals(review.reviewer()))
        .forEach(review -> reviews.give(people.actor(person), review.id(), scores));
  }
}
