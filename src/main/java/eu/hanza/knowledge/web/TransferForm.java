package eu.hanza.knowledge.web;

import eu.hanza.kernel.Refusal;
import eu.hanza.knowledge.TransferStage;
import eu.hanza.knowledge.TransferStep;
import eu.hanza.shell.spi.OnCalendar;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** A step of a transfer as somebody types it; the first one names the adopter too. */
@SuppressWarnings("MultipleNullnessAnnotations") // a missing value is null until it is refused
record TransferForm(
    @Size(max = 300) @Nullable String adopter,
    @NotNull @Nullable TransferStage stage,
    @NotNull @OnCalendar @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
    @Size(max = 4000) @Nullable String changed,
    @Size(max = 4000) @Nullable String help,
    @Size(max = 300) @Nullable String evidence,
    @Size(max = 4000) @Nullable String reason) {

  static TransferForm empty(String adopter, LocalDate day) {
    return new TransferForm(adopter, null, day, "", "", "", "");
  }

  /** Evidence that is no address. */
  List<Refusal> refusals() {
    var seen = PracticeForm.shown(evidence).strip();
    return seen.isEmpty() || PracticePages.isAddress(seen)
        ? List.of()
        : List.of(Refusal.of("knowledge.my.form.proofs.address").at("evidence"));
  }

  TransferStep step() {
    return new TransferStep(
        Objects.requireNonNull(stage),
        Objects.requireNonNull(day),
        PracticeForm.shown(changed).strip(),
        PracticeForm.shown(help).strip(),
        PracticeForm.shown(evidence).strip(),
        PracticeForm.shown(reason).strip());
  }
}
