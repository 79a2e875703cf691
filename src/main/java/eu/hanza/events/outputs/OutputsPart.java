package eu.hanza.events.outputs;

import java.util.List;

/**
 * What an event's public page says of its reach and outputs.
 *
 * @param reach how far the event reaches, in words; empty where nobody said
 * @param outputs what it presents
 */
public record OutputsPart(String reach, List<OutputView> outputs) {

  /** Makes the list unchangeable. */
  public OutputsPart {
    outputs = List.copyOf(outputs);
  }
}
