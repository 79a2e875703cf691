package eu.hanza.search;

import eu.hanza.kernel.Language;
import eu.hanza.search.Question.Part;
import eu.hanza.search.Question.Wanted;
import eu.hanza.search.analysis.Analysis;
import eu.hanza.search.analysis.Word;
import eu.hanza.search.vocabulary.Annotator;
import eu.hanza.search.vocabulary.Concept;
import eu.hanza.search.vocabulary.ConceptBook;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Reads what people type: words, "words in this order" between quotes, and {@code -word} for what
 * must not be there. The language is guessed from the letters and from the language that the reader
 * uses; a word is looked for in all of its languages at once, and by the concepts it may mean.
 */
@Component
class QuestionReader {

  /** How much of a question is read, in characters. */
  static final int LONGEST = 300;

  private static final int MOST_WORDS = 16;
  private static final Pattern PIECE = Pattern.compile("(-?)\"([^\"]*)\"?|([^\\s\"]+)");
  private static final String QUOTES = "[„“”‟«»″]";

  private final Analysis analysis;
  private final ConceptBook concepts;

  QuestionReader(Analysis analysis, ConceptBook concepts) {
    this.analysis = analysis;
    this.concepts = concepts;
  }

  /** The parts of a question: what must be there, and what must not. */
  record Reading(List<Part> parts, List<Part> without) {}

  Reading read(String typed, Language reader) {
    var text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    var languages = languages(text, reader);
    var loose = new StringBuilder();
    var phrases = new ArrayList<Part>();
    var without = new ArrayList<Part>();
    var pieces = PIECE.matcher(text.replaceAll(QUOTES, "\""));
    while (pieces.find()) {
      var quoted = pieces.group(2);
      var word = pieces.group(3);
      if (quoted != null) {
        phrase(quoted, languages).forEach(pieces.group(1).isEmpty() ? phrases::add : without::add);
      } else if (word.length() > 1 && word.startsWith("-")) {
        phrase(word.substring(1), languages).forEach(without::add);
      } else {
        loose.append(word).append(' ');
      }
    }
    var parts = new ArrayList<>(loose(loose.toString(), languages));
    parts.addAll(phrases);
    return new Reading(parts, without);
  }

  /** The languages that a text may be in, the likeliest first. */
  static List<String> languages(String text, Language reader) {
    var likely = new LinkedHashSet<String>();
    var cyrillic = text.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.CYRILLIC);
    if (cyrillic) {
      likely.add("uk");
      return List.copyOf(likely);
    }
    likely.add(reader == Language.UK ? "pl" : reader.tag());
    likely.addAll(Concept.LANGUAGES);
    likely.remove("uk");
    return List.copyOf(likely);
  }

  private Stream<Part> phrase(String text, List<String> languages) {
    var words = new ArrayList<Wanted>();
    var last = 0;
    for (var word : analysis.words(text, languages)) {
      if (!word.isStopWord() && words.size() < MOST_WORDS) {
        words.add(wanted(word, word.position() - last));
        last = word.position();
      }
    }
    return words.isEmpty() ? Stream.empty() : Stream.of(new Part(words, true, Set.of(), ""));
  }

  private static Wanted wanted(Word word, int distance) {
    return new Wanted(word.folded(), word.lexemes(), distance);
  }

  private List<Part> loose(String text, List<String> languages) {
    var words =
        analysis.words(text, languages).stream()
            .filter(word -> !word.isStopWord())
            .limit(MOST_WORDS)
            .toList();
    var telling =
        words.stream()
            .filter(
                word -> !analysis.saysNothing(text.substring(word.from(), word.to()), languages))
            .toList();
    return parts(telling.isEmpty() ? words : telling, languages);
  }

  private List<Part> parts(List<Word> words, List<String> languages) {
    var mentions = concepts.now().annotator().mentions(words, languages);
    if (mentions.isEmpty() && words.size() == 2) {
      return List.of(pair(words.getFirst(), words.getLast()));
    }
    var parts = new ArrayList<Part>();
    var at = 0;
    while (at < words.size()) {
      var here = at;
      var found = mentions.stream().filter(mention -> mention.from() == here).toList();
      var to = found.isEmpty() ? at + 1 : found.getFirst().to();
      parts.add(part(words.subList(at, to), found));
      at = to;
    }
    return parts;
  }

  /** Two words that may also be written as one: "inter ekip" (S1.1). */
  private static Part pair(Word one, Word other) {
    return new Part(
        List.of(wanted(one, 1), wanted(other, 1)), false, Set.of(), Analysis.joined(one, other));
  }

  private static Part part(List<Word> words, List<Annotator.Mention> mentions) {
    return new Part(
        words.stream().map(word -> wanted(word, 1)).toList(),
        false,
        mentions.stream().map(Annotator.Mention::concept).collect(Collectors.toSet()),
        "");
  }
}
