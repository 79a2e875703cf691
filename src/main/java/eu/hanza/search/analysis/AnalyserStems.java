package eu.hanza.search.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The stems of a language that a Lucene analyser describes. */
final class AnalyserStems implements Stems {

  private final Analyzer analyser;
  private final CharArraySet stopWords;

  AnalyserStems(Analyzer analyser, CharArraySet stopWords) {
    this.analyser = analyser;
    this.stopWords = stopWords;
  }

  @Override
  public Set<String> of(String word) {
    var stems = new LinkedHashSet<String>();
    try (var stream = analyser.tokenStream("", word)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        stems.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a word in memory could not be read", e);
    }
    return stems;
  }

  @Override
  public boolean isStopWord(String word) {
    return stopWords.contains(word);
  }
}
