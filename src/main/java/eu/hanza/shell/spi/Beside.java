package eu.hanza.shell.spi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the fields that a rule of a whole form compares. What it refuses is shown beside the first
 * of them, and it refuses nothing while one of them cannot be read.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Beside {

  /** The fields. */
  String[] value();
}
