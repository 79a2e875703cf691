package eu.hanza.network;

import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.Slug;
import eu.hanza.network.CountryGroups.Member;
import java.util.List;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** A named group of countries; what its name means is decided by its members alone. */
@Table(schema = "network", name = "country_group")
record CountryGroup(
    @Id CountryGroupId id,
    Slug slug,
    LocalizedText name,
    String owner,
    String source,
    int position,
    @MappedCollection(idColumn = "country_group", keyColumn = "position") List<Member> members,
    @Version int version) {

  /** The id of a group of countries. */
  record CountryGroupId(UUID value) implements EntityId {}

  static CountryGroup define(
      Slug slug, LocalizedText name, String owner, String source, int position) {
    var id = new CountryGroupId(UUID.randomUUID());
    return new CountryGroup(id, slug, name, owner, source, position, List.of(), 0);
  }

  CountryGroup with(LocalizedText newName, String newOwner, String newSource, List<Member> all) {
    return new CountryGroup(id, slug, newName, newOwner, newSource, position, all, version);
  }
}
