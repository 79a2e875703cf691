package eu.hanza.accounts.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What somebody enters for a new token.
 *
 * @param name what it is for
 * @param days how many days it holds
 */
@SuppressWarnings("MultipleNullnessAnnotations") // a missing value is null until it is refused
public record ApiTokenForm(
    @NotBlank @Size(max = 100) @Nullable String name,
    @NotNull @Min(1) @Max(366) @Nullable Integer days) {

  /** Nothing typed yet. */
  static final ApiTokenForm EMPTY = new ApiTokenForm("", 90);
}
