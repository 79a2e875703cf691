package eu.hanza.knowledge;

import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * The way of a practice to another organisation, step by step (K-8). Either side tells of steps;
 * only the adopter confirms that the practice is used.
 *
 * @param practiceVersion the version of the practice that was taken
 * @param giver the organisation in charge of the practice when it began; null where none was named
 * @param agreed whether the adopter itself told or confirmed anything; before, only both sides see
 *     the transfer
 * @param giverNote what the giver says of it; may be empty
 */
@Table(schema = "knowledge", name = "transfer")
record Transfer(
    @Id TransferId id,
    PracticeId practice,
    int practiceVersion,
    @Nullable OrganisationId giver,
    OrganisationId adopter,
    TransferStage stage,
    boolean agreed,
    @Nullable LocalDate confirmedOn,
    String giverNote,
    @MappedCollection(idColumn = "transfer", keyColumn = "position") List<TransferStep> steps,
    @Version int version) {

  Transfer {
    steps = List.copyOf(steps);
  }

  static Transfer begin(
      PracticeId practice,
      int practiceVersion,
      @Nullable OrganisationId giver,
      OrganisationId adopter,
      TransferStep first) {
    return new Transfer(
        TransferId.next(),
        practice,
        practiceVersion,
        giver,
        adopter,
        first.stage(),
        false,
        null,
        "",
        List.of(first),
        0);
  }

  /** What is missing before a first step can be told. */
  static Optional<Refusal> against(TransferStep first) {
    return against(null, first);
  }

  private static Optional<Refusal> against(@Nullable TransferStage from, TransferStep step) {
    var to = step.stage();
    if (to == TransferStage.STOPPED && step.reason().isBlank()) {
      return refused("reason.stopped", "reason");
    }
    if (TransferStage.skips(from, to) && step.reason().isBlank()) {
      return refused("reason.skipped", "reason");
    }
    return to == TransferStage.REUSE && step.evidence().isBlank()
        ? refused("evidence", "evidence")
        : Optional.empty();
  }

  /** What stands against a further step: the order of stages, a missing reason or evidence. */
  Optional<Refusal> againstNext(TransferStep step) {
    if (stage == TransferStage.STOPPED || confirmedOn != null) {
      return refused("closed", "stage");
    }
    if (step.stage().compareTo(stage) <= 0) {
      return refused("order", "stage");
    }
    return step.day().isBefore(steps.getLast().day())
        ? refused("day", "day")
        : against(stage, step);
  }

  private static Optional<Refusal> refused(String why, String field) {
    return Optional.of(Refusal.of("knowledge.transfer." + why).at(field));
  }

  Transfer step(TransferStep step) {
    againstNext(step)
        .ifPresent(
            why -> {
              throw new IllegalStateException(
                  "No step from " + stage + " to " + step.stage() + ": " + why.key());
            });
    var all = new ArrayList<>(steps);
    all.add(step);
    return with(step.stage(), agreed, null, giverNote, all);
  }

  /** The adopter told of it: from now on everybody may see it. */
  Transfer agree() {
    return with(stage, true, confirmedOn, giverNote, steps);
  }

  /** The adopter says that it uses the practice. */
  Transfer confirm(LocalDate day) {
    if (stage != TransferStage.REUSE || confirmedOn != null) {
      throw new IllegalStateException("Nothing to confirm in stage " + stage);
    }
    return with(stage, true, day, giverNote, steps);
  }

  Transfer note(String words) {
    return with(stage, agreed, confirmedOn, words, steps);
  }

  private Transfer with(
      TransferStage next,
      boolean isAgreed,
      @Nullable LocalDate confirmed,
      String note,
      List<TransferStep> all) {
    return new Transfer(
        id,
        practice,
        practiceVersion,
        giver,
        adopter,
        next,
        isAgreed,
        confirmed,
        note,
        all,
        version);
  }

  TransferSummary summary() {
    return new TransferSummary(
        id,
        practice,
        practiceVersion,
        giver,
        adopter,
        stage,
        agreed,
        confirmedOn,
        giverNote,
        steps);
  }
}
