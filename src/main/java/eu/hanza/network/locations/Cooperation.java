package eu.hanza.network.locations;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Slug;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A cooperation of organisations in several locations.
 *
 * @param page where it is told in full, such as the page of a project; may be empty
 * @param locations the locations it works in
 * @param partners the organisations that carry it, wherever they have their seats
 */
@Table(schema = "network", name = "cooperation")
record Cooperation(
    @Id CooperationId id,
    Slug slug,
    ProgrammeId programme,
    LocalizedText name,
    LocalizedText text,
    String page,
    @MappedCollection(idColumn = "cooperation", keyColumn = "position") List<Place> locations,
    @MappedCollection(idColumn = "cooperation", keyColumn = "position") List<Partner> partners,
    @Version int version) {

  Cooperation {
    locations = List.copyOf(locations);
    partners = List.copyOf(partners);
  }

  /** A location it works in. */
  @Table(schema = "network", name = "cooperation_location")
  record Place(LocationId location) {}

  /** An organisation that carries it. */
  @Table(schema = "network", name = "cooperation_partner")
  record Partner(OrganisationId organisation) {}

  /** Its page, without the language. */
  String path() {
    return "/cooperations/" + slug.value();
  }
}
