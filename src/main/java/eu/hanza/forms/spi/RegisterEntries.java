package eu.hanza.forms.spi;

import eu.hanza.kernel.Language;
import java.util.List;
import java.util.Optional;

/**
 * A register from which questions take their answers: organisations, places. What is stored is the
 * key of the entry where the text names exactly one, else the text as it was typed.
 */
public interface RegisterEntries {

  /** The word of the appearance whose questions it serves, such as {@code organisation}. */
  String appearance();

  /** The address that proposes entries while somebody types; empty for none. */
  String proposals();

  /** What the text that somebody typed stands for: one key, several, or none. */
  List<String> keys(String typed, Language language);

  /** The name of the entry with a key, if there is one. */
  Optional<String> name(String key, Language language);
}
