package eu.hanza.forms;

import eu.hanza.kernel.LocalizedText;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A choice of a list.
 *
 * @param name what is stored when it is taken
 * @param media names of files by kind
 * @param columns the free columns by which lists are filtered, in their order
 * @param quota how many may take it; null for any number
 * @param retired whether it is offered no more (F-4)
 */
public record Choice(
    String name,
    LocalizedText label,
    Map<String, LocalizedText> media,
    Map<String, String> columns,
    @Nullable Integer quota,
    boolean retired) {

  /** Makes the maps unchangeable. */
  public Choice {
    media = InOrder.copy(media);
    columns = InOrder.copy(columns);
  }

  /** A choice with a name and a label. */
  public static Choice of(String name, LocalizedText label) {
    return new Choice(name, label, Map.of(), Map.of(), null, false);
  }

  /** The same with other columns. */
  public Choice withColumns(Map<String, String> others) {
    return new Choice(name, label, media, others, quota, retired);
  }

  /** The same, offered no more. */
  public Choice retire() {
    return new Choice(name, label, media, columns, quota, true);
  }

  /** How many may take it, if that is bounded. */
  public OptionalInt places() {
    return quota == null ? OptionalInt.empty() : OptionalInt.of(quota);
  }

  /** What a column of it says: {@code name}, or one of the free columns; else empty. */
  public String column(String column) {
    return column.equals("name") ? name : columns.getOrDefault(column, "");
  }
}
