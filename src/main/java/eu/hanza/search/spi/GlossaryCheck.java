package eu.hanza.search.spi;

import eu.hanza.kernel.Language;
import java.util.List;

/** Finds in a text the forms of names that are not to be used; the text itself stays as it is. */
public interface GlossaryCheck {

  /**
   * The hints for a text, in the order of their places, none over another.
   *
   * @param language BCP 47 tag of the text's language
   * @param reader for whom the reasons are written
   */
  List<TermHint> of(String text, String language, Language reader);
}
