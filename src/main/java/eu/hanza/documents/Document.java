package eu.hanza.documents;

import java.util.List;

/**
 * The content of a document, before it is a file.
 *
 * @param title its title, which is also its first heading
 * @param description one sentence about what is in it, read out by programmes, not printed
 * @param language the BCP 47 tag of the language it is written in
 * @param blocks what follows the title, in reading order
 */
public record Document(String title, String description, String language, List<Block> blocks) {

  /**
   * Checks what every reader relies on.
   *
   * @throws IllegalArgumentException if title or language is blank, or a heading skips a level
   */
  public Document {
    blocks = List.copyOf(blocks);
    if (title.isBlank() || language.isBlank()) {
      throw new IllegalArgumentException("A document needs a title and a language");
    }
    var level = 1;
    for (var block : blocks) {
      if (block instanceof Block.Heading heading) {
        if (heading.level() > level + 1) {
          throw new IllegalArgumentException("Heading skips a level: " + heading);
        }
        level = heading.level();
      }
    }
  }
}
