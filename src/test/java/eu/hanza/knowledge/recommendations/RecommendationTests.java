package eu.hanza.knowledge.recommendations;

import static eu.hanza.knowledge.recommendations.RecommendationFixtures.aDraft;
import static eu.hanza.knowledge.recommendations.RecommendationFixtures.saying;
import static eu.hanza.knowledge.recommendations.RecommendationFixtures.withoutFindings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Refusal;
import eu.hanza.knowledge.recommendations.Recommendation.Origin;
import eu.hanza.programmes.AreaId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a recommendation has to say, and how each addressee goes its own way. */
class RecommendationTests {

  private static final LocalDate ISSUED = LocalDate.of(2019, 10, 1);
  private static final LocalDate DUE = LocalDate.of(2019, 10, 31);

  private final RecommendationDraft draft =
      aDraft("Jedno okienko", DUE, "/events/kongres/sessions/panel", AreaId.next());

  private Recommendation recommendation(int number) {
    var origin = new Origin("/events/kongres", LocalizedText.pl("Kongres"));
    return Recommendation.draft(new ProgrammeId(UUID.randomUUID()), origin, number, null, draft);
  }

  private static Addressee addressee(AddresseeState... states) {
    var one = Addressee.of(RecommendationId.next(), OrganisationId.next(), AddresseeLevel.NATIONAL);
    var told = one.take(AddresseeStep.to(AddresseeState.ISSUED, ISSUED));
    for (var state : states) {
      told = told.take(step(state));
    }
    return told;
  }

  private static AddresseeStep step(AddresseeState state) {
    return AddresseeStep.to(state, ISSUED.plusDays(3))
        .saying("Tak postanowiono.", "Uczestnik 001")
        .seenAt("https://przyklad.test/uchwala");
  }

  @Test
  @Tag("K-10")
  void isQuotedByItsNumberInsideItsSource() {
    assertThat(recommendation(3).label()).isEqualTo("R3");
    assertThat(recommendation(3).path()).isEqualTo("/recommendations/kongres-r3");
  }

  @Test
  @Tag("K-10")
  void restsOnAFindingAndKeepsItsLimits() {
    assertThat(draft.refusals()).isEmpty();
    assertThat(withoutFindings(draft).refusals())
        .singleElement()
        .matches(one -> "findings".equals(one.field()));
    assertThat(saying(draft, "ą".repeat(600), "ę".repeat(1000)).refusals()).isEmpty();
    assertThat(saying(draft, "ą".repeat(601), "ę".repeat(1001)).refusals())
        .extracting(Refusal::field)
        .containsExactly("text-pl", "justification-pl");
    assertThatThrownBy(() -> recommendation(1).say(withoutFindings(draft)).issue(ISSUED))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  @Tag("K-10")
  void isNotChangedOnceItIsIssued() {
    var issued = recommendation(1).issue(ISSUED);
    assertThat(issued.issuedOn()).isEqualTo(ISSUED);
    assertThatThrownBy(() -> issued.say(draft)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> recommendation(1).issue(DUE))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  @Tag("K-11")
  void goesFromStateToStateInTheirOrder() {
    var done =
        addressee(
            AddresseeState.ACKNOWLEDGED,
            AddresseeState.ACCEPTED,
            AddresseeState.IN_PROGRESS,
            AddresseeState.IMPLEMENTED);
    assertThat(done.steps())
        .extracting(AddresseeStep::state)
        .containsExactly(
            AddresseeState.ISSUED,
            AddresseeState.ACKNOWLEDGED,
            AddresseeState.ACCEPTED,
            AddresseeState.IN_PROGRESS,
            AddresseeState.IMPLEMENTED);
    assertThatThrownBy(() -> addressee(AddresseeState.IMPLEMENTED))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> done.take(step(AddresseeState.ABANDONED)))
        .isInstanceOf(IllegalStateException.class);
    assertThat(
            Arrays.stream(AddresseeState.values())
                .filter(AddresseeState.REJECTED::leadsTo)
                .toList())
        .isEmpty();
  }

  @Test
  @Tag("K-11")
  void asksForReasonsBehindANoAndForAnAuthorBehindEveryAnswer() {
    var bare = AddresseeStep.to(AddresseeState.REJECTED, DUE);
    assertThat(addressee().against(bare))
        .hasValueSatisfying(why -> assertThat(why.field()).isEqualTo("author"));
    assertThat(addressee().against(bare.saying(" ", "Uczestnik 001")))
        .hasValueSatisfying(why -> assertThat(why.field()).isEqualTo("words"));
    assertThat(addressee().against(bare.saying("Brak środków.", "Uczestnik 001"))).isEmpty();
    assertThat(
            addressee()
                .against(
                    AddresseeStep.to(AddresseeState.ACCEPTED, ISSUED.minusDays(1))
                        .saying("", "Uczestnik 001")))
        .hasValueSatisfying(why -> assertThat(why.field()).isEqualTo("day"));
  }

  @Test
  @Tag("K-12")
  void asksForEvidenceThatItWasDone() {
    var going = addressee(AddresseeState.PARTLY, AddresseeState.IN_PROGRESS);
    var said = AddresseeStep.to(AddresseeState.IMPLEMENTED, DUE);
    assertThat(going.against(said))
        .hasValueSatisfying(why -> assertThat(why.field()).isEqualTo("evidence"));
    assertThat(going.against(said.seenAt("https://przyklad.test/a"))).isEmpty();
  }

  @Test
  @Tag("K-11")
  void isOverdueFromTheDayAfterAndSilentFourteenDaysLater() {
    assertThat(addressee().standing().isOverdue(DUE, DUE)).isFalse();
    assertThat(addressee().standing().isOverdue(DUE, DUE.plusDays(1))).isTrue();
    assertThat(addressee().standing().isSilent(DUE, DUE.plusDays(13))).isFalse();
    assertThat(addressee().standing().isSilent(DUE, DUE.plusDays(14))).isTrue();
    var answered = addressee(AddresseeState.PARTLY);
    assertThat(answered.standing().isOverdue(DUE, DUE.plusDays(1))).isFalse();
    assertThat(answered.standing().isSilent(DUE, DUE.plusDays(14))).isFalse();
  }

  @Test
  @Tag("K-11")
  @Tag("S0.14")
  void takesALateAnswerAndKeepsBothDays() {
    var silent = addressee().take(AddresseeStep.to(AddresseeState.NO_ANSWER, DUE.plusDays(14)));
    var late =
        AddresseeStep.to(AddresseeState.ACCEPTED, DUE.plusDays(20)).saying("", "Uczestnik 001");
    assertThat(silent.take(late).steps())
        .extracting(AddresseeStep::day)
        .containsExactly(ISSUED, DUE.plusDays(14), DUE.plusDays(20));
  }

  @Test
  @Tag("K-11")
  void countsWhoAcceptedInsteadOfMergingAnswers() {
    var five =
        List.of(
            addressee(AddresseeState.ACCEPTED),
            addressee(AddresseeState.ACCEPTED, AddresseeState.IN_PROGRESS),
            addressee(AddresseeState.ACCEPTED).publish(true),
            addressee(AddresseeState.PARTLY).publish(true),
            addressee());
    var standings = five.stream().map(Addressee::standing).toList();
    assertThat(Tally.whole(standings)).isEqualTo(new Tally(3, 5, 0));
    assertThat(Tally.shown(standings)).isEqualTo(new Tally(1, 5, 2));
  }

  @Test
  @Tag("S2.11")
  void showsAnAnswerOnlyWhereItsAddresseePublishesIt() {
    assertThat(addressee().standing().isShown()).isTrue();
    assertThat(addressee(AddresseeState.REJECTED).standing().isShown()).isFalse();
    assertThat(addressee(AddresseeState.ACCEPTED, AddresseeState.IN_PROGRESS).standing().isShown())
        .isFalse();
    assertThat(addressee(AddresseeState.ACCEPTED).publish(true).standing().isShown()).isTrue();
  }
}
