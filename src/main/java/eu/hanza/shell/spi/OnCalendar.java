package eu.hanza.shell.spi;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/** A day or moment of the years 1900 to 2200: what lies outside was mistyped. */
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OnCalendar.Years.class)
public @interface OnCalendar {

  /** The key of the words; {@link FormReader} has its own. */
  String message() default "shell.error.OnCalendar";

  /** The groups in which it is checked. */
  Class<?>[] groups() default {};

  /** What a client of the check attaches. */
  Class<? extends Payload>[] payload() default {};

  /** Checks the year; nothing is on every calendar. */
  final class Years implements ConstraintValidator<OnCalendar, TemporalAccessor> {

    private static final int FIRST = 1900;
    private static final int LAST = 2200;

    @Override
    public boolean isValid(@Nullable TemporalAccessor day, ConstraintValidatorContext context) {
      if (day == null) {
        return true;
      }
      var year = day.get(ChronoField.YEAR);
      return year >= FIRST && year <= LAST;
    }
  }
}
