package eu.hanza.events.certificates;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an event certifies, as the office types it. */
@SuppressWarnings("MultipleNullnessAnnotations") // a missing value is null until it is refused
record RuleForm(
    @NotBlank @Pattern(regexp = "|[A-Z0-9-]{2,12}") @Nullable String series,
    @NotNull @Min(1) @Max(100) @Nullable Integer threshold,
    @NotNull @Positive @DecimalMax("9999") @Nullable BigDecimal hours) {

  CertificateRule rule() {
    return new CertificateRule(
        Objects.requireNonNull(series),
        Objects.requireNonNull(threshold),
        Objects.requireNonNull(hours));
  }
}
