package eu.hanza.search.glossary;

import eu.hanza.kernel.LocalizedText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The file of names that Hanza brings: UTF-8, semicolons between columns, one name a line: slug,
 * notes, then a column per language; in it the official name first, forms not to be used behind
 * exclamation marks.
 */
final class GlossaryFile {

  private static final String FILE = "/search/glossary.csv";
  private static final String NOTE = "note-";

  private GlossaryFile() {}

  static List<Term> read() {
    var lines = lines(FILE);
    var header = List.of(lines.getFirst().split(";", -1));
    return lines.stream().skip(1).map(line -> term(header, line.split(";", -1))).toList();
  }

  /** The lines of a file on the class path that say something. */
  static List<String> lines(String file) {
    try (var stream = Objects.requireNonNull(GlossaryFile.class.getResourceAsStream(file), file);
        var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file + " could not be read", e);
    }
  }

  private static Term term(List<String> header, String[] cells) {
    if (cells.length != header.size()) {
      throw new IllegalStateException("a line of " + FILE + " with other columns: " + cells[0]);
    }
    var note = LocalizedText.EMPTY;
    var names = new LinkedHashMap<String, String>();
    var forbidden = new LinkedHashMap<String, List<String>>();
    for (var column = 1; column < cells.length; column++) {
      var name = header.get(column);
      if (name.startsWith(NOTE)) {
        note = note.with(name.substring(NOTE.length()), cells[column].strip());
      } else if (!cells[column].isBlank()) {
        var forms =
            new ArrayList<>(Stream.of(cells[column].split("!")).map(String::strip).toList());
        names.put(name, forms.removeFirst());
        forbidden.put(name, List.copyOf(forms));
      }
    }
    return new Term(cells[0], note, names, forbidden);
  }
}
