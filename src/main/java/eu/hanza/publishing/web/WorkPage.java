package eu.hanza.publishing.web;

import eu.hanza.shell.spi.FieldView;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept about one article.
 *
 * @param preview the article as readers see it
 * @param base the address of this page, without the language
 * @param path the address of the article, without the language
 * @param published whether it is published
 * @param errors why it could not be published or kept
 * @param links links that need words or an address
 * @param terms forms of names that the glossary would have otherwise
 * @param about what it is about
 * @param pictures its pictures
 * @param downloads its documents
 * @param upload the fields for a new picture
 * @param attach the fields for a new document
 * @param history what was done
 */
public record WorkPage(
    ArticlePage preview,
    String base,
    String path,
    boolean published,
    FormErrors errors,
    List<HintRow> links,
    List<TermRow> terms,
    AboutView about,
    List<PictureRow> pictures,
    List<DownloadRow> downloads,
    List<FieldView> upload,
    List<FieldView> attach,
    Part history) {

  /**
   * A link that needs words or an address.
   *
   * @param anchor the id of its form
   * @param first whether it is the first of its text
   * @param field the text that it stands in
   * @param language the language of that text
   * @param number its place in the text
   * @param text the words as they are
   * @param proposal better words
   * @param address where it leads; may be empty
   */
  public record HintRow(
      String anchor,
      boolean first,
      String field,
      String language,
      int number,
      String text,
      String proposal,
      String address) {}

  /**
   * A form of a name that the glossary would have otherwise.
   *
   * @param field the text that it stands in
   * @param language the language of that text
   * @param from where in that text it begins
   * @param found the form as it stands there
   * @param proposal the official form
   * @param why the reason
   * @param before what stands before it
   * @param after what stands behind it
   */
  public record TermRow(
      String field,
      String language,
      int from,
      String found,
      String proposal,
      String why,
      String before,
      String after) {}

  /**
   * A picture.
   *
   * @param id its id
   * @param src where its editors see it
   * @param name the name of its file
   * @param error what is missing; null if nothing is
   * @param fields its description
   */
  public record PictureRow(
      String id, String src, String name, @Nullable String error, List<FieldView> fields) {}

  /** A document. */
  public record DownloadRow(String id, String title, String name) {}
}
