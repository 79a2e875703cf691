package eu.hanza.search.web;

import java.util.List;

/**
 * The glossary of official names.
 *
 * @param words what was looked for
 * @param count how many names there are
 * @param terms the names
 * @param base where the list stands, without the language
 * @param office whether its keeper reads it
 */
public record GlossaryPage(
    String words, String count, List<TermView> terms, String base, boolean office) {

  /**
   * One name.
   *
   * @param anchor its id on the page
   * @param name the name for the reader
   * @param lang BCP 47 tag of the name; null where it is the page's own language
   * @param note what there is to know about it
   * @param names the name in all languages
   * @param path where it is changed, without the language
   */
  public record TermView(
      String anchor,
      String name,
      @org.jspecify.annotations.Nullable String lang,
      String note,
      List<NameView> names,
      String path) {}

  /**
   * The name in a language.
   *
   * @param tag BCP 47 tag
   * @param language what the language is called
   * @param name the official name
   * @param forbidden the forms not to be used, in one line; empty for none
   */
  public record NameView(String tag, String language, String name, String forbidden) {}
}
