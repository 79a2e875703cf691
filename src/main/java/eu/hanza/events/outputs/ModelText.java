package eu.hanza.events.outputs;

import eu.hanza.documents.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the text of a model programme as the blocks of a document that people go on editing. */
final class ModelText {

  private static final Pattern PARTS = Pattern.compile("\\R\\s*\\R");
  private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.+)");
  private static final Pattern ITEM = Pattern.compile("[-*+]\\s+(.+)");
  private static final Pattern NUMBERED = Pattern.compile("\\d+[.)]\\s+(.+)");

  private int level = 1;
  private final List<Block> blocks = new ArrayList<>();

  private ModelText() {}

  static List<Block> blocks(String text) {
    var reader = new ModelText();
    PARTS
        .splitAsStream(text.strip())
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .forEach(reader::read);
    return reader.blocks;
  }

  private void read(String part) {
    var lines = part.lines().map(String::strip).toList();
    var heading = HEADING.matcher(lines.getFirst());
    if (heading.matches()) {
      // A document has its title as the first level, and no heading skips one.
      level = Math.min(Math.clamp(heading.group(1).length(), 2, 4), level + 1);
      blocks.add(new Block.Heading(level, heading.group(2)));
      var rest = lines.subList(1, lines.size());
      if (!rest.isEmpty()) {
        body(rest);
      }
    } else {
      body(lines);
    }
  }

  private void body(List<String> lines) {
    if (lines.stream().allMatch(line -> ITEM.matcher(line).matches())) {
      blocks.add(new Block.Items(false, texts(lines, ITEM)));
    } else if (lines.stream().allMatch(line -> NUMBERED.matcher(line).matches())) {
      blocks.add(new Block.Items(true, texts(lines, NUMBERED)));
    } else {
      blocks.add(new Block.Paragraph(String.join(" ", lines)));
    }
  }

  private static List<String> texts(List<String> lines, Pattern pattern) {
    return lines.stream().map(line -> pattern.matcher(line).replaceFirst("$1")).toList();
  }
}
