package eu.hanza.kernel;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The readable part of an address or of a file name: lower-case ASCII letters, digits and single
 * hyphens, transliterated from any script, cut at a word (S1.4, T24).
 */
public record Slug(String value) {

  /** The longest slug, in characters. */
  public static final int LONGEST = 50;

  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
  private static final Transliterator ASCII =
      Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

  /**
   * Takes a slug that is one already.
   *
   * @throws IllegalArgumentException if it has other characters
   */
  public Slug {
    if (!FORM.matcher(value).matches() || value.length() > LONGEST) {
      throw new IllegalArgumentException("Not a slug: " + value);
    }
  }

  /** The slug of a text; "bez-nazwy" where the text has neither letters nor digits. */
  public static Slug of(String text) {
    String latin;
    synchronized (ASCII) {
      latin = ASCII.transliterate(text);
    }
    var words = latin.toLowerCase(Locale.ROOT).replaceAll("['’ʹʺ]", "").split("[^a-z0-9]+");
    var slug = new StringBuilder();
    for (var word : words) {
      if (word.isEmpty()) {
        continue;
      }
      var length = slug.length() + word.length() + (slug.isEmpty() ? 0 : 1);
      if (length > LONGEST) {
        break;
      }
      slug.append(slug.isEmpty() ? "" : "-").append(word);
    }
    if (slug.isEmpty()) {
      var first = String.join("", words);
      return new Slug(first.isEmpty() ? "bez-nazwy" : first.substring(0, LONGEST));
    }
    return new Slug(slug.toString());
  }

  @Override
  public String toString() {
    return value;
  }
}
