package eu.hanza.network;

import eu.hanza.kernel.Language;
import java.text.Collator;
import java.util.Comparator;

/** The alphabetical order of a language. */
final class Collations {

  private Collations() {}

  static Comparator<String> of(Language language) {
    var collator = Collator.getInstance(language.locale());
    return collator::compare;
  }
}
