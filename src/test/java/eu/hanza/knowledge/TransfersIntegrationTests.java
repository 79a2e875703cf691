package eu.hanza.knowledge;

import static eu.hanza.knowledge.KnowledgeFixtures.aPractice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.accounts.Grant;
import eu.hanza.events.EventFixtures;
import eu.hanza.kernel.ForbiddenException;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.Refusal;
import eu.hanza.network.NetworkFixtures;
import eu.hanza.network.OrganisationRegister;
import eu.hanza.programmes.AreaId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Transfers are told by both sides; reuse counts once the adopter says so. */
@HanzaTest
@Tag("K-8")
class TransfersIntegrationTests {

  @Autowired PracticeDesk desk;
  @Autowired PracticeOffice office;
  @Autowired TransferDesk transfers;
  @Autowired TransferBook book;
  @Autowired OrganisationRegister register;
  @Autowired EventFixtures fixtures;
  @Autowired JdbcClient database;
  @Autowired Scenery scenery;
  @Autowired Clock clock;

  private OrganisationId giver;
  private OrganisationId adopter;
  private Actor giving;
  private Actor adopting;
  private PracticeId practice;

  @BeforeEach
  void begin() {
    giver = NetworkFixtures.register(register, "Dający");
    adopter = NetworkFixtures.register(register, "Przejmujący");
    giving = scenery.representative(giver);
    adopting = scenery.representative(adopter);
    var draft = aPractice("Spotkania " + Scenery.number(), giver, AreaId.next());
    practice = desk.draft(giving, fixtures.programme(), draft);
    assertThat(desk.submit(giving, practice)).isEmpty();
    office.publish(Actor.SYSTEM, practice);
  }

  private TransferStep step(TransferStage stage) {
    return TransferStep.to(stage, LocalDate.now(clock));
  }

  private TransferStep reuse() {
    return step(TransferStage.REUSE).seenAt("https://przyklad.test/tu").because("Mała zmiana.");
  }

  private TransferId only(Actor actor) {
    return book.own(actor).getFirst().id();
  }

  private List<String> facts() {
    return database
        .sql(
            "select organisation from results.fact where kind = 'PRACTICE_TRANSFERRED' and occasion"
                + " = ?")
        .param(practice.value())
        .query((row, number) -> String.valueOf(row.getString(1)))
        .list();
  }

  private static List<String> keys(List<Refusal> refusals) {
    return refusals.stream().map(Refusal::key).toList();
  }

  @Test
  @Tag("S2.18")
  void showsHowFarTheAdopterHasComeAndCountsItsReuseOnce() {
    assertThat(transfers.begin(adopting, practice, adopter, step(TransferStage.UNDERSTAND)))
        .isEmpty();
    var id = only(adopting);
    assertThat(only(giving)).isEqualTo(id);
    assertThat(transfers.step(adopting, id, step(TransferStage.ADAPT))).isEmpty();
    assertThat(book.of(practice))
        .extracting(TransferSummary::stage)
        .containsExactly(TransferStage.ADAPT);
    assertThat(facts()).isEmpty();
    assertThat(transfers.step(adopting, id, reuse())).isEmpty();
    assertThat(book.of(adopter)).singleElement().matches(TransferSummary::isReuse);
    assertThat(facts()).hasSize(1);
    assertThat(keys(transfers.begin(adopting, practice, adopter, reuse())))
        .containsExactly("knowledge.transfer.twice");
    assertThat(facts()).hasSize(1);
  }

  @Test
  void countsWhatTheGiverTellsOnlyAfterTheAdopterConfirms() {
    assertThat(transfers.begin(giving, practice, adopter, reuse())).isEmpty();
    var id = only(giving);
    assertThat(book.of(practice)).isEmpty();
    assertThat(facts()).isEmpty();
    assertThatThrownBy(() -> transfers.confirm(giving, id)).isInstanceOf(ForbiddenException.class);
    var both = scenery.person(Grant.representing(giver), Grant.representing(adopter));
    assertThatThrownBy(() -> transfers.confirm(both, id)).isInstanceOf(ForbiddenException.class);
    assertThat(book.may(adopting, id)).isEqualTo(new TransferBook.May(true, true, false));
    transfers.confirm(adopting, id);
    assertThat(facts()).hasSize(1);
    assertThat(book.of(practice)).singleElement().matches(TransferSummary::isReuse);
    assertThatThrownBy(() -> transfers.confirm(adopting, id))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void countsAPracticeAndItsAdopterOnceHoweverOftenItIsTaken() {
    transfers.begin(adopting, practice, adopter, step(TransferStage.UNDERSTAND));
    var stop = step(TransferStage.STOPPED).because("Zabrakło ludzi.");
    assertThat(transfers.step(adopting, only(adopting), stop)).isEmpty();
    assertThat(transfers.begin(adopting, practice, adopter, reuse())).isEmpty();
    assertThat(book.of(practice)).hasSize(2);
    assertThat(facts()).hasSize(1);
  }

  @Test
  void letsEachSideWriteItsPartAndNobodyElse() {
    transfers.begin(adopting, practice, adopter, step(TransferStage.UNDERSTAND));
    var id = only(adopting);
    assertThat(transfers.note(giving, id, "Dwa dni na miejscu.")).isEmpty();
    assertThat(book.own(adopting, id).giverNote()).isEqualTo("Dwa dni na miejscu.");
    assertThatThrownBy(() -> transfers.note(adopting, id, "My."))
        .isInstanceOf(ForbiddenException.class);
    var stranger = scenery.representative(OrganisationId.next());
    assertThatThrownBy(() -> book.own(stranger, id)).isInstanceOf(ForbiddenException.class);
    assertThatThrownBy(() -> transfers.step(stranger, id, reuse()))
        .isInstanceOf(ForbiddenException.class);
    assertThatThrownBy(() -> transfers.begin(stranger, practice, adopter, reuse()))
        .isInstanceOf(ForbiddenException.class);
  }

  @Test
  void refusesToTakeFromItselfAndDaysToCome() {
    assertThat(keys(transfers.begin(giving, practice, giver, reuse())))
        .containsExactly("knowledge.transfer.own");
    var tomorrow = TransferStep.to(TransferStage.UNDERSTAND, LocalDate.now(clock).plusDays(1));
    assertThat(keys(transfers.begin(adopting, practice, adopter, tomorrow)))
        .containsExactly("knowledge.transfer.future");
  }

  @Test
  void keepsWhichVersionWasTakenAndEveryStep() {
    var first =
        new TransferStep(
            TransferStage.ADAPT,
            LocalDate.now(clock),
            "Krótsze spotkania.",
            "Trener",
            "",
            "Znamy ją z wizyty.");
    assertThat(transfers.begin(adopting, practice, adopter, first)).isEmpty();
    var told = book.own(adopting, only(adopting));
    assertThat(told.steps()).containsExactly(first);
    assertThat(told.giver()).isEqualTo(giver);
    assertThat(told.practiceVersion()).isPositive();
  }

  @Test
  void leavesTheNamesOfPeopleOutOfTheFact() {
    transfers.begin(adopting, practice, adopter, reuse());
    var people =
        database
            .sql("select count(participant) from results.fact where occasion = ?")
            .param(practice.value())
            .query(Integer.class)
            .single();
    assertThat(people).isZero();
    assertThat(Set.copyOf(facts())).hasSize(1);
  }
}
