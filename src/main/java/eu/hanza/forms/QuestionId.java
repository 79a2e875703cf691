package eu.hanza.forms;

/**
 * What a question, a group or a repeat is known by over all versions of its form: the column {@code
 * hanza::id} (F-3). Its name may change, this does not.
 */
public record QuestionId(String value) {

  /**
   * Takes the text of the id.
   *
   * @throws IllegalArgumentException if it is blank, longer than 100 characters or has spaces
   */
  public QuestionId {
    if (value.isBlank()
        || value.length() > 100
        || value.chars().anyMatch(Character::isWhitespace)) {
      throw new IllegalArgumentException("This is no id of a question: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
