package eu.hanza.knowledge;

import java.time.LocalDate;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A step of a transfer, as it is told.
 *
 * @param stage the stage that it leads to
 * @param day when it was reached
 * @param changed what was changed and why; may be empty
 * @param help what help was received; may be empty
 * @param evidence where it can be seen, as an address; may be empty
 * @param reason why a stage was left out, or why it was stopped; may be empty
 */
@Table(schema = "knowledge", name = "transfer_step")
public record TransferStep(
    TransferStage stage,
    LocalDate day,
    String changed,
    String help,
    String evidence,
    String reason) {

  /** A step of which nothing is told but its stage and day. */
  public static TransferStep to(TransferStage stage, LocalDate day) {
    return new TransferStep(stage, day, "", "", "", "");
  }

  /** The step with evidence. */
  public TransferStep seenAt(String address) {
    return new TransferStep(stage, day, changed, help, address, reason);
  }

  /** The step with a reason. */
  public TransferStep because(String why) {
    return new TransferStep(stage, day, changed, help, evidence, why);
  }
}
