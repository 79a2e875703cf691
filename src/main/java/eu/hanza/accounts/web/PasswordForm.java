package eu.hanza.accounts.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A new password. */
record PasswordForm(@NotNull @Size(min = 12, max = 200) String password) {}
