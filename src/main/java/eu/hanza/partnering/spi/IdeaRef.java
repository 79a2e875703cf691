package eu.hanza.partnering.spi;

import eu.hanza.kernel.EntityId;
import java.util.UUID;

/** Names an idea to other modules, which keep it and read its history by it. */
public record IdeaRef(UUID value) implements EntityId {

  @Override
  public String toString() {
    return value.toString();
  }
}
