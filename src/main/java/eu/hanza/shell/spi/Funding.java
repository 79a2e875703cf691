package eu.hanza.shell.spi;

import org.jspecify.annotations.Nullable;

/**
 * Who paid for what a page shows, in the words that the funder asks for, with its logo (L28).
 *
 * @param wording the sentence; empty where nothing has to be said
 * @param logo the logo; null for none
 */
public record Funding(String wording, @Nullable Logo logo) {

  /** Nothing has to be said. */
  public static final Funding NONE = new Funding("", null);

  /**
   * An image of a logo.
   *
   * @param src its address
   * @param alt what it shows
   * @param lang BCP 47 tag of the language of {@code alt}
   * @param width its width in pixels; null if nobody knows
   * @param height its height in pixels; null if nobody knows
   */
  public record Logo(
      String src, String alt, String lang, @Nullable Integer width, @Nullable Integer height) {}
}
