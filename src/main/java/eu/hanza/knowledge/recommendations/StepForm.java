package eu.hanza.knowledge.recommendations;

import eu.hanza.kernel.Refusal;
import eu.hanza.shell.spi.OnCalendar;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** A step of an addressee as it is typed. */
@SuppressWarnings("MultipleNullnessAnnotations") // a missing value is null until it is refused
record StepForm(
    @NotNull @Nullable AddresseeState state,
    @NotNull @OnCalendar @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
    @Size(max = 200) @Nullable String author,
    @Size(max = 8000) @Nullable String words,
    @Size(max = 300) @Nullable String evidence) {

  static StepForm empty(LocalDate day) {
    return new StepForm(null, day, "", "", "");
  }

  /** Evidence that is no address. */
  List<Refusal> refusals() {
    var seen = Objects.toString(evidence, "").strip();
    return seen.isEmpty() || isAddress(seen)
        ? List.of()
        : List.of(Refusal.of("knowledge.my.form.proofs.address").at("evidence"));
  }

  static boolean isAddress(String address) {
    return address.matches("(?i)(https?://|/(?!/))[^\\s\"<>]*");
  }

  AddresseeStep step() {
    return AddresseeStep.to(Objects.requireNonNull(state), Objects.requireNonNull(day))
        .saying(Objects.toString(words, "").strip(), Objects.toString(author, "").strip())
        .seenAt(Objects.toString(evidence, "").strip());
  }
}
