package eu.hanza.events.series;

import eu.hanza.kernel.LocalizedText;

/**
 * What an office says of a series.
 *
 * @param name its name by language
 * @param lede one sentence about it
 * @param hashtag the word for social media, without its sign; may be empty
 * @param official whether the name is official, so that it changes only on purpose
 */
public record SeriesDraft(
    LocalizedText name, LocalizedText lede, String hashtag, boolean official) {}
