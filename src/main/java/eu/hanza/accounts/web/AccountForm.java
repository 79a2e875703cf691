package eu.hanza.accounts.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** The settings that people change. */
record AccountForm(
    @NotBlank @Size(max = 120) String name,
    @NotBlank @Pattern(regexp = "pl|en|uk") String language,
    @NotBlank String zone,
    @Pattern(regexp = "|light|dark") String theme) {}
