package eu.hanza.accounts.web;

import eu.hanza.kernel.OneLine;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the first administrator enters. */
record FirstRunForm(
    @NotBlank @Size(max = 120) String name,
    @NotBlank @Email @Size(max = 254) String email,
    @NotNull @Size(min = 12, max = 200) String password) {

  static final FirstRunForm EMPTY = new FirstRunForm("", "", "");

  /** Takes out of the name what nobody sees, before its rules are checked. */
  FirstRunForm {
    name = OneLine.typed(name);
  }
}
