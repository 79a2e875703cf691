package eu.hanza.kernel;

import java.util.Optional;

/**
 * Reads numbers as people write them, with their words in Polish, English and Ukrainian: "prawie 18
 * 000", "min. 30", "4,2 mln" (T10, T26).
 */
public final class NumberReader {

  private NumberReader() {}

  /** Reads a text that is one number and nothing else. */
  public static NumberReading read(String text, Language language) {
    var stated = StatedNumber.in(text, language, false).filter(s -> s.words().isEmpty());
    var numbers =
        stated.stream()
            .flatMap(s -> s.readings().stream().map(r -> new QualifiedNumber(r, s.qualifier())))
            .toList();
    return switch (numbers.size()) {
      case 0 -> new NumberReading.Unreadable(text);
      case 1 -> new NumberReading.Read(numbers.getFirst());
      default -> new NumberReading.Ambiguous(numbers);
    };
  }

  /** The number that a text spells without doubt; empty where there is doubt or none. */
  public static Optional<QualifiedNumber> certain(String text, Language language) {
    return read(text, language) instanceof NumberReading.Read read
        ? Optional.of(read.number())
        : Optional.empty();
  }
}
