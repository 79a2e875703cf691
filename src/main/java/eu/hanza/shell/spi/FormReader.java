package eu.hanza.shell.spi;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.Refusal;
import eu.hanza.shell.spi.FormErrors.FieldError;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/**
 * Turns what validation and services refuse into words. A violated constraint is looked up as
 * {@code <prefix>.<field>.<Constraint>} and, where a module has no words of its own, as {@code
 * shell.error.<Constraint>}. Where a whole form is given, its fields are called {@code
 * <prefix>.<field>}, and its record has them in the order of the page.
 */
@Component
public class FormReader {

  private static final String UNREADABLE = "typeMismatch";

  private final Messages messages;
  private final Validator validator;

  /** Speaks with these words, and checks what binding alone does not. */
  public FormReader(Messages messages, Validator validator) {
    this.messages = messages;
    this.validator = validator;
  }

  /** The errors of a bound form; {@code prefix} is the key of the form's own words. */
  public FormErrors errors(BindingResult result, String prefix, Language language) {
    var errors = new ArrayList<FieldError>();
    for (var error : result.getFieldErrors()) {
      errors.add(
          error.contains(ConstraintViolation.class)
              ? violated(error, prefix, language)
              : unreadable(error, prefix, language));
    }
    var form = result.getTarget();
    var all = new FormErrors(errors);
    return form == null ? all : all.inOrder(FormFields.of(form.getClass()).names());
  }

  private FieldError violated(
      org.springframework.validation.FieldError error, String prefix, Language language) {
    var violation = error.unwrap(ConstraintViolation.class);
    var code = Objects.requireNonNullElse(error.getCode(), UNREADABLE);
    var text = text(prefix, error.getField(), code, attributes(violation), language);
    return new FieldError(error.getField(), text);
  }

  private FieldError unreadable(
      org.springframework.validation.FieldError error, String prefix, Language language) {
    var kind =
        error.contains(TypeMismatchException.class)
            ? kind(error.unwrap(TypeMismatchException.class).getRequiredType())
            : "";
    var own = prefix + "." + error.getField() + "." + UNREADABLE;
    var key = messages.knows(own) ? own : "shell.error." + UNREADABLE + kind;
    return new FieldError(
        error.getField(), "", messages.text(language, key), typed(error.getRejectedValue()));
  }

  private static @Nullable String typed(@Nullable Object value) {
    return value instanceof Object[] several
        ? Arrays.stream(several).map(String::valueOf).findFirst().orElse(null)
        : Objects.toString(value, null);
  }

  private static String kind(@Nullable Class<?> type) {
    if (type == LocalDate.class) {
      return ".date";
    } else if (type == LocalTime.class) {
      return ".time";
    } else if (type == LocalDateTime.class) {
      return ".moment";
    } else if (type == Integer.class || type == Long.class || type == int.class) {
      return ".whole";
    } else if (type == BigDecimal.class || type == Double.class) {
      return ".number";
    }
    return type != null && type.isEnum() ? ".choice" : "";
  }

  private String text(
      String prefix, String field, String code, Map<String, Object> values, Language language) {
    var own = prefix + "." + field + "." + code;
    return messages.text(language, messages.knows(own) ? own : "shell.error." + code, values);
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

  /**
   * All that is wrong with a form at once, one thing for each field: what cannot be read, what its
   * rules refuse, also those of the whole form, and what a service refuses.
   */
  public FormErrors errors(
      Object form, BindingResult result, List<Refusal> refusals, String prefix, Language language) {
    var fields = FormFields.of(form.getClass());
    var errors = new ArrayList<FieldError>();
    result.getFieldErrors().stream()
        .filter(error -> !error.contains(ConstraintViolation.class))
        .forEach(error -> errors.add(unreadable(error, prefix, language)));
    var unread = errors.stream().map(FieldError::field).collect(Collectors.toSet());
    errors.addAll(violations(form, fields, unread, prefix, language));
    errors.addAll(errors(refusals, language).all());
    var fieldsWithError = new HashSet<String>();
    errors.removeIf(error -> !error.field().isEmpty() && !fieldsWithError.add(error.field()));
    var named = errors.stream().map(error -> named(error, prefix, language)).toList();
    return new FormErrors(named).inOrder(fields.names());
  }

  private List<FieldError> violations(
      Object form, FormFields fields, Set<String> unread, String prefix, Language language) {
    return validator.validate(form).stream()
        .sorted(
            Comparator.comparing((ConstraintViolation<Object> one) -> isRule(one, fields))
                .thenComparing(FormReader::code))
        .filter(violation -> isReadable(FormFields.place(violation).component(), fields, unread))
        .map(violation -> violated(violation, fields, prefix, language))
        .toList();
  }

  private static boolean isRule(ConstraintViolation<?> violation, FormFields fields) {
    return !fields.compared(FormFields.place(violation).component()).isEmpty();
  }

  private static boolean isReadable(String component, FormFields fields, Set<String> unread) {
    return !unread.contains(component)
        && fields.compared(component).stream().noneMatch(unread::contains);
  }

  private static String code(ConstraintViolation<?> violation) {
    return violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
  }

  private FieldError violated(
      ConstraintViolation<?> violation, FormFields fields, String prefix, Language language) {
    var place = FormFields.place(violation);
    var text = text(prefix, place.component(), code(violation), attributes(violation), language);
    var field = fields.compared(place.component()).stream().findFirst().orElse(place.field());
    return new FieldError(field, text);
  }

  private FieldError named(FieldError error, String prefix, Language language) {
    var parts = error.field().split("-", 2);
    var key = prefix + "." + parts[0];
    if (!messages.knows(key)) {
      return error;
    }
    var label = messages.text(language, key);
    var whole = parts.length < 2 ? label : label + " (" + languageName(parts[1]) + ")";
    return new FieldError(error.field(), whole, error.text(), error.typed());
  }

  private static String languageName(String tag) {
    return Arrays.stream(Language.values())
        .filter(language -> language.tag().equals(tag))
        .map(Language::ownName)
        .findFirst()
        .orElse(tag);
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

  /** The errors of a form that a service refused, by the names of its fields. */
  public FormErrors errors(List<Refusal> refusals, String prefix, Language language) {
    return new FormErrors(
        errors(refusals, language).all().stream()
            .map(error -> named(error, prefix, language))
            .toList());
  }
}
