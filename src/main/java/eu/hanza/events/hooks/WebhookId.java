package eu.hanza.events.hooks;

import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.Ids;
import java.util.UUID;

/** The id of a webhook. */
public record WebhookId(UUID value) implements EntityId {

  /** Reads an id from an address. */
  public static WebhookId of(String text) {
    return new WebhookId(Ids.uuid(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
