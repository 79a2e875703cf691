package eu.hanza.forms;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;

/**
 * When, where and by whom a form is filled in: what rules may ask of the world outside. It is taken
 * once for all rules of a run (F-8).
 *
 * @param instant the moment
 * @param zone the zone of the form
 * @param language the tag of the language that is read
 * @param known what Hanza knows of those who fill in, by name
 */
public record AnswerMoment(
    Instant instant, ZoneId zone, String language, Map<String, String> known) {

  /** Makes what is known unchangeable. */
  public AnswerMoment {
    known = Map.copyOf(known);
  }

  /** A moment at which nothing is known of those who fill in. */
  public static AnswerMoment of(Instant instant, ZoneId zone, String language) {
    return new AnswerMoment(instant, zone, language, Map.of());
  }

  /** The moment on the clocks of the zone. */
  public ZonedDateTime now() {
    return instant.atZone(zone);
  }

  /** The day in the zone. */
  public LocalDate today() {
    return now().toLocalDate();
  }
}
