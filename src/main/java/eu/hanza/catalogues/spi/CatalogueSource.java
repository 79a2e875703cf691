package eu.hanza.catalogues.spi;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * One kind of thing that is an open catalogue. The module that keeps it implements this, and tells
 * {@link Cataloguing} in the transaction of every change.
 */
public interface CatalogueSource {

  /** The kind's stable name, such as {@code practice}. */
  String kind();

  /** The key of the words for several of the kind, such as "Practices". */
  String labelKey();

  /** The address of the list of them, without the language. */
  String path();

  /** Smaller numbers stand first where catalogues are listed. */
  int order();

  /** The ids of everything that may be public. */
  List<UUID> ids();

  /**
   * The records of some of them, in any order and with a fixed number of statements; whatever is
   * not public is left out.
   */
  List<CatalogueRecord> records(Collection<UUID> ids);
}
