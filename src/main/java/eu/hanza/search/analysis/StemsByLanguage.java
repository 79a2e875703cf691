package eu.hanza.search.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import morfologik.stemming.Dictionary;
import org.apache.lucene.analysis.StopwordAnalyzerBase;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.et.EstonianAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.hy.ArmenianAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.lt.LithuanianAnalyzer;
import org.apache.lucene.analysis.lv.LatvianAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.jspecify.annotations.Nullable;

/** The stems of every language that has an analyser; each is made when it is first needed. */
final class StemsByLanguage {

  private static final String POLISH = "/morfologik/stemming/polish/polish.dict";
  private static final String UKRAINIAN = "/ua/net/nlp/ukrainian.dict";
  private static final Map<String, Supplier<StopwordAnalyzerBase>> ANALYSERS =
      Map.ofEntries(
          Map.entry("da", DanishAnalyzer::new),
          Map.entry("de", GermanAnalyzer::new),
          Map.entry("en", EnglishAnalyzer::new),
          Map.entry("es", SpanishAnalyzer::new),
          Map.entry("et", EstonianAnalyzer::new),
          Map.entry("fi", FinnishAnalyzer::new),
          Map.entry("fr", FrenchAnalyzer::new),
          Map.entry("hy", ArmenianAnalyzer::new),
          Map.entry("it", ItalianAnalyzer::new),
          Map.entry("lt", LithuanianAnalyzer::new),
          Map.entry("lv", LatvianAnalyzer::new),
          Map.entry("no", NorwegianAnalyzer::new),
          Map.entry("pt", PortugueseAnalyzer::new),
          Map.entry("ro", RomanianAnalyzer::new),
          Map.entry("ru", RussianAnalyzer::new),
          Map.entry("sv", SwedishAnalyzer::new));
  private static final Set<String> NORWEGIAN = Set.of("nb", "nn");

  private final Map<String, Stems> made = new ConcurrentHashMap<>();

  /** The stems of a language by its BCP 47 tag; null if none are known. */
  @Nullable Stems of(String tag) {
    var language = prefix(tag);
    if (!isKnown(language)) {
      return null;
    }
    return made.computeIfAbsent(language, StemsByLanguage::make);
  }

  /** The language alone, without region; both written forms of Norwegian are one. */
  static String prefix(String tag) {
    var language = tag.contains("-") ? tag.substring(0, tag.indexOf('-')) : tag;
    return NORWEGIAN.contains(language) ? "no" : language;
  }

  /**
   * The spellings of a word that may be meant: itself, and with the marks that a writer left out.
   */
  Set<String> spellings(String word, String tag) {
    return prefix(tag).equals("pl") ? PolishMarks.spellings(word, of("pl")) : Set.of(word);
  }

  static boolean isKnown(String language) {
    return language.equals("pl") || language.equals("uk") || ANALYSERS.containsKey(language);
  }

  private static Stems make(String language) {
    return switch (language) {
      case "pl" -> new DictionaryStems(dictionary(POLISH), stopWords("pl"));
      case "uk" -> new DictionaryStems(dictionary(UKRAINIAN), stopWords("uk"));
      default -> analyser(Objects.requireNonNull(ANALYSERS.get(language)).get());
    };
  }

  private static Stems analyser(StopwordAnalyzerBase analyser) {
    return new AnalyserStems(analyser, analyser.getStopwordSet());
  }

  private static Dictionary dictionary(String file) {
    try {
      return Dictionary.read(Objects.requireNonNull(StemsByLanguage.class.getResource(file), file));
    } catch (IOException e) {
      throw new UncheckedIOException(file + " could not be read", e);
    }
  }

  private static Set<String> stopWords(String language) {
    var file = "/search/stop-words-" + language + ".txt";
    try (var stream =
            Objects.requireNonNull(StemsByLanguage.class.getResourceAsStream(file), file);
        var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .flatMap(line -> List.of(line.split("\\s+")).stream())
          .filter(word -> !word.isEmpty())
          .collect(Collectors.toCollection(LinkedHashSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(file + " could not be read", e);
    }
  }
}
