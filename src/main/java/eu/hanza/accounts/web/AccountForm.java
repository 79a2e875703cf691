package eu.hanza.accounts.web;

import eu.hanza.kernel.OneLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** The settings that people change. */
record AccountForm(
    @NotBlank @Size(max = 120) String name,
    @NotBlank @Pattern(regexp = "pl|en|uk") String language,
    @NotBlank String zone,
    @Pattern(regexp = "|light|dark") String theme) {

  /** Takes out of the name what nobody sees, before its rules are checked. */
  AccountForm {
    name = OneLine.typed(name);
  }
}
