package eu.hanza.search.spi;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A property by which answers are narrowed; its values are stable keys, not words. */
public enum Facet {
  /** What sort of thing it is: the kind of its source. */
  KIND,
  /** The programme, by id. */
  PROGRAMME,
  /** An area of a programme, by slug. */
  AREA,
  /** A country, by ISO 3166 code. */
  COUNTRY,
  /** A group of countries of the date of the document, by slug (T7, T29). */
  GROUP,
  /** The type within its kind, such as the kind of an event; {@code kind.TYPE}. */
  TYPE,
  /** The year in which it happened or appeared. */
  YEAR,
  /** A language in which it is written, by BCP 47 tag. */
  LANGUAGE;

  /** Its name in addresses and in the index. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** A value as the index keeps it. */
  public String entry(String value) {
    return key() + "=" + value;
  }

  /** The facet with this name. */
  public static Optional<Facet> of(String key) {
    return Arrays.stream(values()).filter(facet -> facet.key().equals(key)).findFirst();
  }
}
