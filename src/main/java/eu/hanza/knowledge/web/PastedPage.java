package eu.hanza.knowledge.web;

import java.util.List;

/**
 * What of pasted texts stays, shown before anything is saved.
 *
 * @param action where the form goes on to, without the language
 * @param fields the texts that would change
 * @param cleaned all values of the form with the texts as they would stay
 * @param typed all values of the form as they were typed
 */
public record PastedPage(
    String action, List<Field> fields, List<Value> cleaned, List<Value> typed) {

  /**
   * A text that would change.
   *
   * @param label what the field is called
   * @param language BCP 47 tag of its language; empty where it has none
   * @param came the text as it was pasted
   * @param stays the text as it would stay
   * @param removed what was taken out, in words
   */
  public record Field(
      String label, String language, String came, String stays, List<String> removed) {}

  /** A value of the form, sent on as it is. */
  public record Value(String name, String value) {}
}
