package eu.hanza.forms;

import java.util.Arrays;
import java.util.List;

/** What a question is about more narrowly than its type; its appearance says so. */
public enum QuestionKind {
  /** Nothing more than its type. */
  PLAIN(""),
  /** Text on several lines. */
  LONG_TEXT("multiline"),
  /** An amount in the currency of the question. */
  MONEY("money"),
  /** An e-mail address. */
  EMAIL("email"),
  /** The address of a page. */
  URL("url"),
  /** A telephone number. */
  PHONE("phone"),
  /** An organisation of the register. */
  ORGANISATION("organisation"),
  /** A person. */
  PERSON("person"),
  /** A country, region or municipality. */
  PLACE("place"),
  /** A choice between yes and no. */
  YES_NO("yes-no");

  private final String word;

  QuestionKind(String word) {
    this.word = word;
  }

  /** The word in the column {@code appearance}. */
  public String word() {
    return word;
  }

  static QuestionKind of(QuestionType type, String appearance) {
    var words = List.of(appearance.strip().split("\\s+"));
    return Arrays.stream(values())
        .filter(kind -> kind != PLAIN && words.contains(kind.word) && kind.fits(type))
        .findFirst()
        .orElse(PLAIN);
  }

  private boolean fits(QuestionType type) {
    return switch (this) {
      case PLAIN -> true;
      case LONG_TEXT, EMAIL, URL, PHONE -> type == QuestionType.TEXT;
      case ORGANISATION, PERSON, PLACE -> type == QuestionType.TEXT || type.isSelect();
      case MONEY -> type == QuestionType.DECIMAL || type == QuestionType.CALCULATE;
      case YES_NO -> type == QuestionType.SELECT_ONE;
    };
  }
}
