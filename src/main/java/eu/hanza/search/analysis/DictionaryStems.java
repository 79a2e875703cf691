package eu.hanza.search.analysis;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;

/**
 * The dictionary forms of a language that a Morfologik dictionary describes. A word that the
 * dictionary does not hold has none; whoever asks then falls back on the word as written. A word is
 * also looked up as a name, since "Polska" is a country as well as a form of "polski".
 */
final class DictionaryStems implements Stems {

  private final Dictionary dictionary;
  private final Set<String> stopWords;
  private final ThreadLocal<DictionaryLookup> lookup;

  DictionaryStems(Dictionary dictionary, Set<String> stopWords) {
    this.dictionary = dictionary;
    this.stopWords = stopWords;
    this.lookup = ThreadLocal.withInitial(() -> new DictionaryLookup(this.dictionary));
  }

  @Override
  public Set<String> of(String word) {
    var forms = new LinkedHashSet<String>();
    add(forms, word);
    add(forms, word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    return forms;
  }

  private void add(Set<String> forms, String word) {
    for (var entry : lookup.get().lookup(word)) {
      forms.add(entry.getStem().toString().toLowerCase(Locale.ROOT));
    }
  }

  @Override
  public boolean isStopWord(String word) {
    return stopWords.contains(word);
  }
}
