package eu.hanza.search.spi;

import eu.hanza.kernel.Language;
import java.util.Collection;
import java.util.Map;

/** The words for the values of a facet; the module that keeps the values implements it. */
public interface FacetNames {

  /** Whose values it names. */
  Facet facet();

  /**
   * The names of some values in the reader's language; values that it does not know are left out.
   */
  Map<String, String> names(Collection<String> values, Language reader);
}
