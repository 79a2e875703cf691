package eu.hanza.network.locations;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All local networks. */
interface LocalNetworks extends Repository<LocalNetwork, LocalNetworkId> {

  LocalNetwork save(LocalNetwork one);

  Optional<LocalNetwork> findById(LocalNetworkId id);
}
