package eu.hanza.knowledge.recommendations;

import static eu.hanza.knowledge.recommendations.RecommendationFixtures.aDraft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.accounts.People;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventFixtures;
import eu.hanza.files.Upload;
import eu.hanza.kernel.ForbiddenException;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Refusal;
import eu.hanza.knowledge.recommendations.RecommendationDesk.Addressed;
import eu.hanza.knowledge.recommendations.RecommendationDesk.Result;
import eu.hanza.network.NetworkFixtures;
import eu.hanza.network.OrganisationRegister;
import eu.hanza.programmes.AreaId;
import eu.hanza.shell.spi.WaitingTask;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Recommendations go out to their addressees, who answer or stay silent, each for itself. */
@HanzaTest
class RecommendationsIntegrationTests {

  @Autowired RecommendationDesk desk;
  @Autowired AnswerDesk answers;
  @Autowired AnswerDeadlines deadlines;
  @Autowired RecommendationBook book;
  @Autowired RecommendationTasks tasks;
  @Autowired OrganisationRegister register;
  @Autowired EventFixtures fixtures;
  @Autowired EventCalendar events;
  @Autowired People people;
  @Autowired JdbcClient database;
  @Autowired Scenery scenery;
  @Autowired Clock clock;

  private ProgrammeId programme;
  private String source;
  private Actor office;
  private OrganisationId city;
  private OrganisationId ministry;

  @BeforeEach
  void begin() {
    programme = fixtures.programme();
    source = events.get(fixtures.openEvent(programme, 10)).path();
    office = scenery.coordinator(programme);
    city = NetworkFixtures.register(register, "Miasto");
    ministry = NetworkFixtures.register(register, "Ministerstwo");
    scenery.time("2019-10-01T09:00");
  }

  @AfterEach
  void letTimeRun() {
    scenery.now();
  }

  private RecommendationDraft draft(String due) {
    return aDraft("Jedno okienko", LocalDate.parse(due), source, AreaId.next(), city);
  }

  private RecommendationId drafted(RecommendationDraft draft, OrganisationId... to) {
    var addressed =
        java.util.stream.Stream.of(to)
            .map(one -> new Addressed(one, AddresseeLevel.NATIONAL))
            .toList();
    return switch (desk.draft(office, programme, source, draft, addressed)) {
      case Result.Drafted(var id) -> id;
      case Result.Refused(var why) -> throw new AssertionError(why.toString());
    };
  }

  private Recommendation issued(OrganisationId... to) {
    var id = drafted(draft("2019-10-31"), to);
    assertThat(desk.issue(office, id)).isEmpty();
    return book.followed(office, id);
  }

  private Addressee addressee(Recommendation recommendation, OrganisationId organisation) {
    return book.of(recommendation).stream()
        .filter(one -> one.organisation().equals(organisation))
        .findFirst()
        .orElseThrow();
  }

  private AddresseeStep step(AddresseeState state) {
    return AddresseeStep.to(state, LocalDate.now(clock)).saying("Tak.", "Uczestnik 001");
  }

  private List<String> facts(Recommendation recommendation) {
    return database
        .sql("select kind from results.fact where occasion = ? order by recorded_at, kind")
        .param(recommendation.id().value())
        .query((row, number) -> row.getString(1))
        .list();
  }

  private static List<String> keys(List<Refusal> refusals) {
    return refusals.stream().map(Refusal::key).toList();
  }

  @Test
  @Tag("K-10")
  void numbersRecommendationsInsideTheirSource() {
    assertThat(issued(city).label()).isEqualTo("R1");
    assertThat(issued(city).label()).isEqualTo("R2");
    var other = aDraft("Inne", LocalDate.parse("2019-10-31"), "/events/nie-ma", AreaId.next());
    var refused = desk.draft(office, programme, source, other, List.of());
    assertThat(refused)
        .isInstanceOfSatisfying(
            Result.Refused.class,
            why ->
                assertThat(keys(why.why()))
                    .containsExactly(
                        "knowledge.recommendation.against.finding",
                        "knowledge.recommendation.against.addressees"));
  }

  @Test
  @Tag("K-11")
  @Tag("S0.14")
  void marksSilenceByItselfAndTakesTheLateAnswer() throws Exception {
    var speaker = scenery.representative(ministry);
    var recommendation = issued(ministry, city);
    var id = addressee(recommendation, ministry).id();
    assertThat(tasks.waitingFor(speaker.who(), Language.PL))
        .extracting(WaitingTask::path)
        .containsExactly("/my/recommendations/" + id);
    scenery.time("2019-10-25T09:00");
    deadlines.look();
    deadlines.look();
    var mails = people.find(speaker.who()).orElseThrow().email();
    assertThat(scenery.mails(String.valueOf(mails), 2)).hasSize(2);
    scenery.time("2019-11-01T09:00");
    deadlines.look();
    assertThat(scenery.mails(String.valueOf(mails), 3)).hasSize(3);
    assertThat(addressee(recommendation, ministry).standing())
        .matches(one -> one.isOverdue(LocalDate.of(2019, 10, 31), LocalDate.now(clock)));
    assertThat(tasks.waitingFor(office.who(), Language.PL)).hasSize(1);
    scenery.time("2019-11-14T09:00");
    deadlines.look();
    assertThat(addressee(recommendation, ministry).state()).isEqualTo(AddresseeState.NO_ANSWER);
    assertThat(tasks.waitingFor(speaker.who(), Language.PL)).isEmpty();
    assertThat(answers.step(speaker, id, step(AddresseeState.ACCEPTED))).isEmpty();
    assertThat(addressee(recommendation, ministry).steps())
        .extracting(one -> one.day().toString())
        .containsExactly("2019-10-01", "2019-11-14", "2019-11-14");
    assertThat(addressee(recommendation, city).state()).isEqualTo(AddresseeState.NO_ANSWER);
  }

  @Test
  @Tag("K-12")
  void countsEachStateOfEachAddresseeOnce() {
    var speaker = scenery.representative(ministry);
    var recommendation = issued(ministry, city);
    var id = addressee(recommendation, ministry).id();
    answers.step(speaker, id, step(AddresseeState.ACKNOWLEDGED));
    answers.step(speaker, id, step(AddresseeState.ACCEPTED));
    assertThat(keys(answers.step(speaker, id, step(AddresseeState.ACCEPTED))))
        .containsExactly("knowledge.recommendation.against.order");
    answers.follow(office, id, step(AddresseeState.IN_PROGRESS));
    assertThat(keys(answers.step(speaker, id, step(AddresseeState.IMPLEMENTED))))
        .containsExactly("knowledge.recommendation.against.evidence");
    var seen = step(AddresseeState.IMPLEMENTED).seenAt("https://przyklad.test/okienko");
    assertThat(answers.step(speaker, id, seen)).isEmpty();
    assertThat(facts(recommendation))
        .containsExactlyInAnyOrder(
            "RECOMMENDATION_ISSUED",
            "RECOMMENDATION_ISSUED",
            "RECOMMENDATION_ACKNOWLEDGED",
            "RECOMMENDATION_ACCEPTED",
            "RECOMMENDATION_IN_PROGRESS",
            "RECOMMENDATION_IMPLEMENTED");
  }

  @Test
  @Tag("K-11")
  void notesAPaperAnswerWithItsScan() {
    var recommendation = issued(ministry);
    var id = addressee(recommendation, ministry).id();
    var scan =
        new Upload(
            "odpowiedz.pdf",
            new ByteArrayInputStream("%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)));
    assertThat(answers.paper(office, id, step(AddresseeState.PARTLY), scan)).isEmpty();
    assertThat(answers.scan(office, id).name()).isEqualTo("odpowiedz.pdf");
    assertThatThrownBy(() -> answers.scan(scenery.representative(city), id))
        .isInstanceOf(ForbiddenException.class);
    answers.publish(office, id, true);
    assertThat(addressee(recommendation, ministry).standing().shownState()).isEqualTo("PARTLY");
  }

  @Test
  @Tag("S2.11")
  void publishesAnAnswerOnlyWhenItsAddresseeDoes() {
    var speaker = scenery.representative(ministry);
    var recommendation = issued(ministry);
    var id = addressee(recommendation, ministry).id();
    answers.step(speaker, id, step(AddresseeState.REJECTED));
    assertThatThrownBy(() -> answers.publish(office, id, true))
        .isInstanceOf(ForbiddenException.class);
    var rejected = new RecommendationBook.Query(source, null, null, "REJECTED");
    assertThat(book.page(rejected, 1, 10).total()).isZero();
    answers.publish(speaker, id, true);
    assertThat(book.page(rejected, 1, 10).items())
        .singleElement()
        .matches(one -> one.id().equals(recommendation.id()));
    assertThat(recommendation.draft().backerIds()).containsExactly(city);
  }

  @Test
  @Tag("K-11")
  void letsOnlyTheAddresseeAnswerAndOnlyTheOfficeDraft() {
    var recommendation = issued(ministry);
    var id = addressee(recommendation, ministry).id();
    var stranger = scenery.representative(city);
    assertThatThrownBy(() -> answers.step(stranger, id, step(AddresseeState.ACCEPTED)))
        .isInstanceOf(ForbiddenException.class);
    assertThatThrownBy(() -> answers.step(office, id, step(AddresseeState.ACCEPTED)))
        .isInstanceOf(ForbiddenException.class);
    assertThat(keys(answers.follow(office, id, step(AddresseeState.ACCEPTED))))
        .containsExactly("knowledge.recommendation.against.order");
    assertThatThrownBy(() -> drafted(stranger)).isInstanceOf(ForbiddenException.class);
  }

  private void drafted(Actor by) {
    desk.draft(by, programme, source, draft("2019-10-31"), List.of());
  }

  @Test
  @Tag("K-10")
  void findsRecommendationsByAddresseeAndState() {
    issued(ministry, city);
    issued(city);
    var query = new RecommendationBook.Query(source, null, city, "ISSUED");
    assertThat(book.page(query, 1, 10).items())
        .extracting(RecommendationEntry::label, one -> one.standings().size())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("R1", 2),
            org.assertj.core.groups.Tuple.tuple("R2", 1));
    assertThat(book.askedOf(scenery.representative(city))).hasSize(2);
    assertThat(book.office(office)).hasSize(2);
  }
}
