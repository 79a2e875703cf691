package eu.hanza.search.spi;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A source whose things are rows with an id; a subclass says how they read. The keys of its words
 * end with the kind, for one, and with an {@code s} behind it, for several.
 */
public abstract class StoredSource implements SearchSource {

  private final String words;
  private final String kind;
  private final int order;
  private final String ids;
  private final JdbcClient database;

  /**
   * A source.
   *
   * @param words with what the keys of its words begin, such as {@code events.search.}
   * @param kind the kind's stable name
   * @param order smaller numbers stand first
   * @param ids the statement that reads the ids of everything that may have to be found
   */
  protected StoredSource(String words, String kind, int order, String ids, JdbcClient database) {
    this.words = words;
    this.kind = kind;
    this.order = order;
    this.ids = ids;
    this.database = database;
  }

  @Override
  public final String kind() {
    return kind;
  }

  @Override
  public final int order() {
    return order;
  }

  @Override
  public final String labelKey() {
    return oneKey() + "s";
  }

  @Override
  public final String oneKey() {
    return words + kind;
  }

  @Override
  public final List<UUID> ids() {
    return database.sql(ids).query((row, number) -> row.getObject(1, UUID.class)).list();
  }
}
