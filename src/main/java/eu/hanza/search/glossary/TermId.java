package eu.hanza.search.glossary;

import eu.hanza.kernel.EntityId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The id of an official name in the history; it follows from the slug, which never changes. */
record TermId(UUID value) implements EntityId {

  static TermId of(String slug) {
    var name = "hanza/term/" + slug;
    return new TermId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }
}
