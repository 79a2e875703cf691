package eu.hanza.programmes;

import eu.hanza.files.FileId;

/**
 * The logo that a funder asks for beside its notice.
 *
 * @param file the published image
 * @param alt what it shows
 * @param language BCP 47 tag of the language of {@code alt}
 */
public record NoticeLogo(FileId file, String alt, String language) {}
