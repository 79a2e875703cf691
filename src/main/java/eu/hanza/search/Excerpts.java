package eu.hanza.search;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.search.SearchAnswer.Excerpt;
import eu.hanza.search.SearchAnswer.Piece;
import eu.hanza.search.analysis.Analysis;
import eu.hanza.search.analysis.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Cuts out of texts what shows best why they were found, and marks the words. */
@Component
class Excerpts {

  private static final int LENGTH = 220;
  private static final int LOOKED_AT = 20_000;

  private final Analysis analysis;

  Excerpts(Analysis analysis) {
    this.analysis = analysis;
  }

  /** A whole title with the found words marked. */
  Excerpt title(LocalizedText title, Language reader, Set<String> wanted) {
    var spoken = title.in(reader);
    return new Excerpt(
        spoken.language(), pieces(spoken.text(), marks(spoken.text(), spoken.language(), wanted)));
  }

  /** The part of a summary or body that has most of the words; else the summary's beginning. */
  Excerpt best(Found found, Language reader, Set<String> wanted) {
    return Stream.of(found.summary(), found.body())
        .flatMap(text -> inOrder(text, reader))
        .map(text -> around(text.getValue(), text.getKey(), wanted))
        .max(Comparator.comparingLong(Excerpts::marked))
        .filter(excerpt -> marked(excerpt) > 0)
        .orElseGet(() -> beginning(found, reader));
  }

  private static long marked(Excerpt excerpt) {
    return excerpt.pieces().stream().filter(Piece::found).map(Piece::text).distinct().count();
  }

  /** The reader's language first, since the first of equals is chosen. */
  private static Stream<Map.Entry<String, String>> inOrder(LocalizedText text, Language reader) {
    var best = text.in(reader).language();
    return text.byLanguage().entrySet().stream()
        .sorted(
            Comparator.comparing(
                (Map.Entry<String, String> entry) -> !entry.getKey().equals(best)));
  }

  private static Excerpt beginning(Found found, Language reader) {
    var text = found.summary().isEmpty() ? found.body() : found.summary();
    var spoken = text.in(reader);
    var cut = cut(spoken.text(), 0, LENGTH);
    return new Excerpt(
        spoken.language(), cut.isEmpty() ? List.of() : List.of(new Piece(cut, false)));
  }

  private Excerpt around(String whole, String language, Set<String> wanted) {
    var text = whole.length() > LOOKED_AT ? whole.substring(0, LOOKED_AT) : whole;
    var marks = marks(text, language, wanted);
    if (marks.isEmpty()) {
      return new Excerpt(language, List.of());
    }
    var from = best(marks);
    var start = Math.max(0, from - LENGTH / 4);
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    var shown = cut(text, start, LENGTH);
    var offset = start - (shown.startsWith("…") ? 1 : 0);
    return new Excerpt(language, pieces(shown, moved(marks, offset, shown.length())));
  }

  /** Where the stretch begins that holds most of the found words. */
  private static int best(List<Word> marks) {
    return marks.stream()
        .max(
            Comparator.comparingLong(
                    (Word first) ->
                        marks.stream()
                            .filter(
                                mark ->
                                    mark.from() >= first.from()
                                        && mark.to() < first.from() + LENGTH * 3 / 4)
                            .map(Word::folded)
                            .distinct()
                            .count())
                .thenComparing(Word::from, Comparator.reverseOrder()))
        .map(Word::from)
        .orElse(0);
  }

  private static String cut(String text, int from, int length) {
    var to = Math.min(text.length(), from + length);
    while (to < text.length() && to > from && !Character.isWhitespace(text.charAt(to))) {
      to--;
    }
    var end = to == from ? Math.min(text.length(), from + length) : to;
    return (from > 0 ? "…" : "")
        + text.substring(from, end).strip()
        + (end < text.length() ? "…" : "");
  }

  private static List<Word> moved(List<Word> marks, int offset, int length) {
    return marks.stream()
        .map(
            mark ->
                new Word(
                    mark.from() - offset,
                    mark.to() - offset,
                    mark.position(),
                    mark.folded(),
                    mark.lexemes()))
        .filter(mark -> mark.from() >= 0 && mark.to() <= length)
        .toList();
  }

  private List<Word> marks(String text, String language, Set<String> wanted) {
    return analysis.words(text, language).stream()
        .filter(word -> !Collections.disjoint(word.lexemes(), wanted))
        .toList();
  }

  private static List<Piece> pieces(String text, List<Word> marks) {
    var pieces = new ArrayList<Piece>();
    var at = 0;
    for (var mark : marks) {
      if (mark.from() > at) {
        pieces.add(new Piece(text.substring(at, mark.from()), false));
      }
      pieces.add(new Piece(text.substring(mark.from(), mark.to()), true));
      at = mark.to();
    }
    if (at < text.length()) {
      pieces.add(new Piece(text.substring(at), false));
    }
    return pieces;
  }
}
