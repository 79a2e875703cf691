package eu.hanza.documents;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What people filled into the places of a document that came back. A place that was copied may have
 * been filled in twice; all that stands in it is kept.
 *
 * @param byTag the different values of each place that is still there, by its tag; an empty text is
 *     a place that was left blank; a ticked box is {@link #TICKED}
 */
public record FilledFields(Map<String, List<String>> byTag) {

  /** What a ticked box holds. */
  public static final String TICKED = "yes";

  /** How large a file may be. */
  public static final int LARGEST = 20_000_000;

  /** Makes the values unchangeable. */
  public FilledFields {
    byTag = Map.copyOf(byTag);
  }

  /** What came of reading a file. */
  public sealed interface Reading {

    /** The file was read. */
    record Read(FilledFields fields) implements Reading {}

    /** The file was not read. */
    record Refused(Reason reason) implements Reading {}
  }

  /** Why a file is not read. */
  public enum Reason {
    /** It has more than {@link #LARGEST} bytes. */
    TOO_LARGE,
    /** It is neither a DOCX nor a PDF. */
    OTHER_KIND,
    /** It carries programmes. */
    MACROS,
    /** It is locked with a password. */
    LOCKED,
    /** More is in it than can be meant. */
    TOO_MUCH,
    /** It is damaged. */
    BROKEN
  }

  /** Thrown inside readers only. */
  static final class NotReadable extends Exception {
    private static final long serialVersionUID = 1L;
    private final Reason reason;

    NotReadable(Reason reason) {
      super(reason.name());
      this.reason = reason;
    }
  }

  /** Gathers values; of a text no more is kept than an answer may have, and a little. */
  static final class Gathering {

    static final int LONGEST = 40_000;
    private static final int MOST_FIELDS = 20_000;
    private static final int MOST_VALUES = 20;

    private final Map<String, Set<String>> all = new LinkedHashMap<>();

    void add(String tag, String value) throws NotReadable {
      if (tag.isEmpty() || tag.length() > Field.LONGEST_TAG) {
        return;
      }
      var values = all.computeIfAbsent(tag, any -> new LinkedHashSet<>());
      if (values.size() < MOST_VALUES) {
        values.add(value);
      }
      if (all.size() > MOST_FIELDS) {
        throw new NotReadable(Reason.TOO_MUCH);
      }
    }

    FilledFields done() {
      var lists = new LinkedHashMap<String, List<String>>();
      all.forEach((tag, values) -> lists.put(tag, List.copyOf(values)));
      return new FilledFields(lists);
    }
  }

  /** Reads a DOCX or a PDF whatever it is called; nothing in it is run or fetched. */
  public static Reading read(byte[] content) {
    try {
      return new Reading.Read(fields(content));
    } catch (NotReadable e) {
      return new Reading.Refused(e.reason);
    }
  }

  private static FilledFields fields(byte[] content) throws NotReadable {
    if (content.length > LARGEST) {
      throw new NotReadable(Reason.TOO_LARGE);
    }
    if (begins(content, "PK")) {
      return WordReader.read(content);
    }
    if (begins(content, "%PDF-")) {
      return PdfReader.read(content);
    }
    throw new NotReadable(isLockedOffice(content) ? Reason.LOCKED : Reason.OTHER_KIND);
  }

  private static boolean begins(byte[] content, String with) {
    return content.length > with.length()
        && new String(content, 0, with.length(), StandardCharsets.ISO_8859_1).equals(with);
  }

  /** Word puts a locked document into the box in which it kept its old ones. */
  private static boolean isLockedOffice(byte[] content) {
    return begins(content, "\u00D0\u00CF\u0011\u00E0")
        && new String(content, StandardCharsets.ISO_8859_1)
            .contains(
                new String(
                    "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE),
                    StandardCharsets.ISO_8859_1));
  }
}
