package eu.hanza.knowledge.showcase;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.shell.spi.FormErrors;
import java.util.List;

/**
 * An entry of the showcase, with its texts and files.
 *
 * @param id its id
 * @param back the showcase it belongs to, without the language
 * @param heading what it is called
 * @param missing the languages that are asked of everybody and not there yet, in words
 * @param title its title by language
 * @param text its text by language
 * @param files its pictures and material
 * @param typed what is said of a file that is brought
 */
public record EntryPage(
    String id,
    String back,
    String heading,
    String missing,
    LocalizedText title,
    LocalizedText text,
    List<FileRow> files,
    TypedFile typed,
    FormErrors errors) {

  /** A file that is kept. */
  public record FileRow(String id, String name, String kind, String credit) {}

  /** What is typed about a file. */
  public record TypedFile(boolean picture, LocalizedText name, String author, String licence) {

    /** Nothing is typed yet. */
    public static final TypedFile NOTHING = new TypedFile(true, LocalizedText.EMPTY, "", "");
  }
}
