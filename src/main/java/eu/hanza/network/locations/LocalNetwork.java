package eu.hanza.network.locations;

import eu.hanza.kernel.LocalizedText;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A network of businesses that is bound to one location. */
@Table(schema = "network", name = "local_network")
record LocalNetwork(
    @Id LocalNetworkId id,
    LocationId location,
    LocalizedText name,
    LocalizedText text,
    @Version int version) {

  LocalNetwork say(LocationId nextLocation, LocalizedText nextName, LocalizedText nextText) {
    return new LocalNetwork(id, nextLocation, nextName, nextText, version);
  }
}
