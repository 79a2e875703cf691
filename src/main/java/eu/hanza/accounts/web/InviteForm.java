package eu.hanza.accounts.web;

import eu.hanza.kernel.OneLine;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;

/** An invitation to take a role. */
record InviteForm(
    @NotBlank @Size(max = 120) String name,
    @NotBlank @Email @Size(max = 254) String email,
    @NotBlank String grant,
    @NotBlank @Pattern(regexp = "pl|en|uk") String language) {

  static final InviteForm EMPTY = new InviteForm("", "", "", "pl");

  /** What a request leaves out is empty, so that the form can be shown again. */
  InviteForm {
    name = OneLine.typed(name);
    email = Objects.requireNonNullElse(email, "");
    grant = Objects.requireNonNullElse(grant, "");
    language = Objects.requireNonNullElse(language, "");
  }
}
