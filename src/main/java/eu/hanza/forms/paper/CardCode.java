package eu.hanza.forms.paper;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The code of one paper card: twelve signs that nobody confuses when typing them from paper, such
 * as {@code 7K2M-Q9XD-4HRT}. The last one checks the others: one wrong sign, or two that changed
 * places, are always noticed.
 *
 * @param value the signs without hyphens
 */
public record CardCode(String value) {

  private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 12;

  /** Signs that look like those of the code, and which ones they are meant to be. */
  private static final String CONFUSED = "OILUАВЕЗІКМНОРСТУХ";

  private static final String MEANT = "011VABE31KMH0PCTYX";
  private static final SecureRandom SECURE = new SecureRandom();

  /**
   * Takes the signs as they are kept.
   *
   * @throws IllegalArgumentException if they are no code
   */
  public CardCode {
    if (value.length() != LENGTH || !isRight(value)) {
      throw new IllegalArgumentException("This is no code of a card: " + value);
    }
  }

  /** A new code that nobody can guess from others. */
  public static CardCode next() {
    return next(SECURE);
  }

  static CardCode next(RandomGenerator random) {
    var signs = new StringBuilder();
    while (signs.length() < LENGTH - 1) {
      signs.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return new CardCode(signs.append(SIGNS.charAt(check(signs.toString()))).toString());
  }

  /** Reads what a person typed: small letters, spaces, hyphens and confused signs are forgiven. */
  public static Optional<CardCode> read(String typed) {
    if (typed.length() > 100) {
      return Optional.empty();
    }
    var signs = new StringBuilder();
    for (var sign : typed.toUpperCase(Locale.ROOT).toCharArray()) {
      if (!Character.isWhitespace(sign) && !Character.isSpaceChar(sign) && !isHyphen(sign)) {
        var place = CONFUSED.indexOf(sign);
        signs.append(place < 0 ? sign : MEANT.charAt(place));
      }
    }
    var value = signs.toString();
    return value.length() == LENGTH && isRight(value)
        ? Optional.of(new CardCode(value))
        : Optional.empty();
  }

  private static boolean isHyphen(char sign) {
    return Character.getType(sign) == Character.DASH_PUNCTUATION || sign == '.' || sign == '_';
  }

  private static boolean isRight(String value) {
    return value.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0)
        && SIGNS.indexOf(value.charAt(LENGTH - 1)) == check(value.substring(0, LENGTH - 1));
  }

  /** The sum of the signs in the field of 32 elements, each with a weight of its own. */
  private static int check(String signs) {
    var sum = 0;
    for (var i = 0; i < signs.length(); i++) {
      sum = doubled(sum ^ SIGNS.indexOf(signs.charAt(i)));
    }
    return sum;
  }

  /** Twice an element, modulo x⁵ + x² + 1. */
  private static int doubled(int element) {
    var twice = element << 1;
    return twice > 31 ? twice ^ 0b100101 : twice;
  }

  /** The code in three parts, as it is printed. */
  @Override
  public String toString() {
    return value.substring(0, 4) + "-" + value.substring(4, 8) + "-" + value.substring(8);
  }
}
