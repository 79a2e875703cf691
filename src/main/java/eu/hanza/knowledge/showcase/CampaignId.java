package eu.hanza.knowledge.showcase;

import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.Ids;
import java.util.UUID;

/** The id of a campaign. */
record CampaignId(UUID value) implements EntityId {

  static CampaignId next() {
    return new CampaignId(UUID.randomUUID());
  }

  /** Reads an id from an address. */
  static CampaignId of(String text) {
    return new CampaignId(Ids.uuid(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
