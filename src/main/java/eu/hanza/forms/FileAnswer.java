package eu.hanza.forms;

import eu.hanza.files.FileId;
import java.util.regex.Pattern;

/**
 * A file as an answer: which one, and of a picture what it shows. As the text of an answer the
 * description stands behind the id, so that it is versioned, handed in and erased with it.
 *
 * @param file the id of the file
 * @param description what a picture shows; empty where nobody said, or it is decorative
 * @param decorative whether somebody said that the picture shows nothing to be told
 */
public record FileAnswer(String file, String description, boolean decorative) {

  /** How long a description may be. */
  public static final int LONGEST = 300;

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final String DECORATIVE = "-";

  /** A description wins over the mark that there is nothing to describe. */
  public FileAnswer {
    description = SPACES.matcher(description).replaceAll(" ").strip();
    description = description.equals(DECORATIVE) ? "" : description;
    decorative = decorative && description.isEmpty();
  }

  /** Reads the text of an answer. */
  public static FileAnswer of(String text) {
    var space = text.indexOf(' ');
    return space < 0
        ? new FileAnswer(text, "", false)
        : new FileAnswer(
            text.substring(0, space),
            text.substring(space + 1),
            text.substring(space + 1).equals(DECORATIVE));
  }

  /** Whether a question asks what the picture shows: all for pictures do that say nothing else. */
  public static boolean asksDescription(Question question) {
    return question.type() == QuestionType.IMAGE
        && !question.parameters().getOrDefault("alt", "yes").equals("no");
  }

  /** The id of the file. */
  public FileId id() {
    return FileId.of(file);
  }

  /** Whether nobody said yet what the picture shows. */
  public boolean isUnsaid() {
    return description.isEmpty() && !decorative;
  }

  /** The same file with another description. */
  public FileAnswer described(String words, boolean isDecorative) {
    return new FileAnswer(file, words, isDecorative);
  }

  /** How it stands as the text of an answer. */
  public String text() {
    return isUnsaid() ? file : file + " " + (decorative ? DECORATIVE : description);
  }
}
