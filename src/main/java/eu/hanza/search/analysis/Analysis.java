package eu.hanza.search.analysis;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Cuts texts into words and says by what each is found: the word as written, folded, and its
 * dictionary forms or stems as {@code pl/wspolpraca}, by language, so that forms of different
 * languages never meet by chance. A text in a language that no analyser knows is found by its words
 * as written (S-1, S-2).
 */
@Component
public class Analysis {

  /** How much of one text is looked at, in characters. */
  public static final int LONGEST_TEXT = 100_000;

  private static final int LONGEST_WORD = 60;
  private static final int LONGEST_FOREIGN_STOP_WORD = 4;

  private final StemsByLanguage languages = new StemsByLanguage();
  private final Cache<String, Set<String>> known =
      Caffeine.newBuilder().maximumSize(200_000).build();

  /** Whether an analyser knows the inflection of a language, by its BCP 47 tag. */
  public boolean knows(String language) {
    return languages.of(language) != null;
  }

  /** The words of a text in a language. */
  public List<Word> words(String text, String language) {
    return words(text, List.of(language));
  }

  /**
   * The words of a text, found by their forms in each of several languages; a word is a stop word
   * if the first language says so.
   */
  public List<Word> words(String text, Collection<String> tags) {
    var found = new ArrayList<Word>();
    var cut = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    var position = 0;
    for (var span : Spans.of(cut)) {
      position++;
      var written = cut.substring(span.from(), span.to());
      found.add(
          new Word(
              span.from(), span.to(), position, LatinLetters.of(written), lexemes(written, tags)));
    }
    return found;
  }

  /**
   * Whether a word of a question says nothing: a stop word of one of the languages that the first
   * of them does not know as a word of its own.
   */
  public boolean saysNothing(String written, List<String> tags) {
    var word = written.toLowerCase(Locale.ROOT);
    var first = languages.of(tags.getFirst());
    if (first == null || first.isStopWord(word)) {
      return first != null;
    }
    var known = first instanceof DictionaryStems && !first.of(word).isEmpty();
    return !known
        && word.length() <= LONGEST_FOREIGN_STOP_WORD
        && tags.stream().map(languages::of).anyMatch(one -> one != null && one.isStopWord(word));
  }

  /** What words are found by that a sign joins, such as "INTER-EKiP", written as one. */
  public static String joined(Word one, Word next) {
    return one.folded() + next.folded();
  }

  private Set<String> lexemes(String written, Collection<String> tags) {
    var word = written.toLowerCase(Locale.ROOT);
    var lexemes = new LinkedHashSet<String>();
    var first = true;
    for (var tag : tags) {
      var ofLanguage = known.get(tag + " " + word, key -> inLanguage(word, tag));
      if (first && ofLanguage.isEmpty()) {
        return Set.of();
      }
      lexemes.addAll(ofLanguage);
      first = false;
    }
    return lexemes;
  }

  /** Empty only for a stop word of the language. */
  private Set<String> inLanguage(String word, String tag) {
    var lexemes = new LinkedHashSet<String>();
    var folded = shortened(LatinLetters.of(word));
    var stems = languages.of(tag);
    if (stems == null) {
      return Set.of(folded);
    }
    if (stems.isStopWord(word)) {
      return Set.of();
    }
    lexemes.add(folded);
    for (var spelling : languages.spellings(word, tag)) {
      for (var stem : stems.of(spelling)) {
        lexemes.add(StemsByLanguage.prefix(tag) + "/" + shortened(LatinLetters.of(stem)));
      }
    }
    return lexemes;
  }

  private static String shortened(String word) {
    return word.length() <= LONGEST_WORD ? word : word.substring(0, LONGEST_WORD);
  }
}
