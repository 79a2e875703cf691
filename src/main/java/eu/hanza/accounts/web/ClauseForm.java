package eu.hanza.accounts.web;

import eu.hanza.accounts.ClauseWording;
import eu.hanza.kernel.LocalizedText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An information clause as it is typed: each text in the languages of the interface. */
record ClauseForm(
    @NotBlank @Size(max = 120) String name,
    @NotNull @Size(max = 500) String controller,
    @NotNull @Size(max = 500) String contact,
    @NotNull @Size(max = 500) String officer,
    @Nullable Map<String, String> purposes,
    @Nullable Map<String, String> basis,
    @Nullable Map<String, String> recipients,
    @Nullable Map<String, String> retention,
    @NotNull @Min(0) @Max(600) Integer retentionMonths,
    @Nullable Map<String, String> transfer,
    @Nullable Map<String, String> duty,
    @Nullable Map<String, String> joint,
    @Nullable Map<String, String> processors,
    @Nullable String programme) {

  /** What a request leaves out is empty, so that the form can be shown again. */
  ClauseForm {
    name = Objects.requireNonNullElse(name, "");
    controller = Objects.requireNonNullElse(controller, "");
    contact = Objects.requireNonNullElse(contact, "");
    officer = Objects.requireNonNullElse(officer, "");
  }

  ClauseWording wording() {
    return new ClauseWording(
        controller.strip(),
        contact.strip(),
        officer.strip(),
        text(purposes),
        text(basis),
        text(recipients),
        text(retention),
        Objects.requireNonNullElse(retentionMonths, 0),
        text(transfer),
        text(duty),
        text(joint),
        text(processors));
  }

  private static LocalizedText text(@Nullable Map<String, String> typed) {
    return new LocalizedText(new LinkedHashMap<>(Objects.requireNonNullElse(typed, Map.of())));
  }
}
