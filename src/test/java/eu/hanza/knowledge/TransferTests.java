package eu.hanza.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.Refusal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A transfer goes stage by stage, and ends only with evidence or a reason. */
@Tag("K-8")
class TransferTests {

  private static final LocalDate DAY = LocalDate.of(2019, 6, 3);
  private static final TransferStep UNDERSTOOD = TransferStep.to(TransferStage.UNDERSTAND, DAY);
  private static final TransferStep ADAPTED =
      TransferStep.to(TransferStage.ADAPT, DAY.plusMonths(1));
  private static final TransferStep REUSED =
      TransferStep.to(TransferStage.REUSE, DAY.plusMonths(2)).seenAt("https://przyklad.test/tu");
  private static final TransferStep STOPPED =
      TransferStep.to(TransferStage.STOPPED, DAY.plusMonths(3)).because("Zabrakło ludzi.");

  private static Transfer begun() {
    return Transfer.begin(
        PracticeId.next(), 3, OrganisationId.next(), OrganisationId.next(), UNDERSTOOD);
  }

  private static Optional<String> key(Optional<Refusal> refusal) {
    return refusal.map(Refusal::key);
  }

  @Test
  void goesFromUnderstandingOverAdaptingToReuse() {
    var used = begun().step(ADAPTED).step(REUSED);
    assertThat(used.stage()).isEqualTo(TransferStage.REUSE);
    assertThat(used.steps()).containsExactly(UNDERSTOOD, ADAPTED, REUSED);
    assertThat(used.summary().isReuse()).isFalse();
    var confirmed = used.confirm(DAY.plusMonths(3));
    assertThat(confirmed.summary().isReuse()).isTrue();
    assertThat(confirmed.agreed()).isTrue();
  }

  @Test
  void asksForAReasonWhereAStageIsLeftOut() {
    assertThat(key(begun().againstNext(REUSED))).contains("knowledge.transfer.reason.skipped");
    assertThat(begun().againstNext(REUSED.because("Dostosowali ją już inni."))).isEmpty();
    assertThat(key(Transfer.against(ADAPTED))).contains("knowledge.transfer.reason.skipped");
    assertThat(Transfer.against(UNDERSTOOD)).isEmpty();
  }

  @Test
  void asksForEvidenceOfReuse() {
    var blind = TransferStep.to(TransferStage.REUSE, DAY.plusMonths(2));
    assertThat(key(begun().step(ADAPTED).againstNext(blind)))
        .contains("knowledge.transfer.evidence");
  }

  @Test
  void stopsOnlyWithAReasonAndGoesNoFurther() {
    var silent = TransferStep.to(TransferStage.STOPPED, DAY.plusMonths(3));
    assertThat(key(begun().againstNext(silent))).contains("knowledge.transfer.reason.stopped");
    var stopped = begun().step(STOPPED);
    assertThat(key(stopped.againstNext(REUSED))).contains("knowledge.transfer.closed");
    assertThatThrownBy(() -> stopped.confirm(DAY)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void goesNeitherBackNorIntoThePast() {
    var adapted = begun().step(ADAPTED);
    assertThat(key(adapted.againstNext(ADAPTED))).contains("knowledge.transfer.order");
    assertThat(key(adapted.againstNext(UNDERSTOOD))).contains("knowledge.transfer.order");
    var early = TransferStep.to(TransferStage.REUSE, DAY).seenAt("/events");
    assertThat(key(adapted.againstNext(early))).contains("knowledge.transfer.day");
  }

  @Test
  void isConfirmedOnceAndOnlyAsReuse() {
    assertThatThrownBy(() -> begun().confirm(DAY))
        .hasMessage("Nothing to confirm in stage UNDERSTAND");
    var confirmed = begun().step(ADAPTED).step(REUSED).confirm(DAY);
    assertThatThrownBy(() -> confirmed.confirm(DAY)).isInstanceOf(IllegalStateException.class);
    assertThat(key(confirmed.againstNext(STOPPED))).contains("knowledge.transfer.closed");
  }
}
