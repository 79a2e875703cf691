package eu.hanza.search.vocabulary;

import eu.hanza.kernel.EntityId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The id of a concept in the history; it follows from the slug, which never changes. */
record ConceptId(UUID value) implements EntityId {

  static ConceptId of(String slug) {
    var name = "hanza/concept/" + slug;
    return new ConceptId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }
}
