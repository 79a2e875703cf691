package eu.hanza.events.programme;

import org.jspecify.annotations.Nullable;

/**
 * A session as one row of a programme.
 *
 * @param slug its part of addresses, which is also its anchor
 * @param path its page, without the language
 * @param title the title
 * @param titleLanguage the language of the title
 * @param untranslated what says that the title has no translation; null where it has one
 * @param track its track; null without one
 * @param speakers who speaks; may be empty
 * @param when from when to when, on the clock of the event
 * @param ownWhen the same on the reader's clock; null where that says nothing new
 * @param where room or platform, and what else there is to know, in one line
 * @param seats how many seats there are; may be empty
 * @param cancelled whether it does not take place
 * @param booking what the reader has or can do; null for nothing
 */
public record SessionRow(
    String slug,
    String path,
    String title,
    String titleLanguage,
    @Nullable String untranslated,
    @Nullable TrackView track,
    String speakers,
    String when,
    @Nullable String ownWhen,
    String where,
    String seats,
    boolean cancelled,
    @Nullable OwnBooking booking) {

  /**
   * A track by its name and colour.
   *
   * @param name the name
   * @param language the language of the name
   * @param colour the number of its colour
   */
  public record TrackView(String name, String language, int colour) {}

  /**
   * What a reader has, or can do.
   *
   * @param text what the reader has; empty for nothing
   * @param button what the reader can ask for; empty for nothing
   * @param marked whether the reader marked it; null where nothing can be marked
   */
  public record OwnBooking(String text, String button, @Nullable Boolean marked) {}
}
