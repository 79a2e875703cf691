package eu.hanza.events.attendance;

import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.Messages;
import java.util.Map;

/**
 * How many people are, or were, at an event or session.
 *
 * @param present who counts
 * @param provisional who was let in without a valid place, as long as the office has not decided
 */
public record Headcount(int present, int provisional) {

  /** Both numbers, in the same words wherever they stand. */
  public String words(Messages messages, Language language) {
    return messages.text(
        language, "events.counts.present", Map.of("n", present, "provisional", provisional));
  }
}
