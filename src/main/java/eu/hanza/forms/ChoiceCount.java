package eu.hanza.forms;

import eu.hanza.kernel.LocalizedText;
import java.util.List;

/**
 * How often each choice of a question was taken; choices and silence sum up to everybody asked.
 *
 * @param name the name of the question
 * @param label the question
 * @param choices the choices in their order, also those that nobody took
 * @param silent how many took none
 * @param others what those wrote who took another one than was offered, by frequency
 */
public record ChoiceCount(
    String name, LocalizedText label, List<Taken> choices, int silent, List<Written> others) {

  /** Makes the lists unchangeable. */
  public ChoiceCount {
    choices = List.copyOf(choices);
    others = List.copyOf(others);
  }

  /** A choice and how often it was taken. */
  public record Taken(String name, LocalizedText label, int count) {}

  /** A text and how often it was written. */
  public record Written(String text, int count) {}

  /** How many took one of the choices. */
  public int taken() {
    return choices.stream().mapToInt(Taken::count).sum();
  }

  /** How many were asked. */
  public int asked() {
    return taken() + silent;
  }
}
