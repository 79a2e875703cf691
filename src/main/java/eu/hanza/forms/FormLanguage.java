package eu.hanza.forms;

/**
 * A language of a form.
 *
 * @param tag the BCP 47 tag, under which texts are kept; {@code und} where it is not known
 * @param column the language as the columns of the workbook name it, such as {@code English (en)};
 *     empty for columns without a language
 */
public record FormLanguage(String tag, String column) {

  /** The tag of a language that nobody named. */
  public static final String UNDETERMINED = "und";

  /** A language whose columns bear its tag. */
  public static FormLanguage of(String tag) {
    return new FormLanguage(tag, tag);
  }
}
