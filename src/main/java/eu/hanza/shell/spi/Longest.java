package eu.hanza.shell.spi;

import eu.hanza.kernel.Language;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * Each language of a text has at most so many characters; the field of each longer one is named.
 */
@Documented
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Longest.OfWrittenText.class)
public @interface Longest {

  /** The largest number of characters. */
  int max();

  /** Nobody reads it: the words come from the bundles. */
  String message() default "";

  /** For groups of validations; Hanza has none. */
  Class<?>[] groups() default {};

  /** For users of the validation; Hanza has none. */
  Class<? extends Payload>[] payload() default {};

  /** Measures the three languages of a text. */
  final class OfWrittenText implements ConstraintValidator<Longest, WrittenText> {

    private int max;

    /** A measure that knows no limit yet. */
    public OfWrittenText() {}

    @Override
    public void initialize(Longest limit) {
      max = limit.max();
    }

    @Override
    public boolean isValid(@Nullable WrittenText text, ConstraintValidatorContext context) {
      var fits = true;
      context.disableDefaultConstraintViolation();
      for (var language : Language.values()) {
        if (text != null && text.in(language).length() > max) {
          fits = false;
          context
              .buildConstraintViolationWithTemplate("too long")
              .addPropertyNode(language.tag())
              .addConstraintViolation();
        }
      }
      return fits;
    }
  }
}
