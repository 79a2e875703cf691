package eu.hanza.shell.spi;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What somebody decided of the doubtful rows of a table: fields called {@code row-12}. */
public final class RowDecisions {

  private RowDecisions() {}

  /**
   * The decisions among the sent fields, by the number of the row; fields of other names and values
   * that are none are left out.
   */
  public static <E extends Enum<E>> Map<Integer, E> of(Map<String, String> sent, Class<E> kinds) {
    var decisions = new HashMap<Integer, E>();
    sent.forEach(
        (name, value) -> {
          if (name.matches("row-\\d{1,6}")) {
            Stream.of(kinds.getEnumConstants())
                .filter(one -> one.name().equals(value))
                .forEach(one -> decisions.put(Integer.valueOf(name.substring(4)), one));
          }
        });
    return decisions;
  }
}
