package eu.hanza.network.locations;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.OrganisationId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A creative business: an organisation that works in exactly one location and may join several
 * local networks, also of other locations.
 *
 * @param text what it makes
 * @param networks the local networks that it joined
 * @param portfolio its works
 */
@Table(schema = "network", name = "studio")
record Studio(
    @Id OrganisationId organisation,
    LocationId location,
    LocalizedText text,
    @MappedCollection(idColumn = "studio", keyColumn = "position") List<Joined> networks,
    @MappedCollection(idColumn = "studio", keyColumn = "position") List<Piece> portfolio,
    @Version int version) {

  Studio {
    networks = List.copyOf(networks);
    portfolio = List.copyOf(portfolio);
  }

  /** A local network that it joined. */
  @Table(schema = "network", name = "studio_network")
  record Joined(LocalNetworkId localNetwork) {}

  /** A work: its title, its year, and where more can be seen; the address may be empty. */
  @Table(schema = "network", name = "portfolio_piece")
  record Piece(String title, @Nullable Integer year, String address) {}

  Studio say(
      LocationId nextLocation, LocalizedText nextText, List<Joined> joined, List<Piece> pieces) {
    return new Studio(organisation, nextLocation, nextText, joined, pieces, version);
  }
}
