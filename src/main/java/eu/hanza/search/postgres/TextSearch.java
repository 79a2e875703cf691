package eu.hanza.search.postgres;

import eu.hanza.search.Question;
import eu.hanza.search.Question.Part;
import eu.hanza.search.Question.Wanted;
import eu.hanza.search.analysis.Lexemes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Writes vectors and questions in the notation of PostgreSQL's text search. */
final class TextSearch {

  private TextSearch() {}

  /** A document's lexemes as a {@code tsvector}. */
  static String vector(Lexemes lexemes) {
    return lexemes.places().entrySet().stream()
        .map(
            entry ->
                quoted(entry.getKey())
                    + ":"
                    + entry.getValue().stream()
                        .map(place -> place.number() + place.weight().name())
                        .collect(Collectors.joining(",")))
        .collect(Collectors.joining(" "));
  }

  /** A question as a {@code tsquery}; empty if it asks for everything. */
  static String query(Question question, boolean withConcepts) {
    var wanted = joined(question.parts(), question.all() ? " & " : " | ", withConcepts);
    var without = joined(question.without(), " | ", withConcepts);
    if (wanted.isEmpty() || without.isEmpty()) {
      return without.isEmpty() ? wanted : "!(" + without + ")";
    }
    return "(" + wanted + ") & !(" + without + ")";
  }

  private static String joined(List<Part> parts, String by, boolean withConcepts) {
    return parts.stream()
        .map(part -> "(" + part(part, withConcepts) + ")")
        .collect(Collectors.joining(by));
  }

  /** One part as a {@code tsquery}. */
  static String part(Part part, boolean withConcepts) {
    var words = new StringBuilder();
    for (var word : part.words()) {
      if (!words.isEmpty()) {
        words.append(part.phrase() ? " <" + word.distance() + "> " : " & ");
      }
      words.append(word(word));
    }
    var also = new ArrayList<String>();
    if (!part.joined().isEmpty()) {
      also.add(part.joined());
    }
    if (withConcepts) {
      part.concepts().stream().sorted().forEach(slug -> also.add("c/" + slug));
    }
    return also.isEmpty() ? words.toString() : "(" + words + ") | " + any(also);
  }

  private static String word(Wanted word) {
    return any(word.lexemes().stream().sorted().toList());
  }

  private static String any(Collection<String> lexemes) {
    return lexemes.stream().map(TextSearch::quoted).collect(Collectors.joining(" | ", "(", ")"));
  }

  /** Words of which each must begin one of a title, as a {@code tsquery}. */
  static String beginning(List<String> words) {
    return words.stream().map(word -> quoted(word) + ":*").collect(Collectors.joining(" & "));
  }

  private static String quoted(String lexeme) {
    return "'" + lexeme.replace("\\", "\\\\").replace("'", "''") + "'";
  }
}
