package eu.hanza.accounts.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** An invitation to take a role. */
record InviteForm(
    @NotBlank @Size(max = 120) String name,
    @NotBlank @Email @Size(max = 254) String email,
    @NotBlank String grant,
    @NotBlank @Pattern(regexp = "pl|en|uk") String language) {

  static final InviteForm EMPTY = new InviteForm("", "", "", "pl");
}
