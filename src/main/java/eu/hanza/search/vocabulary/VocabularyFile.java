package eu.hanza.search.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The file of concepts that Hanza brings: UTF-8, semicolons between columns, one concept a line:
 * slug, kind, broader, then a column per language; in it the preferred label first, synonyms behind
 * upright strokes.
 */
final class VocabularyFile {

  private static final String FILE = "/search/vocabulary.csv";
  private static final int FIRST_LANGUAGE = 3;

  private VocabularyFile() {}

  /** The same file for other concepts. */
  static String write(Collection<Concept> concepts) {
    var header = "slug;kind;broader;" + String.join(";", Concept.LANGUAGES);
    return Stream.concat(Stream.of(header), concepts.stream().map(VocabularyFile::line))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String line(Concept concept) {
    var broader = Objects.requireNonNullElse(concept.broader(), "");
    var cells = new ArrayList<>(List.of(concept.slug(), concept.kind().name(), broader));
    for (var language : Concept.LANGUAGES) {
      cells.add(String.join("|", concept.labels().getOrDefault(language, List.of())));
    }
    return String.join(";", cells);
  }

  /** The concepts of the file that Hanza brings. */
  static List<Concept> read() {
    try (var stream = Objects.requireNonNull(VocabularyFile.class.getResourceAsStream(FILE), FILE);
        var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return read(reader.lines());
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " could not be read", e);
    }
  }

  static List<Concept> read(Stream<String> text) {
    var lines = text.filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    var languages = columns(lines.getFirst()).stream().skip(FIRST_LANGUAGE).toList();
    return lines.stream().skip(1).map(line -> concept(columns(line), languages)).toList();
  }

  private static List<String> columns(String line) {
    return Stream.of(line.split(";", -1)).map(String::strip).toList();
  }

  private static Concept concept(List<String> columns, List<String> languages) {
    if (columns.size() != FIRST_LANGUAGE + languages.size()) {
      throw new IllegalStateException("a line of " + FILE + " with missing columns: " + columns);
    }
    var labels = new LinkedHashMap<String, List<String>>();
    for (var number = 0; number < languages.size(); number++) {
      var names = names(columns.get(FIRST_LANGUAGE + number));
      if (!names.isEmpty()) {
        labels.put(languages.get(number), names);
      }
    }
    var broader = columns.get(2);
    return new Concept(
        columns.getFirst(),
        ConceptKind.valueOf(columns.get(1)),
        broader.isEmpty() ? null : broader,
        labels);
  }

  private static List<String> names(String cell) {
    var names = new ArrayList<String>();
    for (var name : cell.split("\\|", -1)) {
      if (!name.isBlank()) {
        names.add(name.strip());
      }
    }
    return names;
  }
}
