package eu.hanza.shell.spi;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.Refusal;
import eu.hanza.shell.spi.FormErrors.FieldError;
import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/**
 * Turns what validation and services refuse into words. A violated constraint is looked up as
 * {@code <prefix>.<field>.<Constraint>} and, where a module has no words of its own, as {@code
 * shell.error.<Constraint>}.
 */
@Component
public class FormReader {

  private final Messages messages;

  /** Speaks with these words. */
  public FormReader(Messages messages) {
    this.messages = messages;
  }

  /** The errors of a bound form; {@code prefix} is the key of the form's own words. */
  public FormErrors errors(BindingResult result, String prefix, Language language) {
    var errors = new ArrayList<FieldError>();
    for (var error : result.getFieldErrors()) {
      var code = Objects.requireNonNullElse(error.getCode(), "typeMismatch");
      var own = prefix + "." + error.getField() + "." + code;
      var key = messages.knows(own) ? own : "shell.error." + code;
      var values =
          error.contains(ConstraintViolation.class)
              ? attributes(error.unwrap(ConstraintViolation.class))
              : Map.<String, Object>of();
      errors.add(new FieldError(error.getField(), messages.text(language, key, values)));
    }
    return new FormErrors(errors);
  }

  private static Map<String, Object> attributes(ConstraintViolation<?> violation) {
    var values = new HashMap<String, Object>();
    violation
        .getConstraintDescriptor()
        .getAttributes()
        .forEach(
            (name, value) -> {
              if (value instanceof Number || value instanceof String) {
                values.put(name, value);
              }
            });
    return values;
  }

  /** The errors of a form that a service refused. */
  public FormErrors errors(List<Refusal> refusals, Language language) {
    return new FormErrors(
        refusals.stream()
            .map(
                refusal ->
                    new FieldError(
                        Objects.requireNonNullElse(refusal.field(), ""),
                        messages.text(language, refusal)))
            .toList());
  }
}
