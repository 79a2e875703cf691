package eu.hanza.publishing;

import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.Ids;
import java.util.UUID;

/** The id of a piece of news or a page. */
public record ArticleId(UUID value) implements EntityId {

  /** A new id that nothing else has. */
  public static ArticleId next() {
    return new ArticleId(UUID.randomUUID());
  }

  /** Reads an id from an address. */
  public static ArticleId of(String text) {
    return new ArticleId(Ids.uuid(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
